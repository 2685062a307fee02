import { monthNames, shortMonths, shortWeekdays, weekdayNames } from '../lexicon/calendar.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { gapBefore, isCapital, termOf, type View } from '../tokens/view.ts';

const months = new Set([...monthNames, ...shortMonths]);
const weekdays = new Set([...weekdayNames, ...shortWeekdays]);
const anchors = wordSet('today yesterday tomorrow tonight');
const units = wordSet('day days week weeks weekend month months year years decade decades');
const relations = wordSet('last next this past previous coming ago earlier later');
const joiners = wordSet(
  'the of on in at to and until through from a an one two three four five six seven eight nine ten few',
);
const day = /^(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?$/;
const year = /^(?:1[89]|20)\d\d$/;
const ordered = /^(?:\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.(?:1[89]|20)\d\d)$/;
const gapWithin = /^(?:[\s\u00a0]{1,3}|\.?,?\s{1,2}|\/|\s?[–-]\s?)$/;

/** What the words of a candidate promise: a name of month or day, a year alone, or a distance from now. */
export type DateRun = { from: number; to: number; kind: 'named' | 'year' | 'relative' };

/** Words that follow the first of a date: `Thursday, Sept. 12, to Friday, Sept. 13, 2013` has some to spare. Chosen by hand. */
const longest = 12;

/** Stretches of words that can only be a date, in order: what is worth a look by a date parser. Linear. */
export function dateRuns(view: View, first: number, end: number): DateRun[] {
  const runs: DateRun[] = [];
  for (let at = first; at < end; at++) {
    if (!isDateWord(view, at)) continue;
    let last = at;
    while (last + 1 < end && last - at < longest && goesOn(view, last + 1, end)) last += 1;
    const run = readRun(view, at, last + 1);
    if (run) runs.push(run);
    at = last;
  }
  return runs;
}

/** Only a named part or a number goes on after a comma. */
function goesOn(view: View, at: number, end: number): boolean {
  const between = gapBefore(view, at);
  if (!gapWithin.test(between)) return false;
  const comma = between.includes(',');
  if (joins(view, at, end)) return !comma;
  return isDateWord(view, at) && !(comma && isRelative(termOf(view, at)));
}

const isRelative = (term: string) => anchors.has(term) || units.has(term) || relations.has(term);

function isDateWord(view: View, at: number): boolean {
  const term = termOf(view, at);
  const code = term.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return day.test(term) || year.test(term) || ordered.test(term) || isDayRange(term);
  if (isRelative(term)) return true;
  return (months.has(term) || weekdays.has(term)) && isCapital(view, at);
}

const isDayRange = (term: string) => /^\d{1,2}-\d{1,2}$/.test(term);

/** A small word counts only between two date words: `21 of August`, `two years ago`. */
function joins(view: View, at: number, end: number): boolean {
  const term = termOf(view, at);
  if (at + 1 >= end || !joiners.has(term) || !isDateWord(view, at + 1)) return false;
  return term !== 'and' || day.test(termOf(view, at + 1));
}

function readRun(view: View, first: number, end: number): DateRun | undefined {
  const { text, tokens } = view;
  const terms = tokens.slice(first, end).map(({ term }) => term);
  const from = tokens[first]?.from ?? 0;
  const to = tokens[end - 1]?.to ?? from;
  const named = terms.some((term) => months.has(term) || weekdays.has(term) || ordered.test(term));
  const slashed = /^\d\d?\/\d\d?\/\d\d/.test(text.slice(from, to));
  if (named && terms.length === 1 && modal.has(terms[0] ?? '') && !monthCue.has(termOf(view, first - 1)))
    return undefined;
  if (named || slashed) return { from, to, kind: 'named' };
  if (terms.some((term) => anchors.has(term))) return { from, to, kind: 'relative' };
  if (terms.some((term) => units.has(term)) && terms.some((term) => relations.has(term))) {
    return { from: counted(view, first, from), to, kind: 'relative' };
  }
  const only = terms.length === 1 && year.test(terms[0] ?? '');
  return only && isYear(view, first) ? { from, to, kind: 'year' } : undefined;
}

/** `two years ago` begins at its number. */
function counted({ tokens }: View, first: number, from: number): number {
  const before = tokens[first - 1];
  return before && joiners.has(before.term) && !/^(?:the|of|on|in|at|to|and|until|through|from)$/.test(before.term)
    ? before.from
    : from;
}

/** `May` and `March` are also a verb and a march: alone they need a preposition. */
const modal = wordSet('may march');
const monthCue = wordSet(
  'in since by of until before after from during last this next early late mid every and to between through',
);

const yearCue = wordSet(
  'in since by of until before after from during early late mid to through year and spring summer autumn fall winter',
);

function isYear({ text, tokens }: View, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || /[$€£%]/.test(text.slice(token.from - 1, token.to + 1))) return false;
  const next = tokens[at + 1];
  const counts =
    next !== undefined &&
    /^\s$/.test(text.slice(token.to, next.from)) &&
    /^(?:people|soldiers|troops|men|women|children|dead|civilians|tons|tonnes|miles|feet|square)$/.test(next.term);
  return yearCue.has(before.term) && !counts;
}
