import type { Article, Quote, Range } from '@vis-a-vis/parsing';
import type { QuotePair } from './comparison.ts';
import { contentWeight } from './content-weight.ts';
import { firstTokenFrom, type Prepared, type Vocabulary } from './prepare-article.ts';
import { findSharedRuns, type Wording } from './shared-runs.ts';
import { stemWord } from './stem-word.ts';

/** Shares of the shorter quotation's weight that the other keeps. */
export const defaults = { part: 0.9, restated: 0.5 };

/**
 * Quotations of one utterance: the same words, a part of the other, or the utterance in other words (half of the shorter one's
 * weight). Quotations that share fewer than two content words and no four words on end are never taken for one utterance.
 * Each quotation is paired at most once, the closest first.
 */
export function matchQuotes(a: Prepared, b: Prepared, weights: Float64Array, vocabulary: Vocabulary): QuotePair[] {
  const quotesA = readQuotes(a, vocabulary);
  const quotesB = readQuotes(b, vocabulary);
  const found: (QuotePair & { kept: number })[] = [];
  for (const x of quotesA) {
    for (const y of quotesB) {
      const pair = compareQuotes(x, y, a.article, b.article, weights, vocabulary);
      if (pair) found.push(pair);
    }
  }
  found.sort((x, y) => y.kept - x.kept || x.a - y.a || x.b - y.b);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  return found
    .filter((pair) => {
      if (takenA.has(pair.a) || takenB.has(pair.b)) return false;
      takenA.add(pair.a);
      takenB.add(pair.b);
      return true;
    })
    .map(({ a: indexA, b: indexB, kind, keptA, keptB }) => ({ a: indexA, b: indexB, kind, keptA, keptB }))
    .sort((x, y) => x.a - y.a);
}

type ReadQuote = { index: number; quote: Quote; words: Wording };

function readQuotes({ article, english }: Prepared, vocabulary: Vocabulary): ReadQuote[] {
  return article.quotes.flatMap((quote, index) => {
    const words: number[] = [];
    const tokens: number[] = [];
    for (let k = firstTokenFrom(article, quote.from); (article.tokens[k]?.from ?? Infinity) < quote.to; k++) {
      const token = article.tokens[k];
      if (!token) break;
      for (const stem of stemWord(article.text.slice(token.from, token.to), token.term, english)) {
        words.push(vocabulary.stems.get(stem) ?? -1 - k);
        tokens.push(k);
      }
    }
    const quoted = words.map(() => true);
    return quote.kind === 'quotation' ? [{ index, quote, words: { words, tokens, quoted } }] : [];
  });
}

function compareQuotes(
  x: ReadQuote,
  y: ReadQuote,
  a: Article,
  b: Article,
  weights: Float64Array,
  vocabulary: Vocabulary,
): (QuotePair & { kept: number }) | undefined {
  const weigh = (words: readonly number[]) => words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  const shorter = Math.min(weigh(x.words.words), weigh(y.words.words)) || 1;
  const smaller = new Set(x.words.words);
  if (!y.words.words.some((word) => smaller.has(word))) return undefined;
  const runs = findSharedRuns(x.words, y.words);
  const content = runs
    .flatMap((run) => run.words)
    .filter((word) => (vocabulary.background[word] ?? 0) >= contentWeight);
  const longest = Math.max(0, ...runs.map((run) => run.words.length));
  const kept = weigh(runs.flatMap((run) => run.words)) / shorter;
  const speaks = (content.length >= 1 && longest >= 4) || content.length >= 2;
  if (!speaks || kept < defaults.restated) return undefined;
  const same = x.words.words.length === y.words.words.length && longest === x.words.words.length;
  const ranges = (article: Article, places: number[][]): Range[] =>
    places.map((tokens) => ({
      from: article.tokens[tokens[0] ?? 0]?.from ?? 0,
      to: article.tokens[tokens.at(-1) ?? 0]?.to ?? 0,
    }));
  return {
    a: x.index,
    b: y.index,
    kind: same ? 'same words' : kept >= defaults.part ? 'part' : 'restated',
    keptA: runs.flatMap((run) => ranges(a, run.a)).sort((p, q) => p.from - q.from),
    keptB: runs.flatMap((run) => ranges(b, run.b)).sort((p, q) => p.from - q.from),
    kept: kept + (same ? 1 : 0),
  };
}
