import { holdings, type Holding, type OnlyHere } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import { sayDate } from '../words/say-date.ts';
import { cutText } from '../text/cut-text.ts';
import { sayCount } from '../words/say-count.ts';

/** A sentence without a counterpart; `nearest` is the passage of the other article that comes closest. */
export type OnlyLine = {
  sentence: number;
  range: Range;
  text: string;
  nearest?: { range: Range; text: string; score: string };
};
/** The sentences that hold one kind of thing, under its heading, in reading order. */
export type OnlyGroup = { holds: Holding; title: string; lines: OnlyLine[] };
/** A name, figure or date that the other article never mentions. */
export type OnlyChip = { key: string; text: string; ranges: Range[] };
/** What one article carries alone; `counts` says how many of its sentences that is. */
export type OnlySide = { counts: string; groups: OnlyGroup[]; names: OnlyChip[]; figures: OnlyChip[] };

const titles: Record<Holding, string> = {
  quotation: 'Quotations',
  figure: 'Figures and dates',
  name: 'Names the other does not give',
  other: 'Other sentences',
};

/** A passage that comes no nearer than this is not shown as the nearest: it has next to nothing in common. */
const leastNear = 0.3;

/** What one article carries alone: its sentences by what they hold, each group in reading order, and names and figures. */
export function layoutOnlyHere(article: Article, other: Article, only: OnlyHere): OnlySide {
  const lines = only.sentences.flatMap(({ sentence, holds, nearest }): (OnlyLine & { holds: Holding })[] => {
    const range = article.sentences[sentence];
    const near = nearest && other.sentences[nearest.sentence];
    if (!range) return [];
    return [
      {
        sentence,
        holds,
        range,
        text: cutText(article.text, range, Infinity),
        ...(near && nearest && nearest.score >= leastNear
          ? { nearest: { range: near, text: cutText(other.text, near, 80), score: nearest.score.toFixed(2) } }
          : {}),
      },
    ];
  });
  return {
    counts: `${only.sentences.length} of ${sayCount(article.sentences.length, 'sentence')}`,
    groups: holdings
      .map((holds) => ({ holds, title: titles[holds], lines: lines.filter((line) => line.holds === holds) }))
      .filter((group) => group.lines.length > 0),
    names: only.names.map(({ name, hits }) => ({ key: name, text: name, ranges: hits })),
    figures: [
      ...only.figures.map((figure) => ({
        key: `at ${figure.from}`,
        text: article.text.slice(figure.from, figure.to),
        ranges: [figure],
      })),
      ...only.dates.map(({ name, hits }) => ({ key: name, text: sayDate(name), ranges: hits })),
    ],
  };
}
