import { monthNames, threeLetters } from '../lexicon/calendar.ts';
import { isDay, partialDate } from './calendar-day.ts';

const months = threeLetters(monthNames);

/**
 * A date as files write it (`2013-09-12T10:00`, `20130912`, `14.03.2024`, `September 12, 2013`, `12 Sept 2013`) in ISO 8601;
 * `undefined` for what can be read in two ways or not at all, and for a day that no calendar has.
 */
export function statedDate(words: string): string | undefined {
  const iso =
    /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d/])/.exec(words) ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(words);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(words);
  if (dotted) return existing(dotted[3], dotted[2], dotted[1]);
  const named =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3})[a-z]*\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/i.exec(
      words,
    );
  const month = months.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  return named && month > 0 ? existing(named[4], month, named[1] ?? named[3]) : undefined;
}

function existing(...parts: (string | number | undefined)[]): string | undefined {
  const [year = 0, month, day] = parts.map((part) => (part === undefined ? part : Number(part)));
  return isDay(year, month, day) ? partialDate(year, month, day) : undefined;
}
