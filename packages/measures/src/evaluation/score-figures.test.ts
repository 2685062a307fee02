import { expect, it } from 'vitest';
import type { Couple } from './figure-records.ts';
import { scoreFigures } from './score-figures.ts';

const a = ['The storm sank 1,429 ships near the port of Halden on Monday.', 'Erik Lunde, 61, owns the port.'];
const b = ['The storm sank 1,429 ships near the port of Halden on Monday.', 'The port has 225 pages of rules.'];
const score = (pairs: Couple[]) => scoreFigures([{ id: 'x', a, b, pairs }]);

it('a row is right where its couple is labelled with its relation, and found with it', () => {
  const couple: Couple = { a: [0, '1,429'], b: [0, '1,429'], relation: 'same', what: 'ships' };
  expect(score([couple])).toMatchObject({ stated: 1, right: 1, couples: 1, found: 1, only: 2, wronglyOnly: 0 });
  const wrong = score([{ ...couple, relation: 'differs' }]);
  expect(wrong).toMatchObject({ stated: 1, right: 0, found: 0 });
  expect(wrong.faults.map(({ kind }) => kind)).toEqual(['wrong', 'missed']);
});

it('a figure that a label knows in both articles is wrongly said to stand in one', () => {
  const scores = score([{ a: [1, '61'], b: [1, '225'], relation: 'same', what: 'made up' }]);
  expect(scores.wronglyOnly).toBe(2);
  expect(scores.faults.filter(({ kind }) => kind === 'not only here').map(({ says }) => says)).toEqual([
    '61',
    '225 pages',
  ]);
});
