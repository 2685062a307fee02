import { max, scaleLinear } from 'd3';
import { keynessDefaults, type Keyness, type KeyTerm } from '@vis-a-vis/measures';
import { sides, type Side } from '../../pair/side.ts';
import { inWords, oneDecimal } from '../../words/say-number.ts';

/** A word with the width of its bar in pixels, both counts as they are printed, and everything known of it. */
export type KeynessRow = { term: string; written: string; bar: number; figures: string; says: string };
/** The sides that have words of their own, A first; none, with the reason as takeaway, where there are too few words to compare. */
export type KeynessChart = { sides: { side: Side; rows: KeynessRow[] }[]; takeaway: string };

/** The words each side uses more, with bars up to `width` pixels for how many times as often; or in words why there are none. */
export function layoutKeyness(found: Keyness, { width }: { width: number }): KeynessChart {
  if (found.kind === 'too few words') {
    const takeaway = `Too few words to compare: ${found.words.join(' and ')}, where each side needs ${found.floor}.`;
    return { sides: [], takeaway };
  }
  const reach = max([...found.a, ...found.b], ({ logRatio }) => Math.abs(logRatio)) ?? 1;
  const x = scaleLinear([0, reach], [0, width]);
  const lists = sides.map((side) => ({ side, rows: found[side].map((term) => layoutTerm(term, x)) }));
  return { sides: lists.filter(({ rows }) => rows.length > 0), takeaway: takeaway(found.a[0], found.b[0]) };
}

/** What the list holds. */
export const keynessCaption = (): string =>
  `Words that one side has at least ${times()}, and half as often again as the other`;

const times = (): string => `${inWords(keynessDefaults.countFloor)} times`;

function layoutTerm(
  { term, written, a, b, logRatio, evidence, logOdds }: KeyTerm,
  x: (value: number) => number,
): KeynessRow {
  const ratio = oneDecimal(2 ** Math.abs(logRatio));
  const isAbsent = a === 0 || b === 0;
  const compared = `${isAbsent ? 'at least ' : ''}${ratio} times as often in ${logRatio > 0 ? 'A' : 'B'}`;
  return {
    term,
    written,
    bar: x(Math.abs(logRatio)),
    figures: `A ${a} · B ${b}`,
    says: `“${written}”: ${a} in A, ${b} in B; ${compared}. Evidence ${oneDecimal(evidence)}, cautious view ${oneDecimal(Math.abs(logOdds))}.`,
  };
}

function takeaway(first: KeyTerm | undefined, second: KeyTerm | undefined): string {
  if (!first && !second) return `No word stands ${times()} in one article and clearly less often in the other.`;
  const more = [
    first ? `More in A: “${first.written}” (${first.a} against ${first.b}).` : '',
    second ? `More in B: “${second.written}” (${second.b} against ${second.a}).` : '',
  ];
  return `${more.filter(Boolean).join(' ')} Counts as small as these can come about by chance.`;
}
