import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { faultOfQuotes, foundQuotes, type QuoteRecord } from './quote-records.ts';
import { readJsonLines } from './read-json-lines.ts';
import { scoreQuotes } from './score-quotes.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = '"It rained," she said.';
const quote = { start: 0, end: 12, speaker: { text: 'she' } };
const good: QuoteRecord = { id: 'rain', text, quotes: [quote] };

function read(...lines: unknown[]): QuoteRecord[] {
  const path = join(folder, 'quotes.jsonl');
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return readJsonLines(path, faultOfQuotes);
}

it('labelled quotations are read one text a line; a speaker may be missing', () => {
  const unsaid = {
    ...good,
    quotes: [
      { start: 0, end: 12 },
      { ...quote, speaker: null },
    ],
  };
  expect(read(good, '', unsaid)).toEqual([good, unsaid]);
});

it('the line that the README gives as an example is one, and its quotation and speaker are found', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const records = read(/```text\n(.+)\n```/.exec(readme)?.[1] ?? '');
  const scores = scoreQuotes(
    records,
    records.map(({ id, text }) => foundQuotes(readArticle({ id, text }))),
  );
  expect([scores.endToEnd, scores.speakers.right]).toEqual([{ right: 1, found: 1, gold: 1 }, 1]);
});

it.each([
  ['{"id": "rain"', 'this is not JSON'],
  [{ ...good, id: 7 }, '“id” must be a name'],
  [{ ...good, text: undefined }, '“text” must be the text'],
  [{ ...good, quotes: {} }, '“quotes” must be a list'],
  [{ ...good, quotes: [quote, { ...quote, end: text.length + 1 }] }, 'quotation 2 must have “start” and “end” within'],
  [{ ...good, quotes: [{ ...quote, start: '0' }] }, 'quotation 1 must have “start” and “end” within'],
  [{ ...good, quotes: [{ ...quote, speaker: 'she' }] }, 'quotation 1 must have “start” and “end” within the text, and'],
  [{ ...good, quotes: [null] }, 'quotation 1 must have'],
])('a line that holds no labelled quotations is named with what is wrong: %j', (line, fault) => {
  expect(() => read(good, line)).toThrow(`quotes.jsonl, line 2: ${fault}`);
});
