import type { DateMention, DateValue, Sentence, Token } from '../article.ts';
import type { View } from '../tokens/view.ts';
import { dayOf, isoDay, lastDayOf, partialDate } from './calendar-day.ts';
import { clauseTense } from './around/clause-tense.ts';
import { dateRuns, type DateRun } from './date-runs.ts';
import { isMonthName } from './around/is-month-name.ts';
import { withYearBeside } from './around/year-beside.ts';
import { readDistance } from './read-distance.ts';
import { readQuarters, type Quarter } from './read-quarters.ts';
import { readRelative } from './read-relative.ts';
import { readStretch, type ReadDate } from './read-stretch.ts';
import { readYears } from './read-years.ts';
import { isElsewhere, isNoDay, readWeek, type Around } from './read-weekday.ts';
import type { Publication, StatedParts } from './date-parts.ts';
import { resolveDate, withBasis, type Bearing } from './resolve-date.ts';

/** So much on either side of a date is looked at, in characters. */
const reach = 40;

/** A sentence with what is known of the day it was published. */
type Place = { view: View; sentence: Sentence; publication: Publication };

/**
 * Dates in the body as written, in order. Parts the text does not state are filled in only from `published` (ISO 8601),
 * and then marked inferred.
 */
export function findDates(text: string, sentences: Sentence[], tokens: Token[], published?: string): DateMention[] {
  const day = dayOf(published);
  const publication = { today: day ?? lastDayOf(published), vague: day === undefined };
  const thisYear = publication.today === undefined ? undefined : Number(isoDay(publication.today).slice(0, 4));
  const view = { text, tokens };
  const dates: DateMention[] = [];
  for (const sentence of sentences) {
    const runs = dateRuns(view, sentence.firstToken, sentence.endToken);
    const quarters = readQuarters(text, sentence.from, sentence.to, thisYear);
    if (runs.length === 0 && quarters.length === 0) continue;
    const read = readSentence({ view, sentence, publication }, runs, quarters);
    for (const date of withYearBeside(text, read, publication.today)) dates.push(date);
  }
  return dates;
}

/** The dates of a sentence in order; what is part of a quarter is no year of its own. Both lists are in order. */
function readSentence(place: Place, runs: readonly DateRun[], quarters: readonly Quarter[]): DateMention[] {
  const dates: DateMention[] = [];
  let at = 0;
  const addUpTo = (end: number) => {
    for (let quarter = quarters[at]; quarter && quarter.from < end; quarter = quarters[++at]) {
      dates.push(quarter);
    }
  };
  for (const run of runs) {
    addUpTo(run.from);
    const beside = [quarters[at - 1], quarters[at]];
    const isPart = (date: DateMention) => beside.some((one) => one && one.from < date.to && date.from < one.to);
    for (const date of readRun(place, run)) if (!isPart(date)) dates.push(date);
  }
  addUpTo(Infinity);
  return dates;
}

function readRun(place: Place, run: DateRun): DateMention[] {
  const { view, publication } = place;
  const words = view.text.slice(run.from, run.to);
  if (run.kind === 'year')
    return readYears(words).map((one) => ({ ...one, from: run.from + one.from, to: run.from + one.to }));
  if (run.kind === 'nth') return [{ from: run.from, to: run.to }];
  if (run.kind === 'relative') {
    const value = readRelative(words, around(place, run), publication);
    return value ? [{ from: run.from, to: run.to, ...value }] : [];
  }
  const counted = publication.today === undefined ? {} : readDistance(words, publication.today);
  return readStretch(words).flatMap((date) => readDate(place, run, date, counted));
}

/** What stands before and after a stretch within its sentence. */
function around({ view, sentence }: Place, { from, to }: { from: number; to: number }): Around {
  return {
    before: view.text.slice(Math.max(sentence.from, from - reach), from),
    after: view.text.slice(to, Math.min(sentence.to, to + reach)),
  };
}

