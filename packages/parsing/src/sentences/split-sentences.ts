import type { Range } from '../article.ts';
import { rulesOf } from '../language/rules-of.ts';
import type { LanguageRules } from '../language/rules.ts';
import { endsSentence } from './ends-sentence.ts';

const windowSize = 10_000;
const lineOfText = /[^\n\r\u2028\u2029]+/g;

/** Without one of these no end is missed: a stop right before a capital, or before a number. */
const stuck = /[.!?](?:["”’)]?["“‘(]?\p{Lu}|\s?»|["”’)]?\[|\s+(?:[$€£¥]?\p{N}|,,\p{Lu}))/u;
/** Two sentences without a space between them: `the conflict.The`, `he said.“We`, `in 2013.A`. */
const glued = /(?:^|[\s"“‘’'(-])(?:\p{L}*\p{Ll}{2}|\p{Lu}{3,}|\d{4}s?)[.!?](["”’)]?)(?=["“‘(]?\p{Lu}[\p{Ll}\s’'])/gu;
/** What either of these looks for in most of its words: told at the stops alone, which are few. */
const worthLooking =
  /[.!?](?<=[\p{L}\d]{2}.)["”’)]?["“‘(]?\p{Lu}|[.!?…](?:["”’)]?\[|\s»|\s+(?:[$€£¥]?\p{N}|,,\p{Lu}))/u;
/** Sentences that the segmenter misses the end of: behind a reference, `left.[1] They`, `left.[note 2] They`, or a mark set apart, `« Non. » Il`. */
const setApart = /[.!?…](?:["”’)]?(?:\[(?:[^\]\s]{1,4}|\p{Ll}+ (?:\p{N}{1,3}|needed))\])+|\s»)(?=\s+["“‘«(]?\p{Lu})/gu;
/** Before a number that opens a sentence the segmenter cuts only if a capital follows it, and never before `,,`: `the boats sank. 25 crews came`. */
const beforeNumber = /(?<!\b(?:approx|paras?|figs?|vols?|nos))(?<=\p{Ll}{4})\.(?=\s+(?:[$€£¥]?\p{N}|,,\p{Lu}))/gu;

/**
 * The sentences of a text as ranges without the white space around them. A line break always ends a sentence,
 * sentences inside a quotation are split, and the stops of abbreviations and initials are no ends.
 * `language` is a BCP 47 tag. Linear: the segmenter sees at most 10,000 characters at a time.
 */
export function splitSentences(text: string, language = 'en'): Range[] {
  return sentenceSplitter(language)(text, 0, text.length);
}

/** `splitSentences` for many stretches of one text: making a segmenter takes longer than using it. */
export function sentenceSplitter(language: string): (text: string, from: number, to: number) => Range[] {
  const segmenter = segmenterOf(knownLocale(language));
  const rules = rulesOf(language);
  return (text, from, to) => {
    const sentences: Range[] = [];
    for (const line of text.slice(from, to).matchAll(lineOfText)) {
      const start = from + line.index;
      const whole = { from: start, to: start + line[0].length };
      for (const range of splitLine(text, whole, segmenter, rules)) sentences.push(range);
    }
    return sentences;
  };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** A source may state a language that is no BCP 47 tag. */
function knownLocale(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Merges what the segmenter cut too eagerly: greedy cuts first, then one look at each. */
function splitLine(text: string, { from, to }: Range, segmenter: Intl.Segmenter, rules?: LanguageRules): Range[] {
  const sentences: Range[] = [];
  let start = from;
  for (const cut of candidateCuts(text, from, to, segmenter)) {
    if (cut < to && !endsSentence(text, start, cut, to, rules)) continue;
    const range = trimmed(text, start, cut);
    if (range) sentences.push(range);
    start = cut;
  }
  return sentences;
}

/** Where the segmenter would cut between `from` and `to`, and where a space is missing, ascending, `to` last. */
function* candidateCuts(text: string, from: number, to: number, segmenter: Intl.Segmenter): Generator<number> {
  let at = isOneForSure(text, from, to) ? to : from;
  while (at < to) {
    const end = windowEnd(text, at, to);
    const part = text.slice(at, end);
    const glues = stuck.test(part) && worthLooking.test(part) ? findGlues(part) : [];
    let next = 0;
    let last = 0;
    for (const { index } of segmenter.segment(part)) {
      for (let glue = glues[next]; glue !== undefined && glue < index; glue = glues[++next]) yield at + glue;
      if (index > 0) yield at + index;
      last = index;
    }
    // The last segment of a window may go on beyond it: look at it again, unless it fills the window.
    const whole = end === to || last === 0;
    for (; whole && next < glues.length; next++) yield at + (glues[next] ?? 0);
    at = whole ? end : at + last;
  }
  yield to;
}

/** Nothing but Latin letters, spaces and common marks, and no stop before the end: the segmenter, which is dear, would cut nowhere. */
const oneSentence = /^[ !-~\u00a1-\u024f\u2013\u2014\u2018-\u201e]*$/;
const stopWithin = /[.!?]["\u201d\u2019)]*[^"\u201d\u2019)]/;
const isOneForSure = (text: string, from: number, to: number): boolean =>
  to - from <= windowSize && isOneSentence(text.slice(from, to));
const isOneSentence = (line: string): boolean => !stopWithin.test(line) && oneSentence.test(line);

/** Where a space is missing, ascending. Of straight marks every second one closes: `he said."We` is cut before its mark. */
function findGlues(part: string): number[] {
  let marks = 0;
  let seen = 0;
  const stuckTogether = Array.from(part.matchAll(glued), ({ index, 0: glue, 1: closing }) => {
    const end = index + glue.length;
    if (closing !== '"') return end;
    for (; seen < end - 1; seen++) if (part.charCodeAt(seen) === 0x22) marks += 1;
    return marks % 2 === 0 ? end - 1 : end;
  });
  const apart = [setApart, beforeNumber].flatMap((missed) =>
    Array.from(part.matchAll(missed), ({ index, 0: end }) => index + end.length),
  );
  return apart.length === 0 ? stuckTogether : [...stuckTogether, ...apart].sort((one, other) => one - other);
}

/** At most a window further, at white space if there is any in its second half, and never inside a surrogate pair. */
function windowEnd(text: string, at: number, to: number): number {
  if (to - at <= windowSize) return to;
  const limit = at + windowSize;
  for (let i = limit; i > limit - windowSize / 2; i--) if (isSpace(text.charCodeAt(i - 1))) return i;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

function trimmed(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end > start ? { from: start, to: end } : undefined;
}

const space = /\s/;
const isSpace = (code: number) =>
  code === 0x20 || (code >= 9 && code <= 13) || (code >= 0x80 && space.test(String.fromCharCode(code)));
