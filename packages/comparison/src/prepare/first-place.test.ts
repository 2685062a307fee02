import { expect, test } from 'vitest';
import { firstPlace } from './first-place.ts';

test('the first place from which something holds is found, wherever it lies', () => {
  for (const count of [0, 1, 2, 7, 8]) {
    for (let from = 0; from <= count; from++) expect(firstPlace(count, (place) => place >= from)).toBe(from);
  }
});
