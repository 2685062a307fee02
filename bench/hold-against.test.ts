import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Figure } from './figure.ts';
import { holdAgainst, median } from './hold-against.ts';

const ms = (name: string, value: number): Figure => ({ name, value, unit: 'ms' });

test('a figure twice as high on the new side has the ratio 2, with the spread of its rounds', () => {
  const { held, onlyNew, onlyOld } = holdAgainst([
    { new: [ms('pin', 20)], old: [ms('pin', 10)] },
    { new: [ms('pin', 30)], old: [ms('pin', 10)] },
    { new: [ms('pin', 22)], old: [ms('pin', 20)] },
  ]);
  expect(held).toEqual([{ name: 'pin', unit: 'ms', new: 22, old: 10, ratio: 2, least: 1.1, greatest: 3 }]);
  expect([onlyNew, onlyOld]).toEqual([[], []]);
});

test('where more is better the ratio is turned round: above 1 is always for the worse', () => {
  const kept = (value: number): Figure => ({ name: 'kept', value, unit: '%', better: 'higher' });
  expect(holdAgainst([{ new: [kept(50)], old: [kept(100)] }]).held[0]).toMatchObject({ ratio: 2, better: 'higher' });
});

test('a figure that one side alone has is named and never made a ratio of', () => {
  const { held, onlyNew, onlyOld } = holdAgainst([
    { new: [ms('both', 1), ms('first paint', 2)], old: [ms('gone', 3), ms('both', 1)] },
    { new: [ms('both', 1), ms('first paint', 2)], old: [ms('both', 1)] },
  ]);
  expect(held.map(({ name }) => name)).toEqual(['both']);
  expect([onlyNew, onlyOld]).toEqual([['first paint'], ['gone']]);
});

test('a figure whose unit changed is listed on both sides instead of compared', () => {
  const { held, onlyNew, onlyOld } = holdAgainst([{ new: [ms('read', 1)], old: [{ ...ms('read', 1), unit: 's' }] }]);
  expect(held).toEqual([]);
  expect([onlyNew, onlyOld]).toEqual([['read'], ['read']]);
});

test('a round in which one side failed does not count', () => {
  const { held } = holdAgainst([
    { new: [ms('pin', 90)], old: [] },
    { new: [ms('pin', 10)], old: [ms('pin', 10)] },
  ]);
  expect(held[0]).toMatchObject({ new: 10, old: 10, ratio: 1 });
});

test('exchanging the sides turns every ratio round, and equal sides have the ratio 1', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(values, (pairs) => {
      const hold = (turned: boolean) =>
        holdAgainst(pairs.map(([x, y]) => ({ new: [ms('it', turned ? y : x)], old: [ms('it', turned ? x : y)] })))
          .held[0];
      const [there, back] = [hold(false), hold(true)];
      expect(there?.least).toBeCloseTo(1 / (back?.greatest ?? 0));
      expect(there?.ratio).toBeGreaterThanOrEqual(there?.least ?? Infinity);
      expect(there?.ratio).toBeLessThanOrEqual(there?.greatest ?? 0);
      const same = holdAgainst(pairs.map(([x]) => ({ new: [ms('it', x)], old: [ms('it', x)] }))).held[0];
      expect(same).toMatchObject({ ratio: 1, least: 1, greatest: 1 });
    }),
  );
});

test('nothing against nothing is no change, and something against nothing is endless, never NaN', () => {
  expect(holdAgainst([{ new: [ms('pin', 0)], old: [ms('pin', 0)] }]).held[0]?.ratio).toBe(1);
  expect(holdAgainst([{ new: [ms('pin', 1)], old: [ms('pin', 0)] }]).held[0]?.ratio).toBe(Infinity);
});

test('the median lies in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([Infinity, Infinity])).toBe(Infinity);
});
