import { parse } from 'chrono-node/en';
import type { DateMention, Sentence, Token } from './article.ts';
import { dayOf, isoDay, partialDate } from './dates/calendar-day.ts';
import { dateRuns, type DateRun } from './dates/date-runs.ts';
import { resolveDate, type StatedParts } from './dates/resolve-date.ts';

/** The sentence looks ahead, so a bare day lies on or after publication. */
const ahead =
  /\b(?:will|shall|next|upcoming|coming|scheduled|planned|slated|pencill?ed in|would go ahead|due|set (?:for|to)|expected to|to coincide|(?:is|are) to|later this|plans? to|ahead of)\b/;
const clock = 12;
/** Bare weekdays are half of all dates in the news and need no parser. */
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Components = NonNullable<ReturnType<typeof parse>[number]['start']>;
type Parsed = { from: number; to: number; start: StatedParts; end?: StatedParts };
type Reader = (text: string) => Parsed[];

/**
 * Dates in the body as written, in order. Parts the text does not state are filled in only from `published` (ISO 8601),
 * and then marked inferred. Chrono reads nothing but stretches of date words, each once.
 */
export function findDates(text: string, sentences: Sentence[], tokens: Token[], published?: string): DateMention[] {
  const today = dayOf(published);
  const read = remembering(today);
  const dates: DateMention[] = [];
  for (const sentence of sentences) {
    const runs = dateRuns({ text, tokens }, sentence.firstToken, sentence.endToken);
    if (runs.length === 0) continue;
    const looksAhead = ahead.test(text.slice(sentence.from, sentence.to));
    for (const run of runs) for (const date of readRun(text, run, read, today, looksAhead)) dates.push(date);
  }
  return dates;
}

function readRun(
  text: string,
  run: DateRun,
  read: Reader,
  today: number | undefined,
  looksAhead: boolean,
): DateMention[] {
  const words = text.slice(run.from, run.to);
  if (run.kind === 'year') return [{ from: run.from, to: run.to, value: words.slice(0, 4), basis: 'stated' }];
  if (run.kind === 'relative') return relativeDate(run, words, read, today);
  return read(words).map(({ from, to, start, end }) => {
    const future = looksAhead && !/\b(?:last|past)\b/.test(words);
    const resolved = resolveDate(start, today, future);
    const until = end && resolveDate(end, today, future).value;
    return { from: run.from + from, to: run.from + to, ...resolved, ...(until !== undefined && { end: until }) };
  });
}

/** `yesterday`, `last week`, `two years ago`: nothing but words until the day of publication is known. */
function relativeDate(run: DateRun, words: string, read: Reader, today: number | undefined): DateMention[] {
  const plain = { from: run.from, to: run.to };
  if (today === undefined) return [{ ...plain, basis: 'stated' }];
  const { year, month, day } = read(words)[0]?.start ?? {};
  if (/week/.test(words)) return [{ ...plain, basis: 'inferred' }];
  const value = /year|decade/.test(words)
    ? partialDate(year)
    : /month/.test(words)
      ? partialDate(year, month)
      : partialDate(year, month, day);
  return [{ ...plain, ...(value !== undefined && { value }), basis: 'inferred' }];
}

/** Chrono over one stretch, each wording once; the reference is the day of publication at noon, or any day without one. */
function remembering(today: number | undefined): Reader {
  const seen = new Map<string, Parsed[]>();
  const iso = isoDay(today ?? 0);
  const reference = { instant: new Date(`${iso}T${clock}:00:00Z`), timezone: 0 };
  return (text) => {
    const weekday = weekdays.indexOf(text);
    if (weekday >= 0) return [{ from: 0, to: text.length, start: { weekday } }];
    const known = seen.get(text);
    if (known) return known;
    const found = parse(text.replace(/[\u00a0\u2009\u202f]/g, ' '), reference).map(
      ({ index, text: words, start, end }) => ({
        from: index,
        to: index + words.length,
        start: statedParts(start, words),
        ...(end && { end: statedParts(end, words) }),
      }),
    );
    seen.set(text, found);
    return found;
  };
}

function statedParts(components: Components, words: string): StatedParts {
  const parts: StatedParts = {};
  const unsure = /^\d{1,2}\/\d{1,2}\//.test(words) && (components.get('day') ?? 0) <= 12;
  for (const part of ['year', 'month', 'day', 'weekday'] as const) {
    const value = components.isCertain(part) ? components.get(part) : null;
    if (value !== null && !(unsure && part !== 'year')) parts[part] = value;
  }
  return parts;
}
