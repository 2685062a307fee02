import type { Article, DateMention, Range } from '@vis-a-vis/parsing';

/** A day named in a text; `year` absent where neither the text nor its date of publication tells it, `inferred` where only that does. */
export type Day = Range & { year?: string; monthDay: string; inferred?: true };

/**
 * The days an article's body names by number ("August 21", "7 May 2013"), each once, in order. A weekday is left out: all the news of one day
 * says "Tuesday". Dates are only ever read in the body, so those of captions and furniture are not among them.
 */
export function readDays({ text, dates }: Pick<Article, 'text' | 'dates'>): Day[] {
  const days = new Map<string, Day>();
  for (const date of dates) {
    const day = readDay(date, text.slice(date.from, date.to));
    if (day && !days.has(date.value ?? '')) days.set(date.value ?? '', day);
  }
  return [...days.values()];
}

function readDay({ from, to, value = '', basis }: DateMention, words: string): Day | undefined {
  const [, year, monthDay] = /^(?:(\d{4})|-)-(\d{2}-\d{2})$/.exec(value) ?? [];
  if (!monthDay || !/\d/.test(words)) return undefined;
  return { from, to, monthDay, ...(year ? { year } : {}), ...(year && basis === 'inferred' ? { inferred: true } : {}) };
}

/**
 * Whether two texts name one day: the same day of the same month, and no two different years. A year that was only filled in counts for
 * little where the articles came out at about the same time (`closeBy`).
 */
export function isSameDay(x: Day, y: Day, closeBy = false): boolean {
  if (x.monthDay !== y.monthDay) return false;
  if (x.year === undefined || y.year === undefined || x.year === y.year) return true;
  return closeBy && (x.inferred === true || y.inferred === true);
}
