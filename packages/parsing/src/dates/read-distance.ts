import { smallNumbers } from '../lexicon/numbers.ts';
import { isoDay } from './calendar-day.ts';
import type { StatedParts } from './date-parts.ts';

const unit = '(day|week|month|year)s?\\b';
const count = `(\\d+|an?|${[...smallNumbers.keys()].join('|')})\\s+`;
const distance = new RegExp(
  `\\b(?!this\\s+day)(?:(?:last|past|this|next)\\s+(?:${count})?${unit}|${count}${unit}\\s+(?:ago|earlier|later)|yesterday|today|tonight|tomorrow)`,
  'i',
);

/**
 * What the first of `yesterday`, `last month`, `two years ago` means, counted from `today` (days since 1970-01-01): a year,
 * a month or a day, as the words say. Nothing for weeks, vague counts (`a few days ago`), another anchor (`a year from
 * today`) and all other words. English.
 */
export function readDistance(words: string, today: number): StatedParts {
  const match = distance.exec(words);
  if (!match || /\bfrom\b/.test(words)) return {};
  const [whole, after, unitAfter, before, unit = unitAfter ?? 'day'] = match.map((part) => part?.toLowerCase());
  const counted = before ?? after ?? '';
  const steps = directionOf(whole ?? '') * (Number(counted) || smallNumbers.get(counted) || 1);
  const [year = 0, month = 1, day = 1] = isoDay(today + (unit === 'day' ? steps : 0))
    .split('-')
    .map(Number);
  if (unit === 'week') return {};
  if (unit === 'year') return { year: year + steps };
  if (unit === 'day') return { year, month, day };
  const months = year * 12 + month - 1 + steps;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Back or ahead in time, or neither: `this year`, `today`. */
function directionOf(words: string): -1 | 0 | 1 {
  if (/\b(?:last|past|ago|earlier|yesterday)\b/.test(words)) return -1;
  return /\b(?:next|later|tomorrow)\b/.test(words) ? 1 : 0;
}
