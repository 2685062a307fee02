import { expect, it } from 'vitest';
import type { Run } from '../text/mark-runs.ts';
import { ownWording } from './differences.ts';

const run = (from: number, text: string, ...marks: Run['marks']): Run => ({ from, text, marks });

it('each side is shown by the longest wording of its own, and by nothing where that is one word', () => {
  const a = [run(0, 'He '), run(3, 'must move\nquickly', 'only'), run(20, ' now '), run(25, 'at once', 'only')];
  const b = [run(0, 'She', 'only'), run(3, ' may strike again', 'moved')];
  expect(ownWording({ a, b, none: false })).toEqual({ a: 'must move quickly', b: '' });
});

it('a long wording is cut at a word', () => {
  const long = 'word '.repeat(40).trim();
  const { a } = ownWording({ a: [run(0, long, 'only')], b: [], none: false });
  expect(a.length).toBeLessThan(100);
  expect(a).toMatch(/^word( word)* …$/);
});
