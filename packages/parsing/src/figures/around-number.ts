import { calendar } from '../lexicon/calendar.ts';
import {
  currencyCodes,
  currencySigns,
  currencyWords,
  measures,
  oddPlurals,
  qualifiers,
  scales,
} from '../lexicon/numbers.ts';
import { isCountedPlural } from '../lexicon/plurals.ts';
import { gapBefore, termOf, type View } from '../tokens/view.ts';
import { endOfOfPhrase, endsPhrase, type Span } from './noun-phrase.ts';
import { isSpaced, signBefore, valueOfDigits } from './read-digits.ts';
import { valueOfWord } from './read-words.ts';

/** What a number counts: a unit or a noun, where its word ends, and the words it is bound to, as tokens. */
export type Counted = { unit?: string; noun?: string; to: number; object?: Span; after: number };

/** Words after a number among which what it counts is looked for: `51 State Department officials`. Chosen by hand. */
const reach = 4;

/** The unit or counted noun behind the number that ends before token `end`: a percent sign, else the first measure or plural. */
export function countedAfter(view: View, end: number, sentenceEnd: number): Counted | undefined {
  const { text, tokens } = view;
  const to = tokens[end - 1]?.to ?? 0;
  if (/^\s?%/.test(text.slice(to, to + 2))) return { unit: '%', to: text.indexOf('%', to) + 1, after: end };
  const sign = /^\s?([$€£¥₹₽₩])/.exec(text.slice(to, to + 2))?.[1];
  if (sign !== undefined) return { unit: sign, to: text.indexOf(sign, to) + 1, after: end };
  const first = pastDay(view, startOfCounted(view, end));
  for (let at = first; at < Math.min(first + reach, sentenceEnd) && isSpaced(view, at); at++) {
    const term = termOf(view, at);
    const unit = unitAt(view, at, at === first);
    if (unit) return measured(view, unit, sentenceEnd);
    if (endsPhrase(term) || /^\p{N}/u.test(term)) return undefined;
    if (isPluralNoun(term)) return counted(view, first, at, sentenceEnd);
  }
  return undefined;
}

const isPluralNoun = (term: string): boolean => oddPlurals.has(term) || isCountedPlural(term);

/** Past `more of the` and `of the 19`: where the words begin that say what is counted. */
function startOfCounted(view: View, end: number): number {
  const of = termOf(view, end) === 'more' ? end + 1 : end;
  if (termOf(view, of) !== 'of') return end;
  const start = /^(?:the|his|her|its|their|these|those|our|my)$/.test(termOf(view, of + 1)) ? of + 2 : of + 1;
  if (valueOfDigits(termOf(view, start)) === undefined && valueOfWord(termOf(view, start)) === undefined) return start;
  return scales.has(termOf(view, start + 1)) ? start + 2 : start + 1;
}

/** Past `Sept. 11` in `the 19 Sept. 11 hijackers`. */
const pastDay = (view: View, at: number): number =>
  calendar.has(termOf(view, at)) && /^\d{1,2}$/.test(termOf(view, at + 1)) ? at + 2 : at;

/** A measure or a currency at a token, with the token after it. */
function unitAt(view: View, at: number, isFirst: boolean): { unit: string; end: number } | undefined {
  const term = termOf(view, at);
  const next = termOf(view, at + 1);
  if (term === 'percent') return { unit: '%', end: at + 1 };
  if (term === 'per' && next === 'cent') return { unit: '%', end: at + 2 };
  if ((term === 'percentage' || term === 'basis') && /^points?$/.test(next))
    return { unit: `${term} points`, end: at + 2 };
  const currency = currencyWords.get(term) ?? (isFirst ? currencyCodes.get(term) : undefined);
  if (currency !== undefined) return { unit: currency, end: at + 1 };
  if (!measures.has(term)) return undefined;
  const hour = hourAfter(view, at);
  return hour === undefined ? { unit: term, end: at + 1 } : { unit: `${term.replace(/s$/, '')}/h`, end: hour };
}

/** The token behind `/h`, `per hour` or `an hour`, which makes a speed of a length. */
function hourAfter(view: View, at: number): number | undefined {
  if (gapBefore(view, at + 1) === '/' && /^h(?:our)?$/.test(termOf(view, at + 1))) return at + 2;
  return /^(?:per|an)$/.test(termOf(view, at + 1)) && termOf(view, at + 2) === 'hour' ? at + 3 : undefined;
}

/** `years of tax returns`: a unit with what is measured. */
function measured(view: View, { unit, end }: { unit: string; end: number }, sentenceEnd: number): Counted {
  const to = view.tokens[end - 1]?.to ?? 0;
  const last = endOfOfPhrase(view, end, sentenceEnd);
  if (last === end) return { unit, to, after: end };
  const noun = termOf(view, last - 1);
  return { unit, noun, to: view.tokens[last - 1]?.to ?? to, object: { first: end + 1, end: last }, after: last };
}

/** `State Department officials`, `pages of emails`: the last of the plurals that stand together, with what is theirs. */
function counted(view: View, first: number, at: number, sentenceEnd: number): Counted {
  let head = at;
  while (head + 1 < sentenceEnd && isSpaced(view, head + 1) && isPluralNoun(termOf(view, head + 1))) {
    if (endsPhrase(termOf(view, head + 1)) || head - at >= 2) break;
    head += 1;
  }
  const last = endOfOfPhrase(view, head + 1, sentenceEnd);
  const to = view.tokens[head]?.to ?? 0;
  return { noun: termOf(view, head), to, object: { first, end: last }, after: last };
}

/** A currency right before the token `at`: its sign or its letters, the offset and token they begin with, the one sign they stand for. */
export function moneyBefore(view: View, at: number): { from: number; first: number; unit: string } | undefined {
  const from = view.tokens[at]?.from ?? 0;
  const sign = signBefore(view.text, from);
  if (sign !== undefined) {
    const unit = currencySigns.get(sign.trim().toLowerCase());
    return unit === undefined ? undefined : { from: from - sign.length, first: at, unit };
  }
  const unit = currencyCodes.get(termOf(view, at - 1));
  return unit !== undefined && /^\.?\s?$/.test(gapBefore(view, at))
    ? { from: view.tokens[at - 1]?.from ?? from, first: at - 1, unit }
    : undefined;
}

/** `at least`, `an estimated`: what weakens or bounds the number that begins with token `first`, in a sentence from token `start` on. */
export function qualifierBefore(view: View, first: number, start: number): { words: string; from: number } | undefined {
  const { text, tokens } = view;
  const stands = (words: readonly string[]) =>
    first - words.length >= start && words.every((word, i) => termOf(view, first - words.length + i) === word);
  const found = qualifiers.find(stands);
  if (!found) return undefined;
  if (found[0] === 'over' && found.length === 1 && isParticle(view, first - 1)) return undefined;
  const from = tokens[first - found.length]?.from ?? 0;
  return { words: text.slice(from, tokens[first - 1]?.to), from };
}

/** `turned over thousands of documents`: "over" belongs to the verb. */
const isParticle = (view: View, at: number): boolean =>
  /^(?:turn|hand|take|carr|pass|sign|look|mull|pore|fight|fought|took|turning|gave|give)(?:s|ed|ing|ied|ies|y|en)?$/.test(
    termOf(view, at - 1),
  );