function readDate(place: Place, run: DateRun, date: ReadDate, counted: StatedParts): DateMention[] {
  const { publication } = place;
  const { start, end } = date;
  const range = { from: run.from + date.from, to: run.from + date.to };
  const nearby = around(place, range);
  const words = place.view.text.slice(range.from, range.to);
  if (/\b(?:every|each)\s+$/i.test(nearby.before)) return [];
  if (start.weekday !== undefined && start.month === undefined) {
    if (isNoDay(nearby)) return [];
    if (isElsewhere(nearby)) return [range];
    const week =
      publication.today === undefined || publication.vague
        ? undefined
        : readWeek(start.weekday, nearby, publication.today);
    if (week !== undefined) return [{ ...range, ...withBasis(week ?? undefined, 'inferred') }];
  }
  const isLone = start.month !== undefined && start.day === undefined && start.year === undefined;
  if (isLone && isMonthName(words, nearby.before, nearby.after)) return [];
  const told = isElsewhereYear(nearby) ? { today: undefined, vague: true } : publication;
  const bearing = bearingOf(place, run, words, nearby);
  const value = ofCountedYear(start, counted) ?? resolveDate(start, told, bearing);
  const until = end && (endAfter(value.value, end) ?? resolveDate(end, told, bearing).value);
  const isWeek = start.month === undefined && value.value !== undefined && until !== undefined;
  const begun = isWeek ? { ...value, value: weekBefore(value.value, until) } : value;
  return [{ ...range, ...begun, ...(until !== undefined && { end: until }) }];
}

/** `closed from Tuesday to Thursday`, told on a Wednesday: where the last of each would end before it begins, it began the week before. */
function weekBefore(begin: string, end: string): string {
  const day = dayOf(begin);
  return day !== undefined && end < begin ? isoDay(day - 7) : begin;
}

/** The end of a stretch whose year is not stated: the first such day after its beginning. */
function endAfter(begin: string | undefined, { year, month, day }: StatedParts): string | undefined {
  const from = /^(\d{4})-(\d\d)/.exec(begin ?? '');
  if (!from || year !== undefined || month === undefined) return undefined;
  return partialDate(Number(from[1]) + (month < Number(from[2]) ? 1 : 0), month, day);
}

/** `in March of that year`, `the previous May`. */
const isElsewhereYear = ({ before, after }: Around): boolean =>
  /\b(?:previous|following|preceding)\s+$/.test(before) ||
  /^,?\s+(?:of\s+)?(?:that|the same|the following|the previous)\s+year\b/.test(after);

/** A day until which something goes on, or at which it begins to hold: the verb before it says nothing of when that is. */
const bound =
  /\b(?:until|till|by|before|through|for|effective|payable|past|as (?:early|soon|late) as)\s+(?:(?:at\s+)?(?:noon|midnight|[\d:.]+\s?(?:[ap]\.?m\.?)?),?\s+)?(?:[A-Z]{2,4},?\s+)?$/i;
/** `the March accession`, `a June agreement`: part of what something is called. */
const attributive = /\b(?:the|an?|its|his|her|their)\s+$/i;

function bearingOf(place: Place, run: DateRun, words: string, { before, after }: Around): Bearing {
  if (place.publication.today === undefined) return { tense: 'none' };
  const said = /\b(last|past|next|coming|this)\b(?!.*\b(?:last|past|next|coming|this)\b)/i
    .exec(words)?.[1]
    ?.toLowerCase();
  const which = said === 'past' ? 'last' : said === 'coming' ? 'next' : said;
  const { firstToken: from, endToken: end } = place.sentence;
  const tense = clauseTense(place.view, { ...run, from, end });
  const named = attributive.test(before) && /^\s\p{Ll}/u.test(after) && tense !== 'past';
  const told = named || (bound.test(before) && tense !== 'ahead') ? 'open' : tense;
  return { tense: told, ...(which !== undefined && { which: which as 'last' | 'next' | 'this' }) };
}

/** `May last year`: the month is stated, its year counted. */
function ofCountedYear({ year, month, day }: StatedParts, counted: StatedParts): DateValue | undefined {
  if (year !== undefined || month === undefined || counted.month !== undefined) return undefined;
  return counted.year === undefined ? undefined : withBasis(partialDate(counted.year, month, day), 'inferred');
}
