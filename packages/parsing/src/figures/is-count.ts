import type { DateMention, Mention } from '../article.ts';
import { calendar } from '../lexicon/calendar.ts';
import {
  currencyCodes,
  measures,
  numberedNouns,
  oddPlurals,
  smallNumbers,
  streetWords,
  uncountedNouns,
} from '../lexicon/numbers.ts';
import { isGrammarWord } from '../lexicon/is-grammar-word.ts';
import { isCountedPlural } from '../lexicon/plurals.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { indexAt } from '../tokens/index-at.ts';
import { gapBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';
import { isSpaced, signBefore, type ReadNumber } from './read-digits.ts';

/** What stands around a number and may say that it is none that counts. */
export type Surroundings = View & { dates: readonly DateMention[]; mentions: readonly Mention[] };

const anaphors = wordSet('the these those other his her their its both');
const clockWords = wordSet('gmt utc bst cet cest est edt pst pdt et local hrs hours h');

/** `12 million-odd people`: the number goes on in a compound. */
const scaled = /^(?:hundred|thousand|million|billion|trillion)-\p{L}/u;

/** Whether a number counts or measures: no date, year, time of day, rank, address, number of a thing, or part of a name. */
export function isCount(view: Surroundings, number: ReadNumber, sentenceStart: number): boolean {
  const token = view.tokens[number.first];
  if (!token || isWithin(view.dates, token.from)) return false;
  if (signBefore(view.text, token.from) !== undefined || currencyCodes.has(termOf(view, number.first - 1))) return true;
  if (isJoined(view, number.first) || isRankOrTime(view, number) || isDialled(view, number)) return false;
  if (isRemainder(view, number)) return false;
  if (isNumbered(view, number, sentenceStart) || isAddress(view, number.end)) return false;
  if (scaled.test(termOf(view, number.end))) return false;
  const { value, worded, lone, noun, high } = number;
  if (noun !== undefined || high !== undefined) return true;
  if (worded && lone && (value < 2 || isKnown(view, number))) return false;
  if (worded && value < 10 && uncountedNouns.has(termOf(view, number.end))) return false;
  return !(/^(?:1[5-9]|20)\d\d$/.test(token.term) && lone);
}

/** Whether a number is part of a date, or of a word or time such as `9/11`. */
export const isTaken = (view: Surroundings, first: number): boolean =>
  isWithin(view.dates, view.tokens[first]?.from ?? 0) || isJoined(view, first);

const isWithin = (dates: readonly DateMention[], from: number): boolean => {
  const date = dates[indexAt(dates, from + 1) - 1];
  return date !== undefined && date.to > from;
};

/** `the two` of people already named. */
const isKnown = (view: View, { first, value }: ReadNumber): boolean =>
  value < 10 && anaphors.has(termOf(view, first - 1)) && !(value > 2 && termOf(view, first - 2) === 'of');

/** `9/11`, `10:30`, `F-16`, `#7`, `minus 5`, the reference `[12]`. */
function isJoined({ text, tokens }: View, first: number): boolean {
  const token = tokens[first];
  if (!token) return true;
  const before = text.slice(Math.max(0, token.from - 2), token.from);
  if (before.endsWith('[') && text.charAt(token.to) === ']') return true;
  if (/[\p{L}\p{N}][-/.:]$|#$|−$/u.test(before) || /^[:/]\d/.test(text.slice(token.to, token.to + 2))) return true;
  return token.term === '9-11' || tokens[first - 1]?.term === 'minus';
}

/** `4 minutes` of `1hr 4 minutes`, of `an hour and 4 minutes`: no measure of its own. */
function isRemainder(view: View, { first, end }: ReadNumber): boolean {
  if (!/^(?:minutes?|mins?|seconds?|secs?|inch(?:es)?|ounces?|months?|days?)$/.test(termOf(view, end))) return false;
  const at = termOf(view, first - 1) === 'and' ? first - 2 : first - 1;
  const [, digits = '', unit] =
    /^(\d*)(hours?|hrs?|h|minutes?|mins?|feet|foot|ft|pounds?|lbs?|years?|months?|weeks?)$/.exec(termOf(view, at)) ??
    [];
  if (unit === undefined || !isSpaced(view, first) || !isSpaced(view, at + 1)) return false;
  return digits !== '' || /^(?:\d+|an?)$/.test(termOf(view, at - 1)) || smallNumbers.has(termOf(view, at - 1));
}

/** `01737 125 2222`, `(212) 555`: digits beside digits are dialled, and so is what begins with 0. */
function isDialled(view: Surroundings, { first, end, worded }: ReadNumber): boolean {
  if (worded) return false;
  if (/^0\d/.test(wordOf(view, first))) return true;
  const isBeside = (at: number, other: number): boolean =>
    /^(?: |\) )$/.test(gapBefore(view, at)) &&
    digits.test(wordOf(view, other)) &&
    !isWithin(view.dates, fromOf(view, other));
  return isBeside(end, end) || isBeside(first, first - 1);
}

const digits = /^\d{2,}(?:-\d+)*$/;
const fromOf = ({ tokens }: View, at: number): number => tokens[at]?.from ?? 0;

/** `3 p.m.`, `1500 GMT`, `the 0915 train`, `at 21.45`, `21st`. */
function isRankOrTime(view: View, { first, end, lone }: ReadNumber): boolean {
  const next = termOf(view, end);
  if (/^(?:am|pm|o'clock|st|nd|rd|th)$/.test(next)) return true;
  if (lone === true && /^0\d[0-5]\d$/.test(wordOf(view, first))) return true;
  if (/^[012]?\d\.[0-5]\d$/.test(wordOf(view, first)) && /^(?:at|until|by|from)$/.test(termOf(view, first - 1)))
    return !isCounting(view, end) && !isSpaced(view, end) ? true : isGrammarWord(next) || clockWords.has(next);
  return lone === true && /^[0-2]\d[0-5]\d$/.test(wordOf(view, first)) && clockWords.has(next) && isClock(view, first);
}

/** Whether four digits are hours and minutes: not of `1500 hours of work`. */
const isClock = (view: View, first: number): boolean =>
  !/^hours?$/.test(termOf(view, first + 1)) ||
  /^(?:at|by|from|until|before|after|since)$/.test(termOf(view, first - 1));

/** `Route 66`, `Apollo 11 astronauts`, `Docket No. 10-277`, `Gang of Eight`. */
function isNumbered(view: Surroundings, { first, end, worded }: ReadNumber, sentenceStart: number): boolean {
  if (first <= sentenceStart) return false;
  const before = termOf(view, first - 1);
  if (!/^\.?\s{1,2}$/.test(gapBefore(view, first))) return false;
  // `Day 12`, `page 12`; but `that day 12 boats sank`.
  if (numberedNouns.has(before) && (isCapital(view, first - 1) || (!worded && !isCounting(view, end)))) return true;
  if (before === 'of' && wordOf(view, first - 2) === 'Group') return true;
  const isName =
    (isCapital(view, first - 1) || trade.test(wordOf(view, first - 1))) &&
    first - 1 > sentenceStart &&
    isSpaced(view, first);
  if (worded)
    return (
      isCapital(view, first) &&
      (isName || (before === 'of' && isCapital(view, first - 2)) || isCapital(view, first + 1))
    );
  return (
    isName &&
    !calendar.has(before) &&
    !isPlace(view, first - 1) &&
    !/["“:;(—–]/.test(gapBefore(view, first - 1)) &&
    !isOwn(wordOf(view, first - 1))
  );
}

/** `the iPhone 6`. */
const trade = /^\p{Ll}\p{Lu}\p{Ll}+$/u;

/** Whether the number stands right before what it counts. */
const isCounting = (view: View, end: number): boolean => {
  const term = termOf(view, end);
  return isSpaced(view, end) && (oddPlurals.has(term) || isCountedPlural(term) || measures.has(term));
};

/** Words with a capital that are no name: `I`, `U.S.`; and owners, whose things are counted: `Ohio's 12 votes`. */
const isOwn = (word: string): boolean => word === 'I' || /['’]s?$/.test(word) || /^(?:\p{Lu}\.)+$/u.test(word);

function isPlace({ mentions, tokens }: Surroundings, at: number): boolean {
  const end = tokens[at]?.to ?? 0;
  const mention = mentions[indexAt(mentions, end) - 1];
  return mention !== undefined && mention.kind === 'place' && mention.to >= end - 2;
}

/** `10 Downing Street`, `the 1200 block of Elm Street`. */
function isAddress(view: View, end: number): boolean {
  if (termOf(view, end) === 'block' && termOf(view, end + 1) === 'of' && isCapital(view, end + 2)) return true;
  for (let at = end; at < end + 3 && isCapital(view, at) && isSpaced(view, at); at++)
    if (at > end && streetWords.has(termOf(view, at))) return true;
  return false;
}
