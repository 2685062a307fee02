import fc from 'fast-check';

/** One change to a value: the slot it is made in, counted through the whole value, what goes there, and under which name. */
type Graft = { slot: number; value: unknown; name: string | undefined };

/** Names that reach an object's prototype where data is copied carelessly. */
const hostileNames = ['__proto__', 'constructor', 'prototype', 'toString', 'length', 'then', '0', ''];
const hostileValues: unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '__proto__',
  [],
  {},
  [null],
  [[]],
  { value: {} },
];

/**
 * JSON texts of real values, with a few of their parts replaced, or others put beside them under names that would reach a prototype.
 */
export function mutatedJson(samples: readonly unknown[]): fc.Arbitrary<string> {
  const graft: fc.Arbitrary<Graft> = fc.record({
    slot: fc.nat(10_000),
    value: fc.oneof(fc.constantFrom(...hostileValues), fc.jsonValue({ maxDepth: 2 }), fc.nat(4000)),
    name: fc.option(fc.constantFrom(...hostileNames), { nil: undefined }),
  });
  return fc
    .tuple(fc.constantFrom(...samples.map((one) => JSON.stringify(one))), fc.array(graft, { maxLength: 6 }))
    .map(([text, grafts]) => {
      const root = { value: JSON.parse(text) as unknown };
      for (const one of grafts) put(root, one);
      return JSON.stringify(root.value) ?? 'null';
    });
}

function put(root: object, { slot, value, name }: Graft): void {
  const slots = slotsOf(root);
  const { holder, key } = slots[slot % slots.length] ?? { holder: root, key: 'value' };
  const isRecord = holder !== root && !Array.isArray(holder);
  // Defined, not assigned: the name of the prototype is to stand in the text.
  Object.defineProperty(holder, (isRecord ? name : undefined) ?? key, {
    // A later graft may change it.
    value: structuredClone(value),
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** Every place in a value where another can stand. */
function slotsOf(holder: object): { holder: object; key: string }[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? slotsOf(value as object) : []),
  ]);
}
