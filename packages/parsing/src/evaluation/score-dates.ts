import type { Range } from '../article.ts';

/** A time expression of TimeML as labelled: half-open UTF-16 offsets, `type` DATE, TIME, DURATION or SET, `value` as TimeML writes it. */
export type LabelledDate = Range & { type: string; value: string };

/** One text with its day of publication and its time expressions: a line of the data file. */
export type DateRecord = { id: string; published: string; text: string; gold: LabelledDate[] };

/** A date that was found and says a part of the calendar. */
export type FoundDate = Range & { value: string };

/** What a statement turned out to be: right, or how it is wrong. */
export type DateVerdict = 'right' | 'no date' | 'no calendar date' | 'other year' | 'other day';

/** One statement with its verdict and the expression it overlaps; a labelled date that nothing says is `missing`. */
export type JudgedDate = { found: FoundDate; gold?: LabelledDate; verdict: DateVerdict };

/** The statements of one text, and its labelled calendar dates with whether a statement says them. */
export type DateScore = { stated: JudgedDate[]; labelled: { gold: LabelledDate; recalled: boolean }[] };

/** What keeps a line of the data file from being a DateRecord, in words; nothing where it is one. */
export function faultOfDates(record: unknown): string | undefined {
  const { id, published, text, gold } = (record ?? {}) as { [K in keyof DateRecord]: unknown };
  if (typeof id !== 'string') return '“id” must be a name';
  if (typeof published !== 'string') return '“published” must be a day';
  if (typeof text !== 'string') return '“text” must be the text';
  if (!Array.isArray(gold)) return '“gold” must be a list';
  const at = gold.findIndex((one) => {
    const { from, to, type, value } = (one ?? {}) as { [K in keyof LabelledDate]: unknown };
    return !(Number.isInteger(from) && Number.isInteger(to) && typeof type === 'string' && typeof value === 'string');
  });
  return at < 0 ? undefined : `expression ${at + 1} must have “from”, “to”, “type” and “value”`;
}

/** Judges the dates found in a text: right where a statement overlaps an expression and both say the same as far as either goes. */
export function scoreDates({ gold }: Pick<DateRecord, 'gold'>, found: readonly FoundDate[]): DateScore {
  const stated = found.map((one): JudgedDate => {
    const met = gold.filter((label) => label.from < one.to && one.from < label.to);
    const same = met.find((label) => agree(one.value, label.value));
    if (same) return { found: one, gold: same, verdict: 'right' };
    const [first] = met;
    return first ? { found: one, gold: first, verdict: faultOf(one, first) } : { found: one, verdict: 'no date' };
  });
  const said = new Set(stated.flatMap(({ verdict, gold: label }) => (verdict === 'right' && label ? [label] : [])));
  const labelled = gold.filter(isCalendarDate).map((label) => ({ gold: label, recalled: said.has(label) }));
  return { stated, labelled };
}

/** A day, month or year of the calendar, with or without the time of day. */
const isCalendarDate = ({ value }: LabelledDate) => /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?$/.test(value);

function faultOf({ value }: FoundDate, gold: LabelledDate): DateVerdict {
  if (!/^\d{4}/.test(gold.value)) return 'no calendar date';
  return value.slice(0, 4) === gold.value.slice(0, 4) ? 'other day' : 'other year';
}

/**
 * Whether a statement says what the label says, as far as that goes: a day says its month, its quarter and its week, but a year does not say
 * the month that is labelled. Parts that the label leaves open (`1968-XX`) and the time of day are not asked for; a statement without a
 * year is right where the rest is.
 */
function agree(found: string, label: string): boolean {
  const gold = label.replace(/T.*|-XX.*/, '');
  if (found.startsWith('--')) return /^\d{4}-\d\d/.test(gold) && found.startsWith(`--${gold.slice(5)}`);
  if (/^\d{2,4}(?:-\d\d|-[QH]\d){0,2}$/.test(gold)) {
    const month = Number(found.slice(5, 7));
    return found.startsWith(gold) || (month > 0 && `${found.slice(0, 4)}-Q${Math.ceil(month / 3)}` === gold);
  }
  const week = /^(\d{4})-W(\d\d)/.exec(gold);
  return found.length === 10 && week !== null && found.startsWith(week[1] ?? '') && weekOf(found) === Number(week[2]);
}

/** The week of ISO 8601 that a day lies in. */
function weekOf(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000;
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - first) / (7 * 86_400_000)) + 1;
}
