import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { budget, travelSizes, waiting } from '../seal-page.ts';

test('the page is one file within its budget, and asks for nothing else', async () => {
  const html = await readFile('build/index.html', 'utf8');
  const { answers, whole } = travelSizes(html);
  expect(answers).toBeLessThanOrEqual(budget.answers);
  expect(whole).toBeLessThanOrEqual(budget.whole);
  expect(html).not.toMatch(/<(script|img|iframe)[^>]+src=/);
  expect(html).not.toMatch(/<link[^>]+href="(?!data:)/);
  expect((await readdir('build')).sort()).toEqual(['index.html', 'index.html.sha256']);
});

test('what reads files is none of what the page needs to answer', async () => {
  const html = await readFile('build/index.html', 'utf8');
  // A word of the parser of saved pages, one of the reader of tables and one of that of documents.
  const marks = ['missing-doctype', 'no text column', 'word/document.xml'];
  const [importers = '', pdf = '', ...more] = html.match(waiting) ?? [];
  expect(more).toEqual([]);
  for (const mark of marks) {
    expect(importers).toContain(mark);
    expect(html.replace(importers, () => '')).not.toContain(mark);
  }
  // A word of what takes PDFs apart, which waits for the first of them.
  expect(pdf).toContain('PasswordException');
  expect(html.replace(pdf, () => '')).not.toContain('PasswordException');
});

test('no script of the page knows a way out that a policy does not watch, nor leads the reader away', async () => {
  const html = await readFile('build/index.html', 'utf8');
  const [, pdf = ''] = html.match(waiting) ?? [];
  const own = html.replace(pdf, () => '');
  const scripts = [...own.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script).join('\n');
  expect(scripts.length).toBeGreaterThan(200_000);
  expect(pdf.length).toBeGreaterThan(200_000);
  const ways = [
    /RTCPeerConnection|RTCDataChannel|WebTransport|WebSocket|EventSource|sendBeacon|XMLHttpRequest|importScripts/g,
    // Strangers' markup is read as data: a browser's parser would make elements of it.
    /DOMParser|parseFromString|setHTMLUnsafe|createContextualFragment|insertAdjacentHTML/g,
    /serviceWorker|SharedWorker|\beval\(|document\.(open|write(ln)?)\(/g,
    // Scripted navigation: a write to the address beside its fragment, another window, a form.
    /\blocation(\.href|\.pathname|\.search)?\s*=[^=]|\blocation\.(assign|replace)\b/g,
    /\bwindow\.open\b|\.(submit|requestSubmit)\(/g,
  ];
  expect(ways.flatMap((way) => scripts.match(way) ?? [])).toEqual([]);
  // pdf.js has a parser of XML and a queue for graphics of its own, and methods that are called as the browser's way out is.
  const foreign = ways.flatMap((way) => pdf.match(way) ?? []);
  expect(foreign.filter((word) => word !== 'parseFromString' && word !== '.submit(')).toEqual([]);
  expect(pdf.match(/(?<![.\w$])fetch\([^)]*\)(?!\{)/g)).toBeNull();
  expect(html.match(/rel="?(prefetch|preconnect|dns-prefetch|prerender|modulepreload)|speculationrules/g)).toBeNull();
  // The one thing it ever asks for is what the reader tries, to see it refused.
  expect(scripts.match(/\bfetch\([^)]*/g)?.map((call) => call.replaceAll(/["'`]/g, ''))).toEqual([
    'fetch(https://example.com/',
  ]);
});

test('the comparison stands in the file itself, for readers without JavaScript and for curl', async () => {
  const html = await readFile('build/index.html', 'utf8');
  expect(html).toContain('<mark');
  expect(html).toContain('this is not a game');
  expect(html).toContain('any plan must be ');
  // On a slow line they can be read before the scripts have come.
  expect(html.indexOf('<mark')).toBeLessThan(html.indexOf('<script id="engine"'));
});

test('no browser test runs unwatched: violations and requests are noticed in all but those that provoke them', async () => {
  const names = (await readdir('tests')).filter((name) => name.endsWith('.spec.ts'));
  const texts = await Promise.all(names.map((name) => readFile(`tests/${name}`, 'utf8')));
  const unwatched = names.filter((_, i) => !/import \{[^}]*\btest\b[^}]*\} from '\.\/page\.ts'/.test(texts[i] ?? ''));
  expect(unwatched).toEqual(['build.spec.ts', 'policy.spec.ts', 'report-policy.spec.ts']);
});
