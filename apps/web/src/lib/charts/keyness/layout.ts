import { max, scaleLinear } from 'd3';
import { keynessDefaults, type Keyness, type KeyTerm } from '@vis-a-vis/measures';
import { sideName, sides, type Side } from '../../pair/side.ts';
import { inWords, oneDecimal } from '../../words/say-number.ts';

/** How often one side has a word, with its bar and the place of the number behind it, in pixels. */
export type KeynessBar = { side: Side; count: number; width: number; y: number; label: { x: number; text: string } };
/** A word with a bar for A and one for B, and everything known of it. */
export type KeynessRow = { term: string; written: string; bars: KeynessBar[]; says: string };
/** The sides that have words of their own, A first; none, with the reason as takeaway, where there are too few words to compare. */
export type KeynessChart = { sides: { side: Side; rows: KeynessRow[] }[]; takeaway: string };

/** Sizes in pixels; a number of three digits with its letter fits into `labelWidth`. */
export const defaults = { barHeight: 8, rowHeight: 22, labelWidth: 40, gap: 4 };

/**
 * The words each side uses more, the widest gap (for the length of the texts) first. The bars are counts, all on one scale, and
 * take with their numbers up to `width` pixels. Or in words why there are none.
 */
export function layoutKeyness(found: Keyness, { width }: { width: number }): KeynessChart {
  if (found.kind === 'too few words') {
    const takeaway = `Too few words to compare: ${found.words.join(' and ')}, where each side needs ${found.floor}.`;
    return { sides: [], takeaway };
  }
  const reach = max([...found.a, ...found.b], ({ a, b }) => Math.max(a, b)) ?? 1;
  const x = scaleLinear([0, reach], [0, Math.max(1, width - defaults.labelWidth)]);
  const [ofA, ofB] = found.words;
  const gap = ({ a, b }: KeyTerm): number => Math.abs(a / ofA - b / ofB);
  const inOrder = { a: [...found.a], b: [...found.b] };
  for (const side of sides) inOrder[side].sort((p, q) => gap(q) - gap(p));
  const lists = sides.map((side) => ({ side, rows: inOrder[side].map((term) => layoutTerm(term, x)) }));
  return { sides: lists.filter(({ rows }) => rows.length > 0), takeaway: takeaway(inOrder.a[0], inOrder.b[0]) };
}

/** What the list holds. */
export const keynessCaption = (): string =>
  `Words that one side has at least ${times()}, and half as often again as the other`;

const times = (): string => `${inWords(keynessDefaults.countFloor)} times`;

function layoutTerm(term: KeyTerm, x: (value: number) => number): KeynessRow {
  const { a, b, written, logRatio, evidence, logOdds } = term;
  const ratio = oneDecimal(2 ** Math.abs(logRatio));
  const isAbsent = a === 0 || b === 0;
  const compared = `${isAbsent ? 'at least ' : ''}${ratio} times as often in ${logRatio > 0 ? 'A' : 'B'}`;
  return {
    term: term.term,
    written,
    bars: sides.map((side, i) => {
      const width = x(term[side]);
      const label = { x: width + defaults.gap, text: `${sideName[side]} ${term[side]}` };
      return { side, count: term[side], width, y: 1 + i * (defaults.barHeight + 3), label };
    }),
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
