import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cuts } from '../align/align-sentences.ts';
import { alignRecord } from './align-records.ts';
import { readRecords } from './read-records.ts';
import { scorePairsAt } from './score-predictions.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = {
  id: 'quay-1',
  a: ['The quay is closed.', 'It rained.'],
  b: ['They closed the quay.'],
  gold: [[0, 0, 'same-fact']],
};

function read(...lines: string[]) {
  const path = join(folder, 'news.jsonl');
  writeFileSync(path, lines.join('\n'));
  return readRecords(path);
}

it('labelled pairs are read one a line, empty lines aside', () => {
  const grouped = { ...good, groups: [[[0, 1], [0]]] };
  expect(read(JSON.stringify(good), '', JSON.stringify(grouped), '')).toEqual([good, grouped]);
});

it('the line that the README gives as an example is one, and its link is found', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const records = read(/```text\n(.+)\n```/.exec(readme)?.[1] ?? '');
  const aligned = records.map((record) => alignRecord(record));
  expect(scorePairsAt(aligned, cuts.balanced, false)).toEqual({ precision: 1, recall: 1, f1: 1, links: 1 });
});

it.each([
  ['{"id": "x", "a": [', 'this is not JSON'],
  ['null', '“id” must be a name'],
  [JSON.stringify({ ...good, a: 'One text.' }), '“a” must be a list of sentences'],
  [JSON.stringify({ ...good, b: undefined }), '“b” must be a list of sentences'],
  [JSON.stringify({ ...good, gold: undefined }), '“gold” must be a list of links'],
  [
    JSON.stringify({
      ...good,
      gold: [
        [0, 0, 'partial'],
        [1, 1, 'partial'],
      ],
    }),
    'link 2 must be [sentence of a, sentence',
  ],
  [JSON.stringify({ ...good, gold: [[0, 0]] }), 'link 1 must be [sentence of a, sentence of b, label], counted from 0'],
  [JSON.stringify({ ...good, groups: [[0, 0]] }), '“groups” must be a list of [[sentences of a], [sentences of b]]'],
])('a line that is no labelled pair is named with what is wrong: %s', (line, fault) => {
  expect(() => read('', JSON.stringify(good), line)).toThrow(`news.jsonl, line 3: ${fault}`);
});
