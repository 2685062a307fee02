import type { DateMention } from '../article.ts';

const short = /^\d{2}$/;

/**
 * The years in a stretch that is known to hold years, as offsets into it: `1985 and 1987` are two, `1991 to 1997`, `2010–14` and the
 * season `2013/14` one with its end. `2010-12` may be a month as well, and has no end.
 */
export function readYears(words: string): DateMention[] {
  const [, part = '', first = '', join = '', second = ''] =
    /^(\p{L}+-)?(\d{4})(?:(\s?\/\s?|\s?[-\u2010-\u2015\u2212]\s?|\s+\w+\s+)(\d{4}|\d\d)\b)?/u.exec(words) ?? [];
  const one: DateMention = { from: 0, to: part.length + first.length, value: first, basis: 'stated' };
  if (second === '') return [one];
  const at = part.length + first.length + join.length;
  const other: DateMention = { from: at, to: at + second.length, value: second, basis: 'stated' };
  if (/\b(?:and|or)\b/.test(join)) return short.test(second) ? [one] : [one, other];
  const end = short.test(second) ? first.slice(0, 2) + second : second;
  const isStretch = end > first && !(join.trim() === '-' && short.test(second) && Number(second) <= 12);
  return [{ ...one, to: at + second.length, ...(isStretch && { end }) }];
}
