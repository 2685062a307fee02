import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#tests/hostile/payloads.ts';
import { exampleStart } from '../articles/example.ts';
import { Reader } from '../reader/reader.svelte.ts';
import { linkMarkdown } from './link-tables.ts';

const hostile = hostileTexts(270, 9).filter((text) => !/[\n\r\p{Cs}\0\uFEFF]/u.test(text));
const reportOf = (opening: string): string =>
  [opening, ...hostile.map((text, i) => `Keeper ${i} said on Monday that quay ${i} was closed: ${text}`)].join('\n\n');
const escaped = /\\([\\`*_[\]<>#|~])/g;

describe('a link as Markdown', () => {
  it('shows whatever its passages say as text: no mark of HTML or of Markdown stands unescaped, and nothing is lost', () => {
    const texts = [reportOf('A first report'), reportOf('Another report')];
    const { pair } = new Reader(exampleStart(texts));
    const plain = texts.map((text) => text.replace(/\s+/g, ' '));
    expect(pair.links.length).toBeGreaterThan(100);
    for (const link of pair.links) {
      const markdown = linkMarkdown(pair, link);
      expect(markdown.replace(escaped, '')).not.toMatch(/[<[\]`]|!\[/);
      const quoted = [...markdown.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line.replace(escaped, '$1'));
      expect(quoted).toHaveLength(2);
      quoted.forEach((line, side) => line.split(' […] ').forEach((part) => expect(plain[side]).toContain(part)));
    }
  });
});
