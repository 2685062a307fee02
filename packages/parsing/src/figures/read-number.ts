import { changeVerbs, compoundNouns, measures, scales, smallNumbers } from '../lexicon/numbers.ts';
import { gapBefore, termOf, type View } from '../tokens/view.ts';
import { isSpaced, readDigits, tidy, valueOfDigits, type ReadNumber } from './read-digits.ts';
import { readWorded, valueOfWord, withPart } from './read-words.ts';

const spread = /^([\d.,]+)-([\d.,]+)$/;
const compound = /^([\d,.]+|\p{L}+(?:-\p{L}+)?)-(\p{L}+)$/u;
const unspacedDash = /^[–—-][$£€]?$/;
/** As many words before `from` a verb of change is looked for. Chosen by hand. */
const changeReach = 6;

/** The number that begins at token `at`: digits or words, with its scale and the other end of a range. */
export function readNumber(view: View, at: number): ReadNumber | undefined {
  const one = readSingle(view, at);
  if (!one || one.noun !== undefined || one.vague || one.high !== undefined) return one;
  const joint = termOf(view, one.end);
  const dashed = unspacedDash.test(gapBefore(view, one.end));
  const ranged = joint === 'to' || joint === 'or' || (joint === 'and' && isBetween(view, at));
  if (!dashed && !(ranged && isSpaced(view, one.end))) return one;
  const other = readSingle(view, dashed ? one.end : one.end + 1);
  if (!other || other.noun !== undefined || other.high !== undefined || other.vague) return one;
  const low = scaledAlike(view, one, other);
  if (other.value <= low) return one;
  if (joint === 'to' && isChange(view, at)) return { ...one, value: low, counts: other.end };
  return { first: at, end: other.end, value: low, high: other.value, ...stepOf(one, other) };
}

const stepOf = ({ step: one = 1 }: ReadNumber, { step: other = 1 }: ReadNumber) => ({ step: Math.max(one, other) });

/** `between 12 and 16`, `between the ages of 12 and 16`. */
const isBetween = (view: View, at: number): boolean =>
  termOf(view, at - 1) === 'between' || (termOf(view, at - 1) === 'of' && termOf(view, at - 4) === 'between');

/** `rose from 20 to 30 percent`, `rose $2 to $80`. */
function isChange(view: View, at: number): boolean {
  if (changeVerbs.has(termOf(view, at - 1))) return true;
  if (termOf(view, at - 1) !== 'from') return false;
  for (let back = at - 2; back >= Math.max(0, at - 1 - changeReach); back--)
    if (changeVerbs.has(termOf(view, back))) return true;
  return false;
}

/** The lower end with the scale that only the upper end has: `two to three hundred`, `5-7 million`. */
function scaledAlike(view: View, one: ReadNumber, other: ReadNumber): number {
  if (!one.lone) return one.value;
  let factor = 1;
  for (let at = other.end - 1; at > other.first; at--) {
    const scale = scales.get(termOf(view, at));
    if (scale === undefined) break;
    factor *= scale;
  }
  if (factor === 1 && other.short) factor = other.value >= 1e12 ? 1e12 : other.value >= 1e9 ? 1e9 : 1e6;
  const scaled = tidy(one.value * factor);
  return scaled < other.value ? scaled : one.value;
}

function readSingle(view: View, at: number): ReadNumber | undefined {
  const term = termOf(view, at);
  if (term === '') return undefined;
  const number = readSpread(view, at, term) ?? readDigits(view, at) ?? readWorded(view, at);
  if (number) return number.vague || number.high !== undefined ? number : withPart(view, number);
  return readCompound(at, term);
}

/** `20-30`, `1,000-1,500 thousand`: both ends in one word. */
function readSpread(view: View, at: number, term: string): ReadNumber | undefined {
  const [, lower = '', upper = ''] = spread.exec(term) ?? [];
  const [low, high] = [valueOfDigits(lower), valueOfDigits(upper)];
  // `the 0-14 Lions`: games won and lost.
  if (low === undefined || high === undefined || high <= low || low === 0) return undefined;
  const scale = (isSpaced(view, at + 1) ? scales.get(termOf(view, at + 1)) : undefined) ?? 1;
  return { first: at, end: scale > 1 ? at + 2 : at + 1, value: low * scale, high: high * scale, step: scale };
}

/** `two-year`, `100-member`: a number with its noun in one word. Others of the kind (`four-star`, `two-way`) count nothing. */
function readCompound(at: number, term: string): ReadNumber | undefined {
  const [, count = '', noun = ''] = compound.exec(term) ?? [];
  if (!measures.has(noun) && !compoundNouns.has(noun)) return undefined;
  const value = smallNumbers.get(count) ?? valueOfWord(count) ?? valueOfDigits(count);
  return value === undefined || value < 2 ? undefined : { first: at, end: at + 1, value, noun };
}
