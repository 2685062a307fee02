import type { Article, Range } from '@vis-a-vis/parsing';
import type { QuotePair } from '../comparison.ts';
import { findCandidates } from '../candidates/find-candidates.ts';
import { inOrderOfA } from '../candidates/sentence-pair.ts';
import { longestPassage } from '../words/longest-passage.ts';
import { firstTokenFrom } from '../prepare/first-token-from.ts';
import type { Prepared, WeighedPair } from '../prepare/prepared.ts';
import { isContent, type Vocabulary } from '../prepare/vocabulary.ts';
import { findSharedRuns, type StemPassage } from '../wording/shared-runs.ts';
import { stemWord } from '../words/stem-word.ts';

/** Shares of the shorter quotation's weight that the other keeps, and words on end that nobody says twice by chance. Chosen by hand. */
export const defaults = { part: 0.9, restated: 0.5, run: 6 };

/**
 * Quotations of one utterance: the same words, a part of the other, or the utterance in other words (half of the shorter one's
 * weight, or six words on end where each goes on to something else). Quotations that share fewer than two content words and no four
 * words on end are never taken for one utterance. The closest pairs are made first. A quotation is paired once, unless the other side
 * quotes several parts of it one by one.
 * `findCandidates` finds partners, as it does for sentences, so that the cost is near linear; `bounded` where it, or a quotation's
 * length, left something out.
 */
export function matchQuotes(articles: WeighedPair): { quotes: QuotePair[]; bounded: boolean } {
  const idOf = numberStems(articles.vocabulary);
  const quotesA = readQuotes(articles.a, idOf);
  const quotesB = readQuotes(articles.b, idOf);
  const { pairs, bounded } = findCandidates({ sentences: quotesA }, { sentences: quotesB }, articles.weights);
  const found = pairs.flatMap((pair) => compareQuotes(quotesA[pair.a], quotesB[pair.b], articles));
  found.sort((x, y) => y.kept - x.kept || x.a + x.b - y.a - y.b || x.a - y.a);
  const quotes = pairOnce(found);
  const isCut = [...quotesA, ...quotesB].some((quote) => quote.isCut);
  return { quotes: quotes.sort(inOrderOfA), bounded: bounded || isCut };
}

/** Two quotations with what one keeps of the other, and the most words on end that both have. */
type Found = QuotePair & { kept: number; longest: number };

/** Of pairs, the closest first, those of two quotations not paired yet, and those of a whole with a further part of it. */
function pairOnce(found: readonly Found[]): QuotePair[] {
  const pairedA = new Map<number, Range[]>();
  const pairedB = new Map<number, Range[]>();
  return found.flatMap(({ kept: _, longest, ...pair }) => {
    const [spanA, spanB] = [spanOf(pair.keptA), spanOf(pair.keptB)];
    const [usedA, usedB] = [pairedA.get(pair.a) ?? [], pairedB.get(pair.b) ?? []];
    const isFurther = longest >= defaults.run || (pair.kind === 'part' && (usedA.length === 0 || usedB.length === 0));
    const isPart = isFurther && !usedA.some(meets(spanA)) && !usedB.some(meets(spanB));
    if (usedA.length + usedB.length > 0 && !isPart) return [];
    pairedA.set(pair.a, [...usedA, spanA]);
    pairedB.set(pair.b, [...usedB, spanB]);
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
type ReadQuote = { index: number; passage: StemPassage; bag: number[]; isCut: boolean };

function readQuotes({ article, english }: Prepared, idOf: (stem: string) => number): ReadQuote[] {
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
        words.push(idOf(stem));
        tokens.push(k);
      }
    }
    const bag = [...new Set(words)].sort((x, y) => x - y);
    const passage = { words, tokens, quoted: words.map(() => true) };
    return [{ index, passage, bag, isCut: end - first > longestPassage }];
  });
}

/** A function that gives the id of a stem; one that stands in no sentence (of a quoted headline) gets one of its own, below zero. */
function numberStems({ stems }: Vocabulary): (stem: string) => number {
  const others = new Map<string, number>();
  return (stem) => {
    const known = stems.get(stem) ?? others.get(stem);
    if (known !== undefined) return known;
    const id = -1 - others.size;
    others.set(stem, id);
    return id;
  };
}

function compareQuotes(
  x: ReadQuote | undefined,
  y: ReadQuote | undefined,
  { a, b, weights, vocabulary }: WeighedPair,
): Found[] {
  if (!x || !y) return [];
  const weigh = (words: readonly number[]) => words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  const { runs } = findSharedRuns(x.passage, y.passage);
  const shared = runs.flatMap((run) => run.words);
  const says = (word: number) => isContent(word, vocabulary);
  const content = shared.filter(says);
  const longest = Math.max(0, ...runs.map((run) => run.words.length));
  const kept = weigh(shared) / (Math.min(weigh(x.passage.words), weigh(y.passage.words)) || 1);
  const speaks = (content.length >= 1 && longest >= 4) || content.length >= 2;
  const isRun = content.length >= 2 && longest >= defaults.run;
  if (!speaks || (kept < defaults.restated && !isRun)) return [];
  const same = x.passage.words.length === y.passage.words.length && longest === x.passage.words.length;
  const kind = same ? 'same words' : kept >= defaults.part ? 'part' : 'restated';
  // A common word that both happen to use is not what one keeps of the other.
  const told = runs.filter((run) => run.words.length > 1 || run.words.some(says));
  const keptA = rangesOf(
    a.article,
    told.flatMap((run) => run.a),
  );
  const keptB = rangesOf(
    b.article,
    told.flatMap((run) => run.b),
  );
  return [{ a: x.index, b: y.index, kind, keptA, keptB, kept: kept + (same ? 1 : 0), longest }];
}

/** Stretches of tokens as ranges, in order. */
function rangesOf({ tokens }: Article, places: readonly number[][]): Range[] {
  const ranges = places.map((run) => ({
    from: tokens[run[0] ?? 0]?.from ?? 0,
    to: tokens[run.at(-1) ?? 0]?.to ?? 0,
  }));
  return ranges.sort((p, q) => p.from - q.from);
}
