import { expect, test } from 'vitest';
import { readOrder } from './read-order.ts';

const all = ['reading', 'page', 'long-repeating', 'long-varied'];
const read = (line: string) => readOrder(line.split(' ').filter(Boolean), all);

test('names choose benches, in their own order; without a name all are run', () => {
  expect(read('')).toEqual({ names: all });
  expect(read('page reading')).toEqual({ names: ['reading', 'page'] });
  expect(read('long')).toEqual({ names: ['long-repeating', 'long-varied'] });
});

test('against takes the folder first, then rounds and names in any order', () => {
  expect(read('against ../old')).toEqual({ names: all, against: { folder: '../old', rounds: 5 } });
  const asked = { names: ['page'], against: { folder: '../old', rounds: 3 } };
  expect(read('against ../old page --rounds 3')).toEqual(asked);
  expect(read('against ../old --rounds 3 page')).toEqual(asked);
});

test.each([
  ['against', /names no folder/],
  ['pages', /no bench “pages”.*reading, page/],
  ['against ../old --rounds none', /no number of rounds/],
  ['against ../old --rounds 0', /no number of rounds/],
  ['page --rounds 3', /goes with “against”/],
])('%j is refused, and the message says how it is meant', (line, message) => {
  expect(() => read(line)).toThrow(message);
  expect(() => read(line)).toThrow('npm run bench --');
});
