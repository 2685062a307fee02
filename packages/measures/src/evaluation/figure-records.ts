// eslint-disable-next-line no-restricted-imports -- the parsing package's evaluation is an entry of its own, kept out of the page
import { readJsonLines } from '@vis-a-vis/parsing/evaluation';

/** How two figures that count one thing stand to each other, as a reader labelled them. */
export type Relation = 'same' | 'compatible' | 'differs';

/** A figure as a label names it: the index of its sentence, and the figure as written there. */
export type LabelledFigure = [sentence: number, words: string];

/** Two figures of one quantity. */
export type Couple = { a: LabelledFigure; b: LabelledFigure; relation: Relation; what: string };

/** A pair of articles in sentences, with every couple of figures that count the same in both. */
export type FigureRecord = { id: string; a: string[]; b: string[]; pairs: Couple[] };

type Texts = { a: string[]; b: string[] };

/**
 * Reads a JSONL file of labelled pairs. Texts that the records do not hold themselves (`a` and `b`, lists of sentences) come from
 * the records of the same `id` in the JSONL file `news`. A line that is no record, and one without texts, is an error that names it.
 */
export function readFigureRecords(path: string, news?: string): FigureRecord[] {
  const texts = new Map(
    news === undefined
      ? []
      : readJsonLines<Texts & { id: string }>(news, faultOfTexts).map(({ id, a, b }) => [id, { a, b }]),
  );
  return readJsonLines<Omit<FigureRecord, 'a' | 'b'> & Partial<Texts>>(path, faultOfLabels).map((record) => {
    const { a, b } = record.a && record.b ? { a: record.a, b: record.b } : (texts.get(record.id) ?? {});
    if (!a || !b) throw new Error(`${path}: “${record.id}” has no texts; give the file that holds them with --news.`);
    return { id: record.id, a, b, pairs: record.pairs };
  });
}

function faultOfTexts(record: unknown): string | undefined {
  const { id, a, b } = (record ?? {}) as { [K in keyof FigureRecord]: unknown };
  if (typeof id !== 'string') return '“id” must be a name';
  return areSentences(a) && areSentences(b) ? undefined : '“a” and “b” must be lists of sentences';
}

function faultOfLabels(record: unknown): string | undefined {
  const { id, a, b, pairs } = (record ?? {}) as { [K in keyof FigureRecord]: unknown };
  if (typeof id !== 'string') return '“id” must be a name';
  if ((a !== undefined && !areSentences(a)) || (b !== undefined && !areSentences(b)))
    return '“a” and “b” must be lists of sentences';
  if (!Array.isArray(pairs)) return '“pairs” must be a list of couples';
  const at = pairs.findIndex((couple) => !isCouple(couple));
  return at < 0 ? undefined : `couple ${at + 1} must be {a: [sentence, figure], b: [sentence, figure], relation, what}`;
}

const areSentences = (side: unknown): side is string[] =>
  Array.isArray(side) && side.every((sentence) => typeof sentence === 'string');

function isCouple(couple: unknown): boolean {
  const { a, b, relation } = (couple ?? {}) as { [K in keyof Couple]: unknown };
  return isFigure(a) && isFigure(b) && (relation === 'same' || relation === 'compatible' || relation === 'differs');
}

const isFigure = (figure: unknown): boolean =>
  Array.isArray(figure) && Number.isInteger(figure[0]) && typeof figure[1] === 'string';
