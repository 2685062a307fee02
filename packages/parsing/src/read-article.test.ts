import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { readArticle } from './read-article.ts';
import { ReadingError } from './reading-error.ts';

const read = (text: string) => readArticle({ id: 'x', text });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '”',
        "''",
        ' ',
        '\n',
        '.',
        ',',
        'Kerry',
        'said',
        'he',
        'the U.S.',
        'May 3',
        '1,200',
        '\u00a0',
        '…',
      ),
    )
    .map((parts) => parts.join('')),
);

/** Every promise the types make about ranges, checked on one article. */
function expectSound({ text, blocks, sentences, tokens, quotes, dates, figures, mentions }: Article) {
  let end = 0;
  for (const { from, to, kind, reason } of blocks) {
    expect(text.slice(end, from).trim()).toBe('');
    expect(to).toBeGreaterThan(from);
    expect(reason === undefined).toBe(kind === 'paragraph');
    end = to;
  }
  expect(text.slice(end).trim()).toBe('');
  for (const ranges of [sentences, tokens, quotes, mentions]) {
    let last = 0;
    for (const { from, to } of ranges) {
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
      last = to;
    }
  }
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    expect(block?.kind).toBe('paragraph');
    expect(sentence.from).toBeGreaterThanOrEqual(block?.from ?? Infinity);
    expect(sentence.to).toBeLessThanOrEqual(block?.to ?? -1);
    for (const token of tokens.slice(sentence.firstToken, sentence.endToken)) {
      expect(token.from).toBeGreaterThanOrEqual(sentence.from);
      expect(token.to).toBeLessThanOrEqual(sentence.to);
    }
  }
  const inside = [...quotes, ...dates, ...figures, ...mentions];
  for (const { from, to } of inside) expect(blocks.some((block) => block.from <= from && to <= block.to)).toBe(true);
  for (const { speaker, cue } of quotes) {
    for (const range of [speaker, cue]) if (range) expect(text.slice(range.from, range.to).trim()).not.toBe('');
  }
}

describe('readArticle', () => {
  it('keeps every promise about ranges, for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(read(text))),
      { numRuns: 500 },
    );
  });

  it('reads the same under appended blank lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect({ ...read(`${text}\n\n \n`), text }).toEqual(read(text));
      }),
    );
  });

  it('reads an empty or blank text as an article without blocks', () => {
    for (const text of ['', ' \n\t\r\n\u00a0', '\ufeff'])
      expect(read(text)).toMatchObject({ blocks: [], sentences: [] });
  });

  it('states the title and the outlet with the place they were found', () => {
    const text = 'Ministers meet\n\nThey met on Monday. They agreed.\n\nSOURCE: The Daily and agencies';
    const { title, outlet } = read(text);
    expect(title).toEqual({ value: 'Ministers meet', basis: 'stated', evidence: { from: 0, to: 14 } });
    expect(outlet).toMatchObject({ value: 'The Daily', basis: 'stated' });
    expect(text.slice(outlet?.evidence?.from, outlet?.evidence?.to)).toBe('The Daily');
  });

  it('passes on what the source knows', () => {
    const talks = { value: { date: '2013-09-12', place: 'Geneva' }, basis: 'inferred' as const };
    expect(readArticle({ id: 'x', text: 'One sentence.', talks, url: 'u', language: 'de' })).toMatchObject({
      talks,
      url: 'u',
      language: 'de',
    });
  });

  it('says what is too long, why, and what to do', () => {
    const reading = () => read('word '.repeat(200_001));
    expect(reading).toThrow(ReadingError);
    expect(reading).toThrow(/“x” has 200,001 words\..*200,000.*in parts/);
  });

  it.each([
    ['one line of five megabytes', 'x'.repeat(5_000_000)],
    ['marks throughout', '"a “b '.repeat(3_000)],
    ['a million blank lines', '\r\n'.repeat(1_000_000)],
    ['control characters', '\u0000\u0001\u0007\u001b '.repeat(10_000)],
  ])('survives %s', (_, text) => {
    expectSound(read(text));
  });
});
