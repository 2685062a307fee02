import { currencySigns, fractionSigns, scales, suffixes } from '../lexicon/numbers.ts';
import { gapBefore, termOf, wordOf, type View } from '../tokens/view.ts';

/**
 * A number over tokens `first` to `end`. `step` is the last place that is written (100,000 in `1.2 million`); `vague` for "hundreds",
 * `worded` when spelled out, `lone` for a single digit word or numeral without a scale, `short` for a letter in place of a scale.
 * `noun` is what stands in one word with it, `counts` the token after which what it counts is found, where that is not `end`.
 */
export type ReadNumber = {
  first: number;
  end: number;
  value: number;
  high?: number;
  step?: number;
  vague?: true;
  worded?: true;
  lone?: true;
  short?: true;
  noun?: string;
  counts?: number;
};

const western = /^(?:\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
/** `10.000`, `1.250.000`: groups of other lands; no English number has so many decimals. */
const dotted = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|\.000)$/;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const suffixed = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([a-z]{1,3})$/;
const scaledInOneWord = /^(\d+(?:\.\d+)?)-([a-z]+)$/;
const withSign = /^(\d*)([½¼¾⅓⅔⅛])$/u;
const group = /^\d{3}$/;
const singleSpace = /^[ \u00A0\u2009\u202F]$/;

/** Whether only white space stands before token `at`. */
export const isSpaced = (view: View, at: number): boolean => /^\s{1,3}$/.test(gapBefore(view, at));

/** The value of digits as English, Indian and continental papers group them; nothing where it is no such number. */
export const valueOfDigits = (term: string): number | undefined =>
  dotted.test(term)
    ? Number(term.replaceAll('.', ''))
    : western.test(term) || indian.test(term)
      ? Number(term.replaceAll(',', ''))
      : undefined;

/** Whether a currency's sign stands right before `offset`. */
export function signBefore(text: string, offset: number): string | undefined {
  const [written] = /(?:US|A|C|HK|NZ|S|R)?[$€£¥₹₽₩₪₴]\s?$/.exec(text.slice(Math.max(0, offset - 4), offset)) ?? [];
  return written === undefined || !currencySigns.has(written.trim().toLowerCase()) ? undefined : written;
}

/** The number in digits that begins at token `at`, with the words after it that multiply it. */
export function readDigits(view: View, at: number): ReadNumber | undefined {
  const term = termOf(view, at);
  if (isDecimal(view, at)) return readDecimal(view, at);
  const value = valueOfDigits(term);
  if (value !== undefined) return withScale(view, readGroups(view, at, value));
  const [, whole = '', sign = ''] = withSign.exec(term) ?? [];
  const part = fractionSigns.get(sign);
  if (part !== undefined) return withScale(view, { first: at, end: at + 1, value: Number(whole) + part, step: 0.01 });
  const [, amount = '', letters = ''] = suffixed.exec(term) ?? [];
  const factor = suffixes.get(letters);
  if (factor !== undefined) {
    const plain = Number(amount.replaceAll(',', ''));
    return { first: at, end: at + 1, value: tidy(plain * factor), step: stepOf(amount) * factor, short: true };
  }
  const [, count = '', scaleWord = ''] = scaledInOneWord.exec(term) ?? [];
  const scale = scales.get(scaleWord);
  if (scale === undefined) return undefined;
  return { first: at, end: at + 1, value: tidy(Number(count) * scale), step: stepOf(count) * scale };
}

/** Whether a point without a 0 before it makes a number a part of one: `.5 percent`. */
export const isDecimal = ({ text, tokens }: View, at: number): boolean =>
  /(?:^|[\s($€£\u2013-])\.$/.test(text.slice(Math.max(0, (tokens[at]?.from ?? 0) - 2), tokens[at]?.from ?? 0));

function readDecimal(view: View, at: number): ReadNumber | undefined {
  const term = termOf(view, at);
  if (!/^\d+$/.test(term)) return undefined;
  return withScale(view, { first: at, end: at + 1, value: Number(`0.${term}`), step: 10 ** -term.length, lone: true });
}

/** `40 000`, `1 250 000`: groups of three digits after a single space; `2 1/2`. */
function readGroups(view: View, at: number, value: number): ReadNumber {
  const term = termOf(view, at);
  const one: ReadNumber = { first: at, end: at + 1, value, step: stepOf(term), lone: true };
  if (!/^[1-9]\d{0,2}$/.test(term)) return one;
  for (let next = at + 1; isGroup(view, next); next++) {
    one.value = one.value * 1000 + Number(termOf(view, next));
    one.end = next + 1;
  }
  const [upper, lower] = [Number(termOf(view, one.end)), Number(termOf(view, one.end + 1))];
  const isFraction = isSpaced(view, one.end) && gapBefore(view, one.end + 1) === '/' && upper < lower && lower <= 10;
  return isFraction ? { first: at, end: one.end + 2, value: value + upper / lower, step: 0.01 } : one;
}

/** Three digits that go on a number; thousands may be parted by a comma and a space where that cannot be a list. */
function isGroup(view: View, at: number): boolean {
  const [word, gap] = [wordOf(view, at), gapBefore(view, at)];
  return group.test(word) && (singleSpace.test(gap) || (gap === ', ' && word === '000'));
}

/** The last place written: 1 of `1,400`, .1 of `3.5`. */
const stepOf = (digits: string): number => 10 ** -(/\.(\d+)$/.exec(digits)?.[1]?.length ?? 0);

/** Digits with the words after them that multiply them: `3.5 million`, `2 lakh crore`. */
function withScale(view: View, number: ReadNumber): ReadNumber {
  let { end, value, step = 1 } = number;
  for (let scale = scaleAt(view, end); scale !== undefined; scale = scaleAt(view, end)) {
    value *= scale;
    step *= scale;
    end += 1;
  }
  if (end === number.end) return number;
  return { first: number.first, end, value: tidy(value), step };
}

/** What the word at a token multiplies the number before it by. */
export function scaleAt(view: View, at: number): number | undefined {
  return isSpaced(view, at) || gapBefore(view, at) === '-' ? scales.get(termOf(view, at)) : undefined;
}

/** Without what a product of decimals adds: 1.1 × 1,000,000. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
