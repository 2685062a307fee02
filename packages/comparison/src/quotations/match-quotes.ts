import type { Article, Range } from '@vis-a-vis/parsing';
import type { QuotePair } from '../comparison.ts';
import { findCandidates } from '../candidates/find-candidates.ts';
import { longestPassage } from '../words/longest-passage.ts';
import { firstTokenFrom } from '../prepare/first-token-from.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { isContent, type Vocabulary } from '../prepare/vocabulary.ts';
import { findSharedRuns, type Wording } from '../wording/shared-runs.ts';
import { stemWord } from '../words/stem-word.ts';

/** Shares of the shorter quotation's weight that the other keeps. */
export const defaults = { part: 0.9, restated: 0.5 };

/**
 * Quotations of one utterance: the same words, a part of the other, or the utterance in other words (half of the shorter one's
 * weight). Quotations that share fewer than two content words and no four words on end are never taken for one utterance.
 * The closest pairs come first, and a quotation is paired once, unless the other side quotes several parts of it one by one. Partners are found through the index over rare words that finds those
 * of sentences, so that the cost is near linear; `bounded` where it, or a quotation's length, left something out.
 */
export function matchQuotes(
  a: Prepared,
  b: Prepared,
  weights: Float64Array,
  vocabulary: Vocabulary,
): { quotes: QuotePair[]; bounded: boolean } {
  const unknown = new Map<string, number>();
  const quotesA = readQuotes(a, vocabulary, unknown);
  const quotesB = readQuotes(b, vocabulary, unknown);
  const { pairs, bounded } = findCandidates({ sentences: quotesA }, { sentences: quotesB }, weights);
  const sides = { a: a.article, b: b.article, weights, vocabulary };
  const found = pairs.flatMap((pair) => compareQuotes(quotesA[pair.a], quotesB[pair.b], sides));
  found.sort((x, y) => y.kept - x.kept || x.a + x.b - y.a - y.b || x.a - y.a);
  const quotes = takeApart(found);
  const isCut = [...quotesA, ...quotesB].some((quote) => quote.isCut);
  return { quotes: quotes.sort((x, y) => x.a - y.a || x.b - y.b), bounded: bounded || isCut };
}

/** The pairs, closest first, in which one side is new and the other new too or a whole of which this part was not paired yet. */
function takeApart(found: readonly (QuotePair & { kept: number })[]): QuotePair[] {
  const takenA = new Map<number, Range[]>();
  const takenB = new Map<number, Range[]>();
  return found.flatMap(({ kept: _, ...pair }) => {
    const [spanA, spanB] = [spanOf(pair.keptA), spanOf(pair.keptB)];
    const [usedA, usedB] = [takenA.get(pair.a) ?? [], takenB.get(pair.b) ?? []];
    if (usedA.length > 0 && usedB.length > 0) return [];
    const isPart = pair.kind === 'part' && !usedA.some(meets(spanA)) && !usedB.some(meets(spanB));
    if (usedA.length + usedB.length > 0 && !isPart) return [];
    takenA.set(pair.a, [...usedA, spanA]);
    takenB.set(pair.b, [...usedB, spanB]);
    return [pair];
  });
}

/** From the first kept range to the last. */
function spanOf(kept: readonly Range[]): Range {
  return { from: kept[0]?.from ?? 0, to: Math.max(0, ...kept.map(({ to }) => to)) };
}

function meets(span: Range): (other: Range) => boolean {
  return ({ from, to }) => from < span.to && to > span.from;
}

/** A quotation's words, the distinct ones among them ascending, and whether there are more than are looked at. */
type ReadQuote = { index: number; words: Wording; bag: number[]; isCut: boolean };

/** `unknown` gives words that stand in no sentence (those of a quoted headline) numbers of their own, below zero. */
function readQuotes({ article, english }: Prepared, vocabulary: Vocabulary, unknown: Map<string, number>): ReadQuote[] {
  return article.quotes.flatMap(({ kind, from, to }, index): ReadQuote[] => {
    if (kind !== 'quotation') return [];
    const words: number[] = [];
    const tokens: number[] = [];
    const first = firstTokenFrom(article, from);
    const end = firstTokenFrom(article, to);
    for (let k = first; k < Math.min(end, first + longestPassage); k++) {
      const token = article.tokens[k];
      if (!token) break;
      for (const stem of stemWord(article.text.slice(token.from, token.to), token.term, english)) {
        words.push(vocabulary.stems.get(stem) ?? numberOf(stem, unknown));
        tokens.push(k);
      }
    }
    const bag = [...new Set(words)].sort((x, y) => x - y);
    const quoted = words.map(() => true);
    return [{ index, words: { words, tokens, quoted }, bag, isCut: end - first > longestPassage }];
  });
}

function numberOf(stem: string, unknown: Map<string, number>): number {
  const known = unknown.get(stem) ?? -1 - unknown.size;
  unknown.set(stem, known);
  return known;
}

type Sides = { a: Article; b: Article; weights: Float64Array; vocabulary: Vocabulary };

function compareQuotes(
  x: ReadQuote | undefined,
  y: ReadQuote | undefined,
  { a, b, weights, vocabulary }: Sides,
): (QuotePair & { kept: number })[] {
  if (!x || !y) return [];
  const weigh = (words: readonly number[]) => words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  const { runs } = findSharedRuns(x.words, y.words);
  const shared = runs.flatMap((run) => run.words);
  const says = (word: number) => isContent(word, vocabulary);
  const content = shared.filter(says);
  const longest = Math.max(0, ...runs.map((run) => run.words.length));
  const kept = weigh(shared) / (Math.min(weigh(x.words.words), weigh(y.words.words)) || 1);
  const speaks = (content.length >= 1 && longest >= 4) || content.length >= 2;
  if (!speaks || kept < defaults.restated) return [];
  const same = x.words.words.length === y.words.words.length && longest === x.words.words.length;
  const kind = same ? 'same words' : kept >= defaults.part ? 'part' : 'restated';
  // A common word that both happen to use is not what one keeps of the other.
  const told = runs.filter((run) => run.words.length > 1 || run.words.some(says));
  const keptA = rangesOf(
    a,
    told.flatMap((run) => run.a),
  );
  const keptB = rangesOf(
    b,
    told.flatMap((run) => run.b),
  );
  return [{ a: x.index, b: y.index, kind, keptA, keptB, kept: kept + (same ? 1 : 0) }];
}

/** Stretches of tokens as ranges, in order. */
function rangesOf({ tokens }: Article, places: readonly number[][]): Range[] {
  const ranges = places.map((run) => ({
    from: tokens[run[0] ?? 0]?.from ?? 0,
    to: tokens[run.at(-1) ?? 0]?.to ?? 0,
  }));
  return ranges.sort((p, q) => p.from - q.from);
}
