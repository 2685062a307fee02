import { isGrammarWord } from '../lexicon/is-grammar-word.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { gapBefore, termOf, type View } from '../tokens/view.ts';
import { dateWord, type DateWord } from './date-words.ts';
import { isYear } from './around/is-year.ts';

const joiners = wordSet(
  'the of on in at to and until through till from a an one two three four five six seven eight nine ten few',
);
const gapWithin =
  /^(?:[\s\u00a0]{1,3}|\.?,?\s{1,2}|\s{1,2}\(|\/|\.?\s?[-\u2010-\u2013\u2212]\s?|\.?[\u2014\u2015]|,?\s['\u2018\u2019])$/;

/** What the words of a candidate promise: a name of month or day, a day of an unnamed month, years alone, or a distance from now; tokens `first` to `last`. */
export type DateRun = {
  from: number;
  to: number;
  first: number;
  last: number;
  kind: 'named' | 'nth' | 'year' | 'relative';
};

/** Words that follow the first of a date: `Thursday, Sept. 12, to Friday, Sept. 13, 2013` has some to spare. Chosen by hand. */
const longest = 12;

/** Stretches of words that can only be a date, in order: what is worth a look by a date parser. Linear. */
export function dateRuns(view: View, first: number, end: number): DateRun[] {
  const runs: DateRun[] = [];
  for (let at = first; at < end; at++) {
    const word = dateWord(view, at);
    if (word === undefined) continue;
    const words = [word];
    let last = at;
    while (last + 1 < end && last - at < longest) {
      const next = goesOn(view, last + 1, end);
      if (!next) break;
      if (next !== 'joiner') words.push(next);
      last += 1;
    }
    // A list that is cut is cut before a name, so that no month loses its day.
    if (last - at >= longest) while (last > at && isName(dateWord(view, last))) last -= 1;
    const run = readRun(view, at, last, words);
    if (run) runs.push(run);
    at = last;
  }
  return runs;
}

const isName = (word: DateWord | undefined) => word === 'month' || word === 'weekday';
const isRelative = (word: DateWord) => word === 'anchor' || word === 'unit' || word === 'relation';

/** What goes on the date at a token; only a named part or a number does after a comma. */
function goesOn(view: View, at: number, end: number): DateWord | 'joiner' | undefined {
  const between = gapBefore(view, at);
  if (!gapWithin.test(between)) return undefined;
  const comma = between.includes(',');
  if (joins(view, at, end)) return comma ? undefined : 'joiner';
  const word = dateWord(view, at) ?? (between === '/' && /^\d\d$/.test(termOf(view, at)) ? 'day' : undefined);
  return word === undefined || (comma && isRelative(word)) ? undefined : word;
}

/** A small word counts only between two date words: `21 of August`, `two years ago`. */
function joins(view: View, at: number, end: number): boolean {
  const term = termOf(view, at);
  if (at + 1 >= end || !joiners.has(term)) return false;
  const next = dateWord(view, at + 1);
  return next !== undefined && (term !== 'and' || next === 'day' || next === 'year');
}

function readRun(view: View, first: number, last: number, words: readonly DateWord[]): DateRun | undefined {
  const { text, tokens } = view;
  const from = tokens[first]?.from ?? 0;
  const to = tokens[last]?.to ?? from;
  const place = { from, to, first, last };
  const has = (...kinds: DateWord[]) => words.some((word) => kinds.includes(word));
  if (has('month', 'weekday', 'numeric') || slashed.test(text.slice(from, to))) return { ...place, kind: 'named' };
  if (has('anchor')) return { ...place, from: tokens[pastPointer(view, first)]?.from ?? from, kind: 'relative' };
  if (has('unit') && has('relation')) return { ...place, from: counted(view, first, from), kind: 'relative' };
  return readNth(view, first) ?? readYears(view, first, last, words);
}

/** `on the 15th`, not `on the 15th floor`: a day, though not told of which month. */
function readNth(view: View, first: number): DateRun | undefined {
  if (!/^\d\d?(?:st|nd|rd|th)$/.test(termOf(view, first)) || termOf(view, first - 1) !== 'the') return undefined;
  if (!/^(?:on|by|until|till|since)$/.test(termOf(view, first - 2))) return undefined;
  const goesOn = /^\s$/.test(gapBefore(view, first + 1)) && !isGrammarWord(termOf(view, first + 1));
  const { from = 0, to = 0 } = view.tokens[first] ?? {};
  return goesOn ? undefined : { from, to, first, last: first, kind: 'nth' };
}

/** Past `this` in `pay for this tomorrow`, which belongs to what stands before. */
const pastPointer = (view: View, first: number): number =>
  termOf(view, first) === 'this' && dateWord(view, first + 1) === 'anchor' ? first + 1 : first;

/** A year or a stretch of years; what else follows, as in `in 2012 and 12 more`, is no part of it. */
function readYears(view: View, first: number, last: number, [word, next]: readonly DateWord[]): DateRun | undefined {
  if (word !== 'year' && word !== 'years') return undefined;
  const [token, end] = [view.tokens[first], view.tokens[last]];
  const goesOn = next === 'year' || (next === 'day' && /^\d{4}[/]\d\d$/.test(view.text.slice(token?.from, end?.to)));
  const until = goesOn ? last : first;
  const [from, to] = [token?.from ?? 0, view.tokens[until]?.to ?? 0];
  return isYear(view, first, until) ? { from, to, first, last: until, kind: 'year' } : undefined;
}

const slashed = /^(?:\d\d?\/\d\d?\/\d\d|\d{4}\/\d\d?\/\d)/;

/** `two years ago` begins at its number. */
function counted({ tokens }: View, first: number, from: number): number {
  const before = tokens[first - 1];
  return before && joiners.has(before.term) && !/^(?:the|of|on|in|at|to|and|until|through|till|from)$/.test(before.term)
    ? before.from
    : from;
}
