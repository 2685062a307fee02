import type { Range } from '../article.ts';
import { monthNumber } from '../lexicon/calendar.ts';
import { fullYear, isDay, partialDate } from './calendar-day.ts';

const nth = '(?:st|nd|rd|th|er|\\.|\\u00ba|\\u00b0)?';
const of = '(?:(?:of|de|del)\\s+)?';
/** Month names in every order: what stands in their place may still be any word. */
const named = [
  `(?<![\\p{L}\\d.])(?<d>\\d{1,2})${nth}(?:\\s+${of}|-)(?<m>\\p{L}{3,})(?:\\.?,?\\s+${of}|-)(?<y>\\d{4})(?!\\d)`,
  `(?<!\\p{L})(?<m>\\p{L}{3,})\\.?\\s+(?<d>\\d{1,2})${nth},?\\s+(?<y>\\d{4})(?!\\d)`,
  `(?<!\\d)(?<y>\\d{4}),?\\s+(?<m>\\p{L}{3,})\\.?\\s+(?<d>\\d{1,2})(?!\\d)`,
  `(?<!\\p{L}|\\d${nth}\\s+)(?<m>\\p{L}{3,})\\.?,?\\s+${of}(?<y>\\d{4})(?!\\d)`,
].map((form) => new RegExp(form, 'giu'));

/**
 * A date as files write it (`2013-09-12T10:00`, `20130912`, `2013/09/12`, `14.03.2024`, `13/04/2025`, `September 12, 2013`, `12 Sept 2013`,
 * `5. M\u00e4rz 2025`, `5 de marzo de 2025`) in ISO 8601; `undefined` for what can be read in two ways or not at all, and for a day that
 * no calendar has.
 */
export function statedDate(words: string): string | undefined {
  const iso =
    /^\s*(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?![\d/])/.exec(words) ??
    /^\s*(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(words);
  const first = iso && /^\s*\d{4},?\s+\p{L}/u.test(words) ? null : iso;
  if (first) return existing(first[1], first[3], first[4]);
  const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(words);
  if (dotted) return existing(dotted[3], dotted[2], dotted[1]);
  const slashed = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/.exec(words);
  if (slashed) return existing(fullYear(slashed[4] ?? ''), ...inOrder(Number(slashed[1]), Number(slashed[3])));
  return findNamedDay(words)?.value;
}

/** Month and day of two numbers, where only one order is possible; else no month that there is. */
function inOrder(first: number, second: number): [number, number] {
  if (first > 12) return [second, first];
  return second > 12 || first === second ? [first, second] : [0, 0];
}

/** The first date whose month has a name (`monthNumber`), as offsets into `words`. */
export function findNamedDay(words: string): (Range & { value: string }) | undefined {
  if (!/\d{4}/.test(words)) return undefined;
  for (const form of named) {
    for (const { index, 0: found, groups: { d, m = '', y } = {} } of words.matchAll(form)) {
      const month = monthNumber(m);
      const value = month > 0 ? existing(y, month, d) : undefined;
      if (value !== undefined) return { from: index, to: index + found.length, value };
    }
  }
  return undefined;
}

function existing(...parts: (string | number | undefined)[]): string | undefined {
  const [year = 0, month, day] = parts.map((part) => (part === undefined ? part : Number(part)));
  return isDay(year, month, day) ? partialDate(year, month, day) : undefined;
}
