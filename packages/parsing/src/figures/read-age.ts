import type { Mention } from '../article.ts';
import { calendar } from '../lexicon/calendar.ts';
import { roleNouns } from '../lexicon/names.ts';
import { indexAt } from '../tokens/index-at.ts';
import { gapBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';
import { isSpaced, valueOfDigits } from './read-digits.ts';
import { valueOfWord } from './read-words.ts';

/** An age over tokens `first` to `end`; `then` where it is that of another time, `person` is who is that old, where named. */
export type ReadAge = { first: number; end: number; value: number; high?: number; qualifier?: string; person?: string };

/** A text with the names found in it. */
export type Named = View & { mentions: readonly Mention[] };

/** Nobody grows older. */
const oldest = 120;
const yearOld = /^(.+)-years?-olds?$/;
const decade = /^(\d0)'?s$/;
/** So many words after `59-year-old` a name is still its owner's: `the 59-year-old former governor Rowe`. Chosen by hand. */
const ownerReach = 5;

/** The age that begins at token `at`: `59-year-old`, `59-year old`, `Rowe, 59,`, `aged 59`, `when she was 14`, `in his 30s`, `16 or older`. */
export function readAge(view: Named, at: number, start: number, sentenceEnd: number): ReadAge | undefined {
  const term = termOf(view, at);
  const old = ageOf(yearOld.exec(term)?.[1] ?? '');
  if (old !== undefined) return withPerson({ first: at, end: at + 1, value: old }, ownerAfter(view, at, sentenceEnd));
  const spaced = /^olds?$/.test(termOf(view, at + 1)) && isSpaced(view, at + 1);
  const years = spaced ? ageOf(/^(.+)-years?$/.exec(term)?.[1] ?? '') : undefined;
  if (years !== undefined)
    return withPerson({ first: at, end: at + 2, value: years }, ownerAfter(view, at + 1, sentenceEnd));
  const tens = decade.exec(term)?.[1];
  if (tens !== undefined && /^(?:his|her|their|my|your)$/.test(before(view, at, 1)))
    return { first: at, end: at + 1, value: Number(tens), high: Number(tens) + 9 };
  const value = ageOf(term);
  if (value === undefined) return undefined;
  return readApposition(view, at, value, start) ?? readNamed(view, at, value) ?? readPlain(view, at, value, start);
}

const ageOf = (term: string): number | undefined => {
  const value = /^\d+$/.test(term) ? valueOfDigits(term) : valueOfWord(term);
  return value !== undefined && value > 0 && value <= oldest ? value : undefined;
};

const withPerson = (age: ReadAge, person: string | undefined): ReadAge =>
  person === undefined ? age : { ...age, person };

/** The word so many tokens before `at`; of `in his early 30s` the owner stands before the adverb. */
function before(view: View, at: number, back: number): string {
  const term = termOf(view, at - back);
  return /^(?:early|mid|late|mid-to-late)$/.test(term) ? termOf(view, at - back - 1) : term;
}

/** `Rowe, 59, of Duluth`: a number between commas behind a name. */
function readApposition(view: Named, at: number, value: number, start: number): ReadAge | undefined {
  if (!/^\.?,\s$/.test(gapBefore(view, at)) || at <= start || !/^\s?[,;.)–—]/.test(gapBefore(view, at + 1)))
    return undefined;
  if (/^,\s(?:\p{N}|and\s\p{N})/u.test(view.text.slice(view.tokens[at]?.to ?? 0, (view.tokens[at]?.to ?? 0) + 8)))
    return undefined;
  const end = view.tokens[at - 1]?.to ?? 0;
  const mention = view.mentions[indexAt(view.mentions, end) - 1];
  if (mention && mention.to >= end - 4 && mention.from < end)
    return mention.kind === 'place' ? undefined : { first: at, end: at + 1, value, person: mention.entity };
  const isName = isCapital(view, at - 1) && value >= 10 && !calendar.has(termOf(view, at - 1));
  return isName ? { first: at, end: at + 1, value, person: wordOf(view, at - 1) } : undefined;
}

