import { smallNumbers } from '../lexicon/numbers.ts';
import { isoDay, weekdayOf } from './calendar-day.ts';

/** What stands around a weekday. */
export type Around = { before: string; after: string };

const count = `(\\d{1,2}|an?|${[...smallNumbers.keys()].join('|')})`;
const weeksAgo = new RegExp(`\\b${count}\\s+(weeks?|fortnights?)\\s+ago(?:\\s+(?:on|last))?\\s+$`, 'i');
const weeksFrom = new RegExp(`\\b${count}\\s+(weeks?|fortnights?)\\s+from(?:\\s+(?:next|this))?\\s+$`, 'i');
const weeksAgoAfter = new RegExp(`^,?\\s+${count}\\s+(weeks?|fortnights?)\\s+ago\\b`, 'i');
const yearsAgo = /\byears?\s+ago(?:\s+(?:on|last))?\s+$/i;
const weekBefore = /\b(last|this|next)\s+week,?\s+(?:on\s+)?$/i;
const weekAfter = /^,?\s+(?:of\s+)?(last|this|next)\s+week\b/i;
const weekday = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';

/** A weekday of every week, or a name: `every Monday`, `Monday nights`, `Black Friday`, `the Sunday Times`. */
const noDay =
  /\b(?:every|each|alternate|Black|Good|Super|Bloody|Ash|Palm|Easter|Holy|Maundy|Cyber|Shrove|Every|Each)\s+$/;
const noDayAfter = new RegExp(
  `^\\s+(?:(?:(?:and|or|to)\\s+${weekday}\\s+)?(?:nights|mornings|afternoons|evenings)\\b|(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Independent|Night)\\b)`,
);
/** A weekday counted from another day than today: `the following Monday`, `the Friday before the vote`. */
const elsewhere = /\b(?:first|second|third|fourth|previous|preceding|following|same|subsequent|that|one)\s+$/i;
const elsewhereAfter = /^\s+(?:before last\b|(?:before|after)\s)/i;

/** Whether these words name no single day at all. */
export const isNoDay = ({ before, after }: Around): boolean =>
  noDay.test(before) || noDayAfter.test(after) || /^\s+of\s+(?:every|each)\b/.test(after);

/** Whether a weekday is counted from another day than that of publication. */
export const isElsewhere = ({ before, after }: Around): boolean =>
  elsewhere.test(before) ||
  // `It was a Saturday`, `on a Tuesday in May`; but `at a Tuesday briefing` is the last one.
  (/\ban?\s+$/i.test(before) && !/^\s+(?!in\b|of\b|when\b|and\b|at\b|with\b)\p{Ll}/u.test(after)) ||
  (/\ban?\s+$/i.test(before) && /^\s+(?:morning|afternoon|evening|night)\s+(?:in|of|when|and)\b/.test(after)) ||
  (/\bthe\s+$/i.test(before) && elsewhereAfter.test(after)) ||
  /^\s+before last\b/.test(after);

/**
 * The day that a weekday with its week means, counted from `today`: `a week ago Thursday`, `Friday a week ago`, `two weeks from Friday`, `Friday week`,
 * `Thursday of last week`. Weeks begin on Monday; where a week from Sunday would give another day there is none. `undefined` where
 * no week stands beside it, `null` where it cannot be told.
 */
export function readWeek(day: number, { before, after }: Around, today: number): string | null | undefined {
  const back = (weekdayOf(today) - day + 7) % 7;
  const ahead = (7 - back) % 7;
  if (yearsAgo.test(before)) return null;
  const ago = weeksIn(weeksAgo.exec(before) ?? weeksAgoAfter.exec(after));
  if (ago !== undefined) return isoDay(today - back - 7 * ago);
  const from =
    weeksIn(weeksFrom.exec(before)) ?? (/^\s+week\b(?!\s+(?:ago|earlier|before))/.test(after) ? 1 : undefined);
  if (from !== undefined) return isoDay(today + ahead + 7 * from);
  const week = (weekBefore.exec(before) ?? weekAfter.exec(after))?.[1]?.toLowerCase();
  if (week === undefined) return undefined;
  if ((weekdayOf(today) === 0) !== (day === 0)) return null;
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const steps = week === 'last' ? -7 : week === 'next' ? 7 : 0;
  return isoDay(monday + ((day + 6) % 7) + steps);
}

/** The weeks of `two weeks ago`, `a fortnight from`. */
function weeksIn(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const [, word = '', unit = ''] = match;
  return (Number(word) || smallNumbers.get(word.toLowerCase()) || 1) * (unit.startsWith('fortnight') ? 2 : 1);
}
