import type { DateMention, DateValue, Sentence, Token } from '../article.ts';
import { dayOf, lastDayOf, partialDate } from './calendar-day.ts';
import { dateRuns, type DateRun } from './date-runs.ts';
import { readDistance } from './read-distance.ts';
import { readStretch } from './read-stretch.ts';
import type { Publication, StatedParts } from './date-parts.ts';
import { resolveDate, withBasis } from './resolve-date.ts';

/** The sentence looks ahead, so a bare day lies on or after publication. */
const ahead =
  /\b(?:will|shall|next|upcoming|coming|scheduled|planned|slated|pencill?ed in|would go ahead|due|set (?:for|to)|expected to|to coincide|(?:is|are) to|later this|plans? to|ahead of)\b/;

/**
 * Dates in the body as written, in order. Parts the text does not state are filled in only from `published` (ISO 8601),
 * and then marked inferred.
 */
export function findDates(text: string, sentences: Sentence[], tokens: Token[], published?: string): DateMention[] {
  const day = dayOf(published);
  const publication = { today: day ?? lastDayOf(published), vague: day === undefined };
  const dates: DateMention[] = [];
  for (const sentence of sentences) {
    const runs = dateRuns({ text, tokens }, sentence.firstToken, sentence.endToken);
    if (runs.length === 0) continue;
    const looksAhead = ahead.test(text.slice(sentence.from, sentence.to));
    for (const run of runs) for (const date of readRun(text, run, publication, looksAhead)) dates.push(date);
  }
  return dates;
}

function readRun(
  text: string,
  { from, to, kind }: DateRun,
  publication: Publication,
  looksAhead: boolean,
): DateMention[] {
  const words = text.slice(from, to);
  if (kind === 'year') return [{ from, to, value: words.slice(0, 4), basis: 'stated' }];
  if (kind === 'relative') return [{ from, to, ...resolveDistance(words, publication) }];
  const future = looksAhead && !/\b(?:last|past)\b/.test(words);
  const { today } = publication;
  const counted = today === undefined ? {} : readDistance(words, today);
  return readStretch(words).map(({ start, end, ...range }) => {
    const until = end && resolveDate(end, publication, future).value;
    return {
      from: from + range.from,
      to: from + range.to,
      ...(ofCountedYear(start, counted) ?? resolveDate(start, publication, future)),
      ...(until !== undefined && { end: until }),
    };
  });
}

/** `May last year`: the month is stated, its year counted. */
function ofCountedYear({ year, month, day }: StatedParts, counted: StatedParts): DateValue | undefined {
  if (year !== undefined || month === undefined || counted.month !== undefined) return undefined;
  return counted.year === undefined ? undefined : withBasis(partialDate(counted.year, month, day), 'inferred');
}

/** `yesterday`, `last week`, `two years ago`: nothing but words until the day of publication is known. */
function resolveDistance(words: string, { today, vague }: Publication): DateValue {
  if (today === undefined) return {};
  const { year, month, day } = readDistance(words, today);
  return withBasis(vague && day !== undefined ? undefined : partialDate(year, month, day), 'inferred');
}
