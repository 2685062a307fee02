import { readFileSync } from 'node:fs';
import type { Reader } from '../reader/reader.svelte.ts';

/** What a page that kept corrections by number left behind; `README.md` beside it says how it was made. */
export const oldPage = (file: 'store.json' | 'backup.json' | 'link.txt'): string =>
  readFileSync(new URL(`../../../tests/fixtures/b108d8b/${file}`, import.meta.url), 'utf8').trim();

/** The reader's corrections of the articles `a` and `b` that stand, each with the words of its sentences. */
export function correctedWords({ library }: Reader, a: string, b: string): string[] {
  const words = (id: string, sentences: number[]): string => {
    const article = library.article(id);
    return sentences
      .map((one) => article.sentences[one])
      .map((range) => (range ? article.text.slice(range.from, range.to) : 'no sentence'))
      .join(' ');
  };
  return library.corrections
    .of(a, b)
    .map(({ kind, a: left, b: right }) => `${kind}: ${words(a, left)} | ${words(b, right)}`);
}
