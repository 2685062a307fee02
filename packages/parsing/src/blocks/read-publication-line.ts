import type { Range } from '../article.ts';
import { partialDate } from '../dates/calendar-day.ts';
import { dateRuns } from '../dates/date-runs.ts';
import { readStretch } from '../dates/read-stretch.ts';
import { findNamedDay } from '../dates/stated-date.ts';
import { tokenize } from '../tokens/tokenize.ts';

/**
 * A date that a line states, as offsets into the line; without `value` where it can be read in two ways or its year is missing.
 * `rank` is 2 where the line says it is the day of publication, 0 of a later change, 1 where it says neither.
 */
export type PublicationDate = Range & { value?: string; rank: 0 | 1 | 2 };

const longest = 120;
/** What may stand beside a date: what the day is, the time, the zone; `Sat`, which is a verb elsewhere. Own list, English. */
const beside =
  /\b(?:first|last|originally|published|posted|updated|modified|date|on|at|sat|local time|(?:\d{4}\s)?(?:GMT|UTC|[BIMJ]ST|[ECMP][SD]?T|[CEW]ES?T|AE[SD]T|HKT|SGT|MSK)|(?:\d\d?\s?)?[ap]\.?m)\b|(?:(?<=\d)T|(?<![\d.:/-]))\d\d?(?:[:.]\d{2,3}){1,3}(?![\d.:/])(?:[ap]m\b|Z|[+-]\d\d:?\d\d)?/gi;
const says = /.*\b(?:(published|posted|date)|updated|modified)\b/i;

/**
 * The dates of a line that holds dates and nothing else but a weekday, a time, its zone and "Published", "Posted on" or "Updated",
 * or the place and agency of a report; none of any other line. A stretch of days is no such date.
 */
export function readPublicationLine(line: string): PublicationDate[] {
  if (line.length > longest) return [];
  let rest = line.replace(beside, blank);
  const text = rest;
  const tokens = tokenize(text);
  const dates: PublicationDate[] = [];
  for (const run of dateRuns({ text, tokens }, 0, tokens.length)) {
    for (const { start, end, ...found } of readStretch(text.slice(run.from, run.to))) {
      const { year, month, day } = start;
      const [from, to] = [run.from + found.from, run.from + found.to];
      if (end || (year ?? day) === undefined) return [];
      const value = year && month ? partialDate(year, month, day) : undefined;
      const label = says.exec(line.slice(0, from));
      dates.push({ from, to, ...(value !== undefined && { value }), rank: label ? (label[1] ? 2 : 0) : 1 });
      rest = rest.slice(0, from) + blank(rest.slice(from, to)) + rest.slice(to);
    }
  }
  if (dates.length === 0) return readForeignLine(line);
  return /[\p{L}\p{N}]/u.test(rest) && !filed.test(rest) ? [] : dates;
}

const agency = '\\((?:\\p{Lu}{2,10}|\\p{Lu}\\p{Ll}{2,12})\\)';
const region = '(?:, \\p{Lu}[\\p{L}. ]{1,24})?';
const place = `\\p{Lu}[\\p{L}.'\u2019]*(?:[ -]\\p{Lu}[\\p{L}.'\u2019]*){0,2}${region}`;
const capitals = `\\p{Lu}[\\p{Lu}.'\u2019]+(?:[ -]\\p{Lu}+){0,2}${region}`;
/** Where and when a report was filed, its date struck out: `GENEVA, ||||`, `Geneva (Reuters) ||||`, `Geneva, |||| (AP)`, `|||| -- GENEVA`. */
const filed = new RegExp(
  `^\\s*(?:${capitals}[\\s,\u2013\u2014-]+\\|[|\\s,.]*|${place} ${agency}[\\s,.]*\\|[|\\s,.]*|${place}(?:,? \\|[|\\s,.]*${agency}| \\| \\|[|\\s,.]*)|` +
    `\\|[|\\s,.]*[\\s\u2013\u2014-]+${capitals}(?: ${agency})?)\\s*$`,
  'u',
);

/** The same beside a date in German, French or Spanish. Own list. */
const besideForeign =
  /(?<!\p{L})(?:ver\u00f6ffentlicht|erschienen|aktualisiert|stand|vom|am|um|uhr|publi\u00e9e?|publicado|publicada|mis(?:e)? \u00e0 jour|actualizado|le|el|\u00e0|a las|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo|\d\d?[:.h]\d\d)(?!\p{L})/giu;
const laterForeign = /aktualisiert|stand|jour|actualizado/i;
const firstForeign = /ver\u00f6ffentlicht|erschienen|publi/i;

function readForeignLine(line: string): PublicationDate[] {
  const found = findNamedDay(line);
  if (!found) return [];
  const [before, after] = [line.slice(0, found.from), line.slice(found.to)];
  if (/[\p{L}\p{N}]/u.test(`${before} ${after}`.replace(besideForeign, ''))) return [];
  return [{ ...found, rank: firstForeign.test(before) ? 2 : laterForeign.test(before) ? 0 : 1 }];
}

/** A mark that no date goes on over, so often that offsets stay. */
const blank = (words: string) => '|'.repeat(words.length);
