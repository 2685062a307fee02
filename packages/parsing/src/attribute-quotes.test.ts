import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import gold from './fixtures/seeds-quotes-gold.json';
import textacy from './fixtures/quotes-textacy.json';
import { readArticle } from './read-article.ts';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');

/** `speaker / cue / quotation` of each direct quotation that has a speaker. */
function voices(text: string): string[] {
  const { quotes } = readArticle({ id: 'x', text });
  const slice = (range?: { from: number; to: number }) => (range ? text.slice(range.from, range.to) : '–');
  return quotes
    .filter(({ speaker }) => speaker)
    .map((quote) => `${slice(quote.speaker)} / ${slice(quote.cue)} / ${slice(quote)}`);
}

describe('attributeQuotes', () => {
  it.each(textacy.cases.map(([text, want]) => ({ text: text as string, want: want as string[][] })))(
    'reads $text',
    ({ text, want }) => {
      expect(voices(text)).toEqual(want.map((triple) => triple.join(' / ')));
    },
  );

  const quotations = gold.quotes.filter(({ kind }) => kind !== 'scare');
  it.each(quotations)('hears who speaks in $article: $quote', ({ article, quote, gold_speaker }) => {
    const text = seed(article);
    const found = readArticle({ id: article, text }).quotes.find(({ from }) =>
      text.startsWith(quote.slice(0, 12), from),
    );
    const speaker = found?.speaker && text.slice(found.speaker.from, found.speaker.to);
    if (gold_speaker === null) expect(speaker).toBeUndefined();
    else expect(speaker).toContain(gold_speaker);
  });
});
