import type { DateMention } from '../../article.ts';

/** Days: so near to the day of publication a date is this year's, and so near to one with its year it is of that year. Chosen by hand. */
const limits = { published: 60, beside: 31 };

/**
 * `killed on June 24, 2005, after a June 20 shooting`: a day of a month whose year was filled in, far from `today`, has the year of a
 * day right before or after it in the same sentence that is stated in full. `dates` are those of one sentence.
 */
export function withYearBeside(text: string, dates: DateMention[], today: number | undefined): DateMention[] {
  if (today === undefined || dates.length < 2) return dates;
  const full = dates.filter(({ value, basis }) => basis === 'stated' && isDay(value));
  return dates.map((date) => {
    const { value, basis, end } = date;
    if (basis !== 'inferred' || end !== undefined || !isDay(value)) return date;
    const filledIn = dayOf(value) ?? today;
    if (Math.abs(filledIn - today) <= limits.published || !isMonthAndDay.test(text.slice(date.from, date.to)))
      return date;
    const years = new Set(full.flatMap((one) => yearNear(one.value ?? '', value)));
    const [year] = years;
    return years.size === 1 && year !== undefined ? { ...date, value: `${year}${value.slice(4)}` } : date;
  });
}

/** The day as a number, as `today` is; nothing for a day that no calendar has. */
function dayOf(value: string): number | undefined {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(value) ? undefined : time / msPerDay;
}

const msPerDay = 86_400_000;

const isDay = (value: string | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '');

/** `June 20`, `20th of June`. */
const isMonthAndDay =
  /^(?:\p{Lu}\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{L}+)$/u;

/** The year of `stated` where the day of `filledIn` is near to it in that year. */
function yearNear(stated: string, filledIn: string): string[] {
  const year = stated.slice(0, 4);
  const [one, other] = [dayOf(stated), dayOf(`${year}${filledIn.slice(4)}`)];
  return one !== undefined && other !== undefined && Math.abs(one - other) <= limits.beside ? [year] : [];
}
