/**
 * How far readers agree who coded the same units: Krippendorff's alpha for nominal values (K. Krippendorff, Content Analysis, 2nd ed.
 * 2004, ch. 11; Computing Krippendorff's Alpha-Reliability, 2011). Of a unit's m values every pair counts 1/(m - 1); with o the weight
 * of pairs that are alike, n the number of values in units that have two or more, and n(c) how many of them are c,
 *
 *   alpha = 1 - (n - 1) * (n - o) / (n * n - sum of n(c) * n(c)).
 *
 * The interval is the bootstrap over units (Zapf et al., BMC Medical Research Methodology 16, 2016): units are drawn anew with
 * replacement, and the middle 95 % of what comes of it is given. It takes units for independent of each other.
 */

/** What each reader said of one unit; `undefined` where a reader did not code it. */
export type CodedUnit = readonly (string | number | undefined)[];

/** Sizes of the bootstrap. Where more than `mostBlank` of the draws hold one value alone, there is no interval. */
export const defaults = { draws: 1000, mostBlank: 0.05, leastUnits: 10 };

/**
 * `units` are those that two readers coded, `agreed` the share of pairs of values that are alike (0 to 1), which says nothing of chance;
 * `alpha` is 1 for perfect agreement and 0 for that of chance. There is no interval from fewer than ten units, nor where a value is so
 * rare that many draws would miss it. Without two values there is nothing to agree or differ in: then there is no alpha.
 */
export type Agreement =
  | { kind: 'nothing in common'; units: 0 }
  | { kind: 'one value'; units: number; agreed: number }
  | { kind: 'alpha'; units: number; agreed: number; alpha: number; interval?: { low: number; high: number } };

/** How far readers agree over units; the same units always give the same interval. */
export function nominalAgreement(units: readonly CodedUnit[]): Agreement {
  const counted = units.map(countUnit).filter((one) => one !== undefined);
  const whole = alphaOf(counted);
  if (!whole) return { kind: 'nothing in common', units: 0 };
  const { agreed, alpha } = whole;
  if (alpha === undefined) return { kind: 'one value', units: counted.length, agreed };
  const interval = bootstrap(counted);
  return { kind: 'alpha', units: counted.length, agreed, alpha, ...(interval && { interval }) };
}

/** A unit's values with how often each stands there, and the weight of its pairs that are alike. */
type Counted = { values: ReadonlyMap<string | number, number>; size: number; alike: number };

function countUnit(unit: CodedUnit): Counted | undefined {
  const values = new Map<string | number, number>();
  let size = 0;
  for (const value of unit) {
    if (value === undefined) continue;
    values.set(value, (values.get(value) ?? 0) + 1);
    size += 1;
  }
  if (size < 2) return undefined;
  const alike = [...values.values()].reduce((sum, count) => sum + (count * (count - 1)) / (size - 1), 0);
  return { values, size, alike };
}

/** `alpha` is `undefined` where all values are one; nothing comes of no units. */
function alphaOf(units: readonly Counted[]): { agreed: number; alpha: number | undefined } | undefined {
  const totals = new Map<string | number, number>();
  let [n, alike] = [0, 0];
  for (const unit of units) {
    n += unit.size;
    alike += unit.alike;
    for (const [value, count] of unit.values) totals.set(value, (totals.get(value) ?? 0) + count);
  }
  if (n === 0) return undefined;
  if (totals.size === 1) return { agreed: 1, alpha: undefined };
  const squares = [...totals.values()].reduce((sum, count) => sum + count * count, 0);
  return { agreed: alike / n, alpha: 1 - ((n - 1) * (n - alike)) / (n * n - squares) };
}

function bootstrap(units: readonly Counted[]): { low: number; high: number } | undefined {
  if (units.length < defaults.leastUnits) return undefined;
  const next = numbers();
  const drawn: number[] = [];
  for (let draw = 0; draw < defaults.draws; draw++) {
    const sample = units.map((unit) => units[Math.floor(next() * units.length)] ?? unit);
    const alpha = alphaOf(sample)?.alpha;
    if (alpha !== undefined) drawn.push(alpha);
  }
  if (drawn.length < (1 - defaults.mostBlank) * defaults.draws) return undefined;
  drawn.sort((one, other) => one - other);
  const at = (share: number): number => drawn[Math.round(share * (drawn.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Numbers from 0 to 1 that look random and are always the same ones (mulberry32 by T. Ettinger, in the public domain). */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
