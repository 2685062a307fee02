import { expect, it } from 'vitest';
import { faultOfNames } from './name-records.ts';
import { scoreNames } from './score-names.ts';

const text = 'Ann Lowe left. Lowe wept.';
const mention = (from: number, to: number, entity: string) => ({ from, to, entity, kind: 'person' as const });
const record = (id: string, topic = 't') => ({
  id,
  topic,
  text,
  gold: [
    { from: 0, to: 8, chain: 'lowe' },
    { from: 15, to: 19, chain: 'lowe' },
  ],
});
const counts = ({ right, found, gold }: { right: number; found: number; gold: number }) => [right, found, gold];

it('counts pairs of names within an article and across the articles of a story', () => {
  const whole = [mention(0, 8, 'Ann Lowe'), mention(15, 19, 'Ann Lowe')];
  const split = [mention(0, 3, 'Ann'), mention(4, 8, 'Ann Lowe')];
  const { within, across } = scoreNames([record('a'), record('b'), record('c', 'other')], [whole, split, whole]);
  expect(counts(within)).toEqual([2, 2, 3]);
  expect(counts(across)).toEqual([2, 2, 4]);
});

it('counts a pair of two that is called one as wrong', () => {
  const two = { ...record('a'), gold: record('a').gold.map((name, at) => ({ ...name, chain: `${at}` })) };
  const { within } = scoreNames([two], [[mention(0, 8, 'Lowe'), mention(15, 19, 'Lowe')]]);
  expect(counts(within)).toEqual([0, 1, 0]);
  expect(within.wrong).toHaveLength(1);
});

it.each([
  [{ id: 1 }, '“id” must be a name'],
  [{ id: 'a' }, '“topic” must be a name'],
  [{ id: 'a', topic: 't' }, '“text” must be the text'],
  [{ id: 'a', topic: 't', text: 'x' }, '“gold” must be a list'],
  [
    { id: 'a', topic: 't', text: 'x', gold: [{ from: 0, to: 2, chain: 'c' }] },
    'name 1 must have “from” and “to” within the text, and “chain” as a name',
  ],
  [record('a'), undefined],
])('says what keeps %j from being a record', (line, fault) => {
  expect(faultOfNames(line)).toBe(fault);
});
