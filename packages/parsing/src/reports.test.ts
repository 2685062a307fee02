import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

/**
 * Made-up reports as readers paste them, each with what a careful reader takes from it: cut into columns, set in single marks, with
 * spaces lost, full of capitals that are no names. A new one is two files in `fixtures/reports`.
 */
const folder = new URL('fixtures/reports/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

it.each(names)('reads %s as a careful reader would', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const { title, byline, published, blocks, sentences, quotes, mentions } = readArticle({ id: name, text });
  const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to).replace(/\s+/g, ' ');
  const found = {
    title: title?.value,
    byline: byline?.value,
    published: published?.value,
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    sentences: sentences.map(words),
    quotes: quotes.map((quote) => [words(quote), quote.speaker?.name ?? null]),
    names: [...new Set(mentions.map(({ entity, kind }) => `${entity} (${kind})`))],
  };
  const wanted: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  expect(JSON.parse(JSON.stringify(found))).toEqual(wanted);
});