/** `aged 59`, `at age 59`, `the ages of 12 and 16`, `59 years old`, `19 or older`. */
function readNamed(view: View, at: number, value: number): ReadAge | undefined {
  const last = termOf(view, at - 1);
  const range = rangeEnd(view, at, value);
  const end = range?.end ?? at + 1;
  const age: ReadAge = { first: at, end, value, ...(range && { high: range.value }) };
  if (/^(?:aged|ages?)$/.test(last) || (last === 'of' && /^ages?$/.test(termOf(view, at - 2)))) return age;
  if (/^years?$/.test(termOf(view, end)) && termOf(view, end + 1) === 'old') return { ...age, end: end + 2 };
  const isOpen =
    /^(?:or|and)$/.test(termOf(view, end)) && /^(?:older|younger|over|under|up)$/.test(termOf(view, end + 1));
  if (
    !isOpen ||
    value < 5 ||
    /[$€£]$/.test(gapBefore(view, at)) ||
    (isSpaced(view, end + 2) && /^\d/.test(termOf(view, end + 2)))
  )
    return undefined;
  return { ...age, end: end + 2, qualifier: `${termOf(view, end)} ${termOf(view, end + 1)}` };
}

/** The upper end of `12 and 16`, `16 to 18`. */
function rangeEnd(view: View, at: number, value: number): { end: number; value: number } | undefined {
  const upper = ageOf(termOf(view, at + 2));
  const joint = termOf(view, at + 1);
  const isRange = joint === 'to' || joint === 'and';
  return isRange && upper !== undefined && upper > value ? { end: at + 3, value: upper } : undefined;
}

/** `when she was 14.`, `Moore, then 32, took`, `she turned 80 on Monday`. */
function readPlain(view: View, at: number, value: number, start: number): ReadAge | undefined {
  const verb = termOf(view, at - 1);
  const gap = gapBefore(view, at + 1);
  const ends = /^[.,;)”"]/.test(gap) && !/^[.,;]\p{N}/u.test(gap);
  const opensClause = /^(?:when|and|at|in|on|but)$/.test(termOf(view, at + 1)) && isSpaced(view, at + 1);
  if (!ends && !opensClause && at + 1 < view.tokens.length) return undefined;
  if (verb === 'then' && /^,\s$/.test(gapBefore(view, at - 1)) && ends) return { first: at, end: at + 1, value };
  if (!/^(?:was|is|were|turned|turns|turning|am)$/.test(verb) || at - 2 < start) return undefined;
  const isPerson = /^(?:he|she|who|i|they)$/.test(termOf(view, at - 2));
  return isPerson && (value > 2 || verb !== 'were') ? { first: at, end: at + 1, value } : undefined;
}

/** `a 57-year-old Ashby woman`: the name says where somebody is from and is not theirs. */
function isOfPerson(view: View, { to }: Mention): boolean {
  const next = indexAt(view.tokens, to);
  const term = termOf(view, next);
  return isSpaced(view, next) && !isCapital(view, next) && (people.test(term) || roleNouns.has(term));
}
const people =
  /^(?:(?:wo)?m[ae]n|boys?|girls?|natives?|residents?|citizens?|nationals?|teen(?:ager)?s?|toddlers?|infants?|couples?)$/;

/** The name behind `59-year-old`, with nothing but words of the same phrase between. */
function ownerAfter({ text, tokens, mentions }: Named, at: number, sentenceEnd: number): string | undefined {
  const from = tokens[at]?.to ?? 0;
  const to = tokens[Math.min(at + ownerReach, sentenceEnd) - 1]?.to ?? from;
  const mention = mentions[indexAt(mentions, from)];
  if (!mention || mention.from > to || mention.kind === 'place' || mention.kind === 'group') return undefined;
  if (isOfPerson({ text, tokens }, mention)) return undefined;
  const between = text.slice(from, mention.from);
  // `another 15-year-old, Ann Holm, who`
  if (between === ', ' && /^\s?,/.test(text.slice(mention.to, mention.to + 2))) return mention.entity;
  return /[,;:(–—.]|\b(?:who|from|of|in|at|and|was|is|said|with|to|by|for)\b/.test(between)
    ? undefined
    : mention.entity;
}
