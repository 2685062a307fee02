import { expect, it } from 'vitest';
import { lenses } from '../place/place.ts';
import { states } from './states.ts';

it('every view stands in a state, where axe looks at it', () => {
  const shown = new Set<string>();
  for (const make of Object.values(states)) {
    if (shown.size < lenses.length) shown.add(make().place.lens);
  }
  expect([...shown].sort()).toEqual(lenses.toSorted());
});
