import { expect, it } from 'vitest';
import { sayCorrections } from './say-corrections.ts';

const none = { stands: 3, asleep: 0, partly: 0, unsure: 0, lost: 0, guessed: 0 };

it('nothing is said of corrections that all stand; of the others how many sleep, fit nowhere surely, or are lost', () => {
  expect(sayCorrections(none)).toEqual([]);
  const all = sayCorrections({ stands: 3, asleep: 1, partly: 1, unsure: 2, lost: 1, guessed: 3 });
  const [asleep, partly, unsure, lost, guessed] = all;
  expect(partly).toMatch(/^1 correction holds for a part of its words/);
  expect(asleep).toMatch(/^1 correction sleeps: .* It wakes/);
  expect(unsure).toMatch(/^2 corrections are not applied: .* more than one place/);
  expect(lost).toMatch(/^1 correction is lost: its words/);
  expect(guessed).toMatch(/^3 corrections came with the numbers .* may be others here/);
  expect(sayCorrections({ ...none, asleep: 2 })).toHaveLength(1);
});
