import { compareArticles } from '@vis-a-vis/comparison';
import { readArticle, type Article, type Figure, type Range } from '@vis-a-vis/parsing';
import { compareFigures, type FigureRow } from '../compare-figures.ts';
import type { Couple, FigureRecord, LabelledFigure, Relation } from './figure-records.ts';

/** A statement that is wrong, or a couple that was not found, in words. */
export type Fault = { id: string; kind: 'wrong' | 'missed' | 'not only here'; says: string };

/** Rows that set figures of both articles side by side, couples of the labels, and figures said to stand in one article only. */
export type FigureScores = {
  stated: number;
  right: number;
  couples: number;
  found: number;
  only: number;
  wronglyOnly: number;
  faults: Fault[];
};

type Read = { article: Article; sentences: Range[] };

/**
 * Compares the figures of each pair and holds the rows against its labels. A row is right where it has a labelled couple, with the
 * label's relation; a couple is found where a right row holds it. A figure is wrongly "only here" where a label knows its partner.
 */
export function scoreFigures(records: readonly FigureRecord[]): FigureScores {
  const all = records.map(scoreRecord);
  const sum = (of: (scores: FigureScores) => number): number => all.reduce((total, scores) => total + of(scores), 0);
  return {
    stated: sum(({ stated }) => stated),
    right: sum(({ right }) => right),
    couples: sum(({ couples }) => couples),
    found: sum(({ found }) => found),
    only: sum(({ only }) => only),
    wronglyOnly: sum(({ wronglyOnly }) => wronglyOnly),
    faults: all.flatMap(({ faults }) => faults),
  };
}

function scoreRecord({ id, a, b, pairs }: FigureRecord): FigureScores {
  const [ofA, ofB] = [readSide('a', a), readSide('b', b)];
  const { links } = compareArticles(ofA.article, ofB.article);
  const rows = compareFigures(ofA.article, ofB.article, links).figures;
  const holds = (row: FigureRow, { a: inA, b: inB }: Couple): boolean =>
    row.a.some((figure) => isLabelled(ofA, figure, inA)) && row.b.some((figure) => isLabelled(ofB, figure, inB));
  const stated = rows.filter(({ verdict }) => isRelation(verdict));
  const isRight = (row: FigureRow): boolean =>
    pairs.some((couple) => couple.relation === row.verdict && holds(row, couple));
  const isFound = (couple: Couple): boolean =>
    stated.some((row) => couple.relation === row.verdict && holds(row, couple));
  const onlyA = rows.filter(({ verdict }) => verdict === 'only in A').flatMap((row) => row.a);
  const onlyB = rows.filter(({ verdict }) => verdict === 'only in B').flatMap((row) => row.b);
  const wronglyA = onlyA.filter((figure) => pairs.some((couple) => isLabelled(ofA, figure, couple.a)));
  const wronglyB = onlyB.filter((figure) => pairs.some((couple) => isLabelled(ofB, figure, couple.b)));
  const say = ({ article }: Read, figures: readonly Range[]): string =>
    figures.map(({ from, to }) => article.text.slice(from, to)).join(', ');
  const fault = (kind: Fault['kind'], says: string): Fault => ({ id, kind, says });
  return {
    stated: stated.length,
    right: stated.filter(isRight).length,
    couples: pairs.length,
    found: pairs.filter(isFound).length,
    only: onlyA.length + onlyB.length,
    wronglyOnly: wronglyA.length + wronglyB.length,
    faults: [
      ...stated
        .filter((row) => !isRight(row))
        .map((row) => fault('wrong', `${row.what}: ${row.verdict}: ${say(ofA, row.a)} | ${say(ofB, row.b)}`)),
      ...pairs
        .filter((couple) => !isFound(couple))
        .map(({ what, relation, a: [, inA], b: [, inB] }) => fault('missed', `${what}: ${relation}: ${inA} | ${inB}`)),
      ...[say(ofA, wronglyA), say(ofB, wronglyB)].filter(Boolean).map((says) => fault('not only here', says)),
    ],
  };
}

const isRelation = (verdict: string): verdict is Relation =>
  verdict === 'same' || verdict === 'compatible' || verdict === 'differs';

/** An article whose sentences are paragraphs of their own, and where each stands. */
function readSide(id: string, given: readonly string[]): Read {
  let from = 0;
  const sentences = given.map((sentence) => {
    const range = { from, to: from + sentence.length };
    from = range.to + 2;
    return range;
  });
  return { article: readArticle({ id, text: given.join('\n\n'), language: 'en' }), sentences };
}

/** Whether a figure touches the words of a label in the label's sentence. */
function isLabelled({ article, sentences }: Read, { from, to }: Figure, [index, words]: LabelledFigure): boolean {
  const sentence = sentences[index];
  if (!sentence || from < sentence.from || to > sentence.to) return false;
  const text = article.text.slice(sentence.from, sentence.to);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const start = sentence.from + at;
    if (from < start + words.length && start < to) return true;
  }
  return false;
}
