import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('both sides have as many turns, and neither always goes first', () => {
  for (let rounds = 0; rounds < 8; rounds++) {
    const made = turns(rounds);
    expect(made).toHaveLength(rounds);
    for (const round of made) expect(round.toSorted()).toEqual(['new', 'old']);
    const leads = made.filter(([first]) => first === 'new').length;
    expect(Math.abs(leads - (rounds - leads))).toBeLessThanOrEqual(1);
  }
  expect(turns(3).flat()).toEqual(['new', 'old', 'old', 'new', 'new', 'old']);
});
