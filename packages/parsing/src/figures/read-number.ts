import { gapBefore, termOf, type View } from '../tokens/view.ts';
import { scales, smallNumbers, vagueCounts } from '../lexicon/numbers.ts';

/** A number over tokens `first` to `end`; `vague` for "hundreds", `worded` when spelled out. */
export type ReadNumber = {
  first: number;
  end: number;
  value: number;
  high?: number;
  vague?: true;
  worded?: true;
  noun?: string;
};

const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const suffixed = /^(\d+(?:\.\d+)?)(k|m|bn|tn)$/;
const spread = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/;
const compound = /^(\d+|\p{L}+)-(\p{L}+)$/u;
const suffixes: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };

/** Whether only white space stands before token `at`. */
export const isSpaced = (view: View, at: number): boolean => /^\s{1,3}$/.test(gapBefore(view, at));

/** The number that begins at token `at`: digits or words, with its scale and the other end of a range. */
export function readNumber(view: View, at: number): ReadNumber | undefined {
  const one = readSingle(view, at);
  if (!one || one.noun !== undefined || one.vague) return one;
  const joint = termOf(view, one.end);
  const dashed = /^\s?[–—]\s?$/.test(gapBefore(view, one.end));
  const from = termOf(view, at - 1);
  const ranged = joint === 'to' || joint === 'or' || (joint === 'and' && from === 'between');
  if (!ranged && !dashed) return one;
  const other = readSingle(view, dashed ? one.end : one.end + 1);
  if (!other || other.value <= one.value) return one;
  const scaled =
    other.value >= 1000 && one.value < 1000 && !digitsOnly(view, other) ? one.value * scaleOf(view, other) : one.value;
  return { first: at, end: other.end, value: scaled, high: other.value };
}

const digitsOnly = (view: View, { first, end }: ReadNumber) => end - first === 1 && digits.test(termOf(view, first));
const scaleOf = (view: View, { end }: ReadNumber) => scales.get(termOf(view, end - 1)) ?? 1;

function readSingle(view: View, at: number): ReadNumber | undefined {
  const term = termOf(view, at);
  if (term === '') return undefined;
  if (digits.test(term)) return withScale(view, at, Number(term.replaceAll(',', '')));
  const [, amount, suffix] = suffixed.exec(term) ?? [];
  if (amount !== undefined && suffix !== undefined)
    return { first: at, end: at + 1, value: Number(amount) * (suffixes[suffix] ?? 1) };
  const [, low, high] = spread.exec(term) ?? [];
  if (low !== undefined && high !== undefined && Number(high) > Number(low)) {
    const scale = scales.get(termOf(view, at + 1)) ?? 1;
    return { first: at, end: scale > 1 ? at + 2 : at + 1, value: Number(low) * scale, high: Number(high) * scale };
  }
  return readVague(view, at, term) ?? readWords(view, at) ?? readCompound(at, term);
}

/** `two-year`, `100-member`: a number with its noun in one word. */
function readCompound(at: number, term: string): ReadNumber | undefined {
  const [, count = '', noun = ''] = compound.exec(term) ?? [];
  const value = smallNumbers.get(count) ?? (digits.test(count) ? Number(count) : undefined);
  if (
    value === undefined ||
    value < 2 ||
    smallNumbers.has(noun) ||
    /^(?:thirds?|quarters?|fifths?|th|st|nd|rd|s)$/.test(noun)
  )
    return undefined;
  return { first: at, end: at + 1, value, noun };
}

/** Digits with the word after them that multiplies them: `3.5 million`. */
function withScale(view: View, at: number, value: number): ReadNumber {
  const scale =
    isSpaced(view, at + 1) || gapBefore(view, at + 1) === '-' ? scales.get(termOf(view, at + 1)) : undefined;
  return scale === undefined ? { first: at, end: at + 1, value } : { first: at, end: at + 2, value: value * scale };
}

/** `hundreds of`, `tens of thousands of`. */
function readVague(view: View, at: number, term: string): ReadNumber | undefined {
  const tens = term === 'tens' && termOf(view, at + 1) === 'of';
  const hundreds = term === 'hundreds' && termOf(view, at + 1) === 'of' && vagueCounts.has(termOf(view, at + 2));
  const unit = tens || hundreds ? at + 2 : at;
  const value = vagueCounts.get(termOf(view, unit));
  if (value === undefined || termOf(view, unit + 1) !== 'of') return undefined;
  return { first: at, end: unit + 2, value: value * (tens ? 10 : hundreds ? 100 : 1), vague: true };
}

/** `two hundred thousand`, `twenty-five`, `a dozen`. */
function readWords(view: View, first: number): ReadNumber | undefined {
  let total = 0;
  let part = 0;
  let at = first;
  if ((termOf(view, at) === 'a' || termOf(view, at) === 'an') && scales.has(termOf(view, at + 1))) {
    part = 1;
    at += 1;
  }
  for (; at === first || isSpaced(view, at); at++) {
    const value = wordValue(termOf(view, at));
    const scale = scales.get(termOf(view, at));
    if (value !== undefined && (part === 0 || part % 100 === 0)) part += value;
    else if (scale !== undefined && part > 0 && scale < 1000) part *= scale;
    else if (scale !== undefined && part > 0) {
      total += part * scale;
      part = 0;
    } else break;
  }
  const value = total + part;
  return value > 0 ? { first, end: at, value, worded: true } : undefined;
}

function wordValue(term: string): number | undefined {
  const whole = smallNumbers.get(term);
  if (whole !== undefined || !term.includes('-')) return whole;
  const [tens = '', ones = ''] = term.split('-');
  const ten = smallNumbers.get(tens);
  const one = smallNumbers.get(ones);
  return ten !== undefined && one !== undefined && ten >= 20 && one < 10 ? ten + one : undefined;
}
