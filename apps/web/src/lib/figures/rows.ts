import { sayDate } from '../text/say-date.ts';
import type { ComparedFigures, DateRow, FigureRow, Verdict } from '@vis-a-vis/measures';
import type { Article, Figure, Range } from '@vis-a-vis/parsing';
import { markRuns, type Run } from '../text/mark-runs.ts';
import { nearestSentence } from '../text/nearest-sentence.ts';
import { sides, type Side } from '../pair/side.ts';

/** One place where an article gives a figure or date: as written, where, when and by whose word, and its sentence. */
export type FigurePlace = { range: Range; phrase: string; about: string; runs: Run[] };
/** A figure or a date: what is compared and how it turned out, in words, with its places in A and in B. */
export type FigureLine = { key: string; says: string; a: FigurePlace[]; b: FigurePlace[] };

/** How two figures stand to each other, in the reader’s words; never that one contradicts the other. */
export const verdictWords: Record<Verdict, string> = {
  same: 'the same',
  differs: 'differs; both may be right',
  'cannot compare': 'cannot be compared: same noun, but no place or date in common',
  'only in A': 'only in A',
  'only in B': 'only in B',
};

/** Figures and dates of a pair as rows, in words; a figure carries what was counted, where, when and the source. */
export function layoutFigures(
  pair: { [S in Side]: Article },
  { figures, dates }: ComparedFigures,
): {
  figures: FigureLine[];
  dates: FigureLine[];
} {
  const line = (row: FigureRow | DateRow, title: string): FigureLine => {
    const [a, b] = sides.map((side) => row[side].map((one) => layoutPlace(pair[side], one)));
    return { key: keyOf(row), says: `${title}: ${verdictWords[row.verdict]}`, a: a ?? [], b: b ?? [] };
  };
  return {
    figures: figures.map((row) => line(row, row.what || 'a number')),
    dates: dates.map((row) => line(row, sayDate(row.value))),
  };
}

function keyOf({ a, b }: { a: readonly Range[]; b: readonly Range[] }): string {
  return [a, b].map((side) => side.map(({ from }) => from).join(',')).join('~');
}

function layoutPlace(
  article: Article,
  place: Range & Pick<Figure, 'place' | 'source'> & { date?: string },
): FigurePlace {
  const { from, to } = place;
  const nearest = article.sentences[nearestSentence(article, place)];
  const sentence = nearest && nearest.from <= from && nearest.to >= to ? nearest : { from, to };
  const source = place.source && article.text.slice(place.source.from, place.source.to);
  const about = [place.place && `in ${place.place}`, place.date && sayDate(place.date), source];
  return {
    range: { from, to },
    phrase: article.text.slice(from, to),
    about: about.filter(Boolean).join(', '),
    runs: markRuns(article.text, sentence, [{ name: 'topic', ranges: [{ from, to }] }]),
  };
}
