import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFigureRecords } from './figure-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'figures-'));
const write = (name: string, ...records: unknown[]): string => {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => JSON.stringify(record)).join('\n'));
  return path;
};
const pairs = [{ a: [0, '12'], b: [0, 'a dozen'], relation: 'same', what: 'ships' }];

it('takes texts from the records, or from a file of their own', () => {
  const texts = { a: ['12 ships.'], b: ['A dozen ships.'] };
  const own = write('own.jsonl', { id: 'x', ...texts, pairs });
  const labels = write('labels.jsonl', { id: 'x', pairs, confusable: [] });
  const news = write('news.jsonl', { id: 'y', a: [], b: [] }, { id: 'x', ...texts, gold: [] });
  expect(readFigureRecords(own)).toEqual([{ id: 'x', ...texts, pairs }]);
  expect(readFigureRecords(labels, news)).toEqual(readFigureRecords(own));
});

it('names what a line lacks', () => {
  expect(() => readFigureRecords(write('bare.jsonl', { id: 'x', pairs }))).toThrow('“x” has no texts');
  expect(() => readFigureRecords(write('none.jsonl', { id: 'x' }))).toThrow('line 1: “pairs” must be a list');
  expect(() => readFigureRecords(write('odd.jsonl', { id: 'x', pairs: [{ ...pairs[0], relation: 'alike' }] }))).toThrow(
    'couple 1',
  );
  expect(() => readFigureRecords(write('text.jsonl', { id: 'x', a: 'text', b: [], pairs }))).toThrow(
    'lists of sentences',
  );
});
