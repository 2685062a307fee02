import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryEdit } from './library-edit.ts';
import { shortestEdit } from './shortest-edit.ts';

const list = (values: number, maxLength: number) => fc.array(fc.nat(values), { maxLength });

test('finds the very stretches that npm diff finds, and gives up where it does', () => {
  const lists = fc
    .nat(12)
    .chain((values) => fc.tuple(list(values, 40), list(values, 40), fc.integer({ min: 0, max: 90 })));
  fc.assert(
    fc.property(lists, ([a, b, most]) => {
      expect(shortestEdit(Int32Array.from(a), Int32Array.from(b), most)).toEqual(
        libraryEdit(Int32Array.from(a), Int32Array.from(b), most),
      );
    }),
    { numRuns: 2000 },
  );
});

test('what is edited in some places only, too', () => {
  const edits = fc.array(fc.tuple(fc.nat(300), fc.nat(3), list(5, 3)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 100, maxLength: 300 }), edits, (a, cuts) => {
      const b = [...a];
      for (const [at, out, into] of cuts) b.splice(at, out, ...into);
      expect(shortestEdit(Int32Array.from(a), Int32Array.from(b), 100)).toEqual(
        libraryEdit(Int32Array.from(a), Int32Array.from(b), 100),
      );
    }),
  );
});
