import { importArticles } from '@vis-a-vis/parsing';
import { expect, it } from 'vitest';
import { importTools } from '../engine/importers/import-tools.ts';
import { clipper } from './clipper.ts';

/** Runs the bookmark on a page, and gives what it puts on the clipboard. */
function clip(html: string, address: string): string {
  let copied = '';
  let put: (event: object) => void = () => undefined;
  const page = {
    location: { href: address },
    document: {
      documentElement: { outerHTML: html },
      execCommand: () => {
        const clipboardData = { setData: (_: string, text: string) => (copied = text) };
        put({ clipboardData, preventDefault: () => undefined, stopImmediatePropagation: () => undefined });
        return true;
      },
    },
    addEventListener: (_: string, listen: typeof put) => (put = listen),
    navigator: {},
  };
  const code = decodeURIComponent(clipper.replace('javascript:', ''));
  new Function(...Object.keys(page), code)(...Object.values(page));
  return copied;
}

it('what the bookmark copies is read as the page with its address', () => {
  const html = `<html lang="en"><head><title>Quay to close</title></head><body><article><h1>Quay to close</h1><p>The council voted on Tuesday to close the quay, officials said, after a long debate.</p></article></body></html>`;
  const address = `https://tide.example/quay?${'x'.repeat(900)}`;
  const text = clip(html, address);
  const [source] = importArticles({ name: 'Pasted text', mediaType: 'text/plain', text }, importTools);
  expect([source?.title?.value, source?.url, source?.text.split('\n').length]).toEqual(['Quay to close', address, 2]);
});
