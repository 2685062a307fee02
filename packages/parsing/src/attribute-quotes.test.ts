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

  it.each([
    ['“No,” Sen. Jane Roe, D-Va., told reporters on Monday.', ['Sen. Jane Roe / told / “No,”']],
    [
      '“No,” Jane Roe (D-Va.) said. “We will not go there.”',
      ['Jane Roe / said / “No,”', 'Jane Roe / said / “We will not go there.”'],
    ],
    [
      '“It is late,” he posited, “but it is not too late.”',
      ['he / posited / “It is late,”', 'he / posited / “but it is not too late.”'],
    ],
    [
      'Jane Roe said it was “late in the day” and “not good at all.”',
      ['Jane Roe / said / “late in the day”', 'Jane Roe / said / “not good at all.”'],
    ],
    ['“It is late in the day,” the report said.', ['the report / said / “It is late in the day,”']],
    ['“It is late in the day.” Roe wrote in a letter.', ['Roe / wrote / “It is late in the day.”']],
    [
      'The committee issued a statement:\n“It is late in the day.”',
      ['The committee / issued / “It is late in the day.”'],
    ],
    ['Made infamous by remarks about a “red line”, the plan failed.', []],
    ['The ministers of foreign affairs met in Paris. A “gentlemen’s agreement” held.', []],
  ])('reads %s', (text, want) => {
    expect(voices(text)).toEqual(want);
  });

  it.each([
    [
      'A move welcomed by President Vladimir Putin came first.\nHe called it “an important step for us all”.',
      'Vladimir Putin',
      'inferred',
    ],
    ['Jane Roe met John Doe.\n“It is late in the day,” she said.', 'Jane Roe', 'inferred'],
    ['Senator Jane Roe came. “It is late in the day,” Roe said.', 'Jane Roe', 'stated'],
    ['“It is late in the day,” a spokesman for Jane Roe said.', 'spokesman for Jane Roe', 'stated'],
    ['“It is late in the day,” said Senator Jane Roe of Virginia.', 'Jane Roe', 'stated'],
    ['The terrorist threat grew.\n“It is late in the day,” he said.', 'he', 'stated'],
  ])('names the speaker of %s', (text, name, basis) => {
    expect(readArticle({ id: 'x', text }).quotes[0]?.speaker).toMatchObject({ name, basis });
  });
});
