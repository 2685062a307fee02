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

type Ranges = { from: number; to: number }[];
const inOrder = (ranges: Ranges, end: number) =>
  ranges.every(({ from, to }, at) => from >= (ranges[at - 1]?.to ?? 0) && to > from && to <= end);
const between = (text: string, ranges: Ranges) =>
  [...ranges, { from: text.length, to: text.length }].map(({ from }, at) => text.slice(ranges[at - 1]?.to ?? 0, from));

/** Every promise the types make about ranges, by name, with whether one article keeps it. */
function promises({
  text,
  blocks,
  sentences,
  tokens,
  quotes,
  dates,
  figures,
  mentions,
}: Article): Record<string, boolean> {
  const holds = (block: { from: number; to: number } | undefined, range: { from: number; to: number }) =>
    block !== undefined && block.from <= range.from && range.to <= block.to;
  const blockOf = (range: { from: number; to: number }) => blocks.findLast(({ from }) => from <= range.from);
  const spoken = quotes.flatMap(({ speaker, cue }) => [speaker, cue].filter((range) => range !== undefined));
  return {
    'blocks hold all but white space': between(text, blocks).join('').trim() === '',
    'blocks but paragraphs have a reason': blocks.every(
      ({ kind, reason }) => (reason === undefined) === (kind === 'paragraph'),
    ),
    'ranges are in order and disjoint': [blocks, sentences, tokens, quotes, mentions].every((ranges) =>
      inOrder(ranges, text.length),
    ),
    'sentences lie in their paragraph': sentences.every(
      (sentence) => blocks[sentence.block]?.kind === 'paragraph' && holds(blocks[sentence.block], sentence),
    ),
    'tokens lie in their sentence': sentences.every((sentence) =>
      tokens.slice(sentence.firstToken, sentence.endToken).every((token) => holds(sentence, token)),
    ),
    'findings lie in one block': [...quotes, ...dates, ...figures, ...mentions].every((range) =>
      holds(blockOf(range), range),
    ),
    'speakers and cues are words': spoken.every(({ from, to }) => text.slice(from, to).trim() !== ''),
  };
}

function expectSound(article: Article) {
  const broken = Object.entries(promises(article)).filter(([, kept]) => !kept);
  expect(broken).toEqual([]);
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

  it.each([
    ['GENEVA (AP) — Ministers met.', 'Ministers met.'],
    ['PHILADELPHIA, July 25 (UPI) — Ministers met.', 'Ministers met.'],
    ['LA CROSSE, Wis. – Ministers met.', 'Ministers met.'],
    ['Geneva (Reuters) - Ministers met.', 'Ministers met.'],
    ['State Department(NEW YORK) – Ministers met.', 'Ministers met.'],
    ['Ministers met – in Geneva.', 'Ministers met – in Geneva.'],
    ['NATO – an alliance – met.', 'NATO – an alliance – met.'],
  ])('counts no dateline as part of the sentence: %s', (line, want) => {
    const text = `${line}\nThey left.`;
    const [first] = read(text).sentences;
    expect(text.slice(first?.from, first?.to)).toBe(want);
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
