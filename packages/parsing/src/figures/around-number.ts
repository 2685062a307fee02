import { auxiliaries, clauseOpeners, prepositions } from '../lexicon/grammar.ts';
import { measures, nounStops, oddPlurals, qualifiers } from '../lexicon/numbers.ts';
import { isCountedPlural } from '../lexicon/plurals.ts';
import { termOf, type View } from '../tokens/view.ts';
import { isSpaced } from './read-number.ts';

/** What a number counts: a unit or a noun, and where its word ends. */
export type Counted = { unit?: string; noun?: string; to: number };

/** Words after a number among which what it counts is looked for: `51 State Department officials`. Chosen by hand. */
const reach = 4;

/** The unit or counted noun behind the number that ends before token `end`: a percent sign, else the first measure or plural. */
export function countedAfter(view: View, end: number, sentenceEnd: number): Counted | undefined {
  const { text, tokens } = view;
  const to = tokens[end - 1]?.to ?? 0;
  if (/^\s?%/.test(text.slice(to, to + 2))) return { unit: '%', to: text.indexOf('%', to) + 1 };
  for (let at = end; at < Math.min(end + reach, sentenceEnd) && isSpaced(view, at); at++) {
    const term = termOf(view, at);
    const own = tokens[at]?.to ?? to;
    if (term === 'per' && termOf(view, at + 1) === 'cent') return { unit: '%', to: tokens[at + 1]?.to ?? own };
    if (endsCounted(term)) return undefined;
    if (term === 'percent') return { unit: '%', to: own };
    if (measures.has(term)) return { unit: term, to: own };
    if (oddPlurals.has(term) || isCountedPlural(term)) return { noun: term, to: own };
  }
  return undefined;
}

const endsCounted = (term: string) =>
  prepositions.has(term) || auxiliaries.has(term) || clauseOpeners.has(term) || nounStops.has(term);

/** The sign of a currency right before `offset`. */
export const moneyBefore = (text: string, offset: number): string | undefined =>
  /(?:US|A|C|HK)?[$€£¥]$/.exec(text.slice(Math.max(0, offset - 3), offset))?.[0];

/** `at least`, `an estimated`: what weakens or bounds the number that begins with token `first`, in a sentence from token `start` on. */
export function qualifierBefore(view: View, first: number, start: number): { words: string; from: number } | undefined {
  const { text, tokens } = view;
  const stands = (words: readonly string[]) =>
    first - words.length >= start && words.every((word, i) => termOf(view, first - words.length + i) === word);
  const found = qualifiers.find(stands);
  if (!found) return undefined;
  const from = tokens[first - found.length]?.from ?? 0;
  return { words: text.slice(from, tokens[first - 1]?.to), from };
}
