import type { DateMention, DateValue, Range, Sentence } from '../../article.ts';
import type { Times } from '../../language/times.ts';
import { dayOf, fullYear, isDay, isoDay, lastDayOf } from '../calendar-day.ts';
import type { Tense } from '../around/clause-tense.ts';
import type { Publication, StatedParts } from '../date-parts.ts';
import { resolveDate, withBasis } from '../resolve-date.ts';

/** A sentence with the words that its language names days by. */
export type TimedSentence = { sentence: Sentence; times: Times };

/**
 * Dates in German, French or Spanish sentences, as written, in order: days with their month, months and years behind a word that tells
 * them, weekdays, and days counted from the day of publication. A weekday is resolved only where the verbs of its sentence all look one
 * way. `published` is ISO 8601. Linear.
 */
export function findDatesIn(text: string, sentences: readonly TimedSentence[], published?: string): DateMention[] {
  const day = dayOf(published);
  const publication = { today: day ?? lastDayOf(published), vague: day === undefined };
  return sentences.flatMap(({ sentence, times }) => {
    const words = text.slice(sentence.from, sentence.to);
    return readWords(words, times, publication).map((date) => ({
      ...date,
      from: date.from + sentence.from,
      to: date.to + sentence.from,
    }));
  });
}

function readWords(words: string, times: Times, publication: Publication): DateMention[] {
  const dates: DateMention[] = [];
  const tense = tenseOf(words, times);
  for (const match of words.matchAll(patternOf(times))) {
    const place: Range = { from: match.index, to: match.index + match[0].length };
    const { relative, vague } = match.groups ?? {};
    if (vague !== undefined) dates.push(place);
    else if (relative !== undefined) dates.push({ ...place, ...countedDay(relative, times, publication) });
    else {
      const date = partsOf(match.groups ?? {}, times);
      if (!date) continue;
      for (const one of daysOf(place, match[0], date)) dates.push(resolved(one, publication, tense));
    }
  }
  return dates;
}

/** Where a date stands, the parts it states, and the day it lasts until. */
type Stated = Range & { parts: StatedParts; until?: number };

/** `am 7. und 9. Mai` are two days, `am 7. und 8. Mai` and `vom 7. bis 9. Mai` one stretch. */
function daysOf(place: Range, written: string, { until, ...parts }: StatedParts & { until?: number }): Stated[] {
  if (until === undefined) return [{ ...place, parts }];
  const isList = /\s(?:und|et|y)\s/u.test(written) && until !== (parts.day ?? 0) + 1;
  if (!isList) return [{ ...place, parts, until }];
  const at = place.from + written.search(/\s(?:und|et|y)\s/u);
  const next = at + written.slice(at - place.from).search(/\d/);
  return [
    { from: place.from, to: at, parts },
    { from: next, to: place.to, parts: { ...parts, day: until } },
  ];
}

function resolved({ from, to, parts, until }: Stated, publication: Publication, tense: Tense): DateMention {
  const value = resolveDate(parts, publication, { tense });
  const end = until === undefined ? undefined : resolveDate({ ...parts, day: until }, publication, { tense }).value;
  return { from, to, ...value, ...(end !== undefined && { end }) };
}

const tenseOf = (words: string, { ahead, past }: Times): Tense =>
  ahead.test(words) ? (past.test(words) ? 'open' : 'ahead') : past.test(words) ? 'past' : 'open';

const patterns = new Map<Times, RegExp>();

/** All that names a date in a language, as one pattern, made when first asked for. */
function patternOf(times: Times): RegExp {
  const made = patterns.get(times) ?? makePattern(times);
  patterns.set(times, made);
  return made;
}

function makePattern({ months, weekdays, joins, beforeWeekday, beforeMonth, beforeYear, ...words }: Times): RegExp {
  const weekday = `(?:${weekdays.join('|')})(?:abend|morgen|vormittag|nachmittag|nacht|mittag)?`;
  const month = `(?:${months.join('|')})`;
  const year = '(?:1[5-9]|20)\\d\\d(?!\\p{N}|[.,]\\d)';
  const until = `(?:${joins.until}(?<until>\\d{1,2})${joins.ordinal})?`;
  const forms = [
    `(?:${weekday},?\\s(?:de[nm]\\s)?)?(?<day>\\d{1,2})${joins.ordinal}${until}${joins.month}(?<month>${month})(?:${joins.year}(?<year>${year}))?`,
    '(?<digits>\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d\\d))(?!\\p{N}|[./]\\d)',
    `(?<monthOfYear>${month})${joins.year}(?<itsYear>${year})`,
    `${beforeMonth}(?<lone>${month})`,
    `${beforeYear}(?<yearAlone>${year})(?!\\s?[%€$]|\\s(?:Menschen|Jahre|ans|personnes|años|personas|euros?)(?!\\p{L}))`,
    `${beforeWeekday}(?<weekday>${weekday})`,
    `(?<relative>${[...words.relative.keys()].join('|')})`,
    `(?<vague>${words.vague})`,
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}.,:/])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

type Groups = { [name: string]: string | undefined };

/** The parts a match states, and the day it lasts until; nothing for a day that no calendar has. */
function partsOf(found: Groups, { months, weekdays }: Times): (StatedParts & { until?: number }) | undefined {
  const { weekday, digits, day, until } = found;
  const order = (names: readonly string[], word: string): number =>
    names.findIndex((name) => new RegExp(`^${name}`, 'iu').test(word));
  if (weekday !== undefined) return { weekday: order(weekdays, weekday) };
  if (digits !== undefined) {
    const [first = 0, second = 0, last = ''] = digits
      .split(/[./]/)
      .map((part, at) => (at < 2 ? Number(part) : part)) as [number, number, string];
    return existing({ year: fullYear(last), month: second, day: first });
  }
  const name = found.month ?? found.monthOfYear ?? found.lone;
  const year = found.year ?? found.itsYear ?? found.yearAlone;
  return existing({
    ...(year !== undefined && { year: Number(year) }),
    ...(name !== undefined && { month: order(months, name) + 1 }),
    ...(day !== undefined && { day: Number(day) }),
    ...(until !== undefined && Number(until) > Number(day) && { until: Number(until) }),
  });
}

function existing(parts: StatedParts & { until?: number }): (StatedParts & { until?: number }) | undefined {
  const { year = 2000, month, day, until = day } = parts;
  return isDay(year, month, day) && isDay(year, month, until) ? parts : undefined;
}

/** `gestern`, counted from the day of publication. */
function countedDay(word: string, { relative }: Times, { today, vague }: Publication): DateValue {
  const steps = [...relative].find(([name]) => new RegExp(`^${name}$`, 'iu').test(word))?.[1];
  return today === undefined || vague || steps === undefined ? {} : withBasis(isoDay(today + steps), 'inferred');
}
