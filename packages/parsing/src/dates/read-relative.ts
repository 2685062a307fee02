import type { DateValue } from '../article.ts';
import { smallNumbers } from '../lexicon/numbers.ts';
import { partialDate } from './calendar-day.ts';
import type { Publication } from './date-parts.ts';
import { readDistance } from './read-distance.ts';
import { withBasis } from './resolve-date.ts';

const number = `(?:\\d+|few|${[...smallNumbers.keys()].join('|')})`;
/** Stretches of time, which are no day: `the past two years`, `a month earlier`. */
const span = new RegExp(
  `\\b(?:last|past|next|coming|previous|this)\\s+(?:\\w+\\s+)?${number}\\s+\\w+|\\bpast\\s+(?:day|week|month|year|decade)|\\bearlier$`,
  'i',
);
const ofThe = /\b(?:the|a|each|every|any|another|no)\s+$/i;
const rough = /\b(?:about|around|almost|nearly|some|roughly|over|under|than|least|approximately|only|up to)\s+$/i;
/** Counted from the event told before; and a year ago, which is a day or a quarter of that year, not the year. */
const anaphora = /^(?:an?|one)\s+year\s+ago$|\b(?:later$|(?:next|previous)\s+day|previous)\b/i;

/**
 * What `yesterday`, `last week`, `two years ago` mean from the day of publication: nothing but words until it is known, or where they
 * count from something told before (`a month later`); `undefined` where they are no date at all but a stretch of time, a name or a
 * figure of speech (`USA Today`, `the men of tomorrow`, `today’s youth`). `before` and `after` stand around them.
 */
export function readRelative(
  words: string,
  { before, after }: { before: string; after: string },
  { today, vague }: Publication,
): DateValue | undefined {
  if (span.test(words) || (/^(?:last|next)\s/i.test(words) && ofThe.test(before) && !/\bday\b/.test(words)))
    return undefined;
  if (/^(?:today|tomorrow|yesterday)$/i.test(words) && isFigure(words, before, after)) return undefined;
  if (
    /^today['\u2019]s$/i.test(words) &&
    /^\s(?:world|youth|society|standards|times|money|children|prices)\b/.test(after)
  )
    return undefined;
  if (today === undefined || anaphora.test(words) || rough.test(before)) return {};
  const night = /\blast\s+(?:night|evening)\b/i.test(words)
    ? 'yesterday'
    : /\bthis\s+(?:morning|afternoon|evening)\b/i.test(words)
      ? 'today'
      : words;
  const { year, month, day } = readDistance(night, today + beyond(words, before));
  return withBasis(vague && day !== undefined ? undefined : partialDate(year, month, day), 'inferred');
}

/** `the day before yesterday`, `the day after tomorrow`: a day further. */
const beyond = (words: string, before: string): number =>
  /^yesterday$/i.test(words) && /\bday\s+before\s+$/i.test(before)
    ? -1
    : /^tomorrow$/i.test(words) && /\bday\s+after\s+$/i.test(before)
      ? 1
      : 0;

const isFigure = (words: string, before: string, after: string): boolean =>
  /\b(?:of|for)\s+$/.test(before) ||
  (/^\p{Lu}/u.test(words) && /\p{L}\s+$/u.test(before)) ||
  /^\s+(?:Show|Programme|Program)\b/.test(after);
