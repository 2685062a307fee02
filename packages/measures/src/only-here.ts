/**
 * Only here: what one article carries and the other does not. Sentences without a counterpart, in reading order, each with
 * the nearest sentence of the other article and that score; and the names, figures and dates that the other never
 * mentions, wherever they stand: a linked sentence may still hold a figure of its own.
 */
import type { Nearest } from '@vis-a-vis/comparison';
import { agreeOnNames, type Article, type Figure, type Range } from '@vis-a-vis/parsing';
import type { ComparedFigures } from './compare-figures.ts';
import { sentenceAt, sentencesOverlapping } from './token-spans.ts';

/** In the order in which they are shown. */
export const holdings = ['quotation', 'figure', 'name', 'other'] as const;
/** What a sentence holds, the first that fits: a quotation, a figure or date, a name only this article has, or none of these. */
export type Holding = (typeof holdings)[number];

/** A sentence without a counterpart, by its index; `nearest` is absent where nothing in the other article is like it. */
export type OnlySentence = { sentence: number; holds: Holding; nearest?: Nearest };

/** A name or date that stands in one article alone, with every place in its body. */
export type OnlyItem = { name: string; hits: Range[] };

/** Sentences in reading order, and the names, figures and dates that the other article never mentions. */
export type OnlyHere = { sentences: OnlySentence[]; names: OnlyItem[]; figures: Figure[]; dates: OnlyItem[] };

/**
 * What comparing two articles has shown of the one on `side`: `unlinked` are its sentences without a counterpart, `nearest` by
 * sentence what comes nearest in the other article, `compared` the figures of both.
 */
export type ComparedSide = {
  side: 'a' | 'b';
  unlinked: readonly number[];
  nearest: readonly (Nearest | undefined)[];
  compared: ComparedFigures;
};

/** What `article` carries and `other` does not. */
export function findOnlyHere(
  article: Article,
  other: Article,
  { side, unlinked, nearest, compared }: ComparedSide,
): OnlyHere {
  const names = namesOnlyHere(article, other);
  const onlyIn = side === 'a' ? 'only in A' : 'only in B';
  const holdingOf = holdingsOf(article, names);
  return {
    sentences: unlinked.flatMap((index) => {
      const isThere = article.sentences[index] !== undefined;
      const near = nearest[index];
      return isThere ? { sentence: index, holds: holdingOf(index), ...(near ? { nearest: near } : {}) } : [];
    }),
    names,
    figures: compared.figures
      .filter(({ verdict }) => verdict === onlyIn)
      .flatMap((row) => row[side])
      .sort((x, y) => x.from - y.from),
    dates: compared.dates
      .filter(({ verdict }) => verdict === onlyIn)
      .map((row) => ({ name: row.value, hits: row[side] })),
  };
}

/** What each sentence of an article holds, the first that fits; `names` are those that stand in it alone. */
function holdingsOf(article: Article, names: readonly OnlyItem[]): (sentence: number) => Holding {
  const quoted = sentencesOverlapping(
    article,
    article.quotes.filter(({ kind }) => kind === 'quotation'),
  );
  const days = article.dates.filter((date) => isDay(article, date));
  const counted = sentencesOverlapping(article, [...article.figures, ...days]);
  const named = sentencesOverlapping(
    article,
    names.flatMap(({ hits }) => hits),
  );
  return (sentence) => {
    if (quoted.has(sentence)) return 'quotation';
    if (counted.has(sentence)) return 'figure';
    return named.has(sentence) ? 'name' : 'other';
  };
}

/** "September 28", not "Thursday": every report names the weekdays it reports. */
function isDay({ text }: Article, { from, to }: Range): boolean {
  return /\d/.test(text.slice(from, to));
}

function namesOnlyHere(article: Article, other: Article): OnlyItem[] {
  const [mine, yours] = agreeOnNames([article, other]);
  const elsewhere = new Set(yours?.mentions.map(({ entity }) => entity));
  const own = (mine?.mentions ?? []).filter(
    ({ entity, kind, from }) => kind !== 'unknown' && !elsewhere.has(entity) && sentenceAt(article, from) >= 0,
  );
  return [...Map.groupBy(own, ({ entity }) => entity)].map(([name, hits]) => ({ name, hits }));
}
