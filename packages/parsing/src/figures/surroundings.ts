import type { Article, Figure, Range, Sentence } from '../article.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { indexAt } from '../tokens/index-at.ts';

/** Place, date and source of the sentence: the nearest after the figure, else the nearest before. */
export function withSurroundings(
  { text, dates, mentions }: Pick<Article, 'text' | 'dates' | 'mentions'>,
  sentence: Sentence,
  figures: Figure[],
): Figure[] {
  const places = within(mentions, sentence).filter(({ kind }) => kind === 'place');
  const days = within(dates, sentence);
  const source = sourceOf(text, sentence);
  return figures.map((figure) => {
    const place = nearest(places, figure)?.entity;
    const day = figure.unit !== undefined && durations.has(figure.unit) ? undefined : nearest(days, figure);
    const date = day && (day.value ?? text.slice(day.from, day.to));
    return {
      ...figure,
      ...(place !== undefined && { place }),
      ...(date !== undefined && { date }),
      ...(source && { source }),
    };
  });
}

/** How long something lasted is no state of a day: `vacant since 20 January 2017 after four decades`. */
export const durations = wordSet(
  'hour hours day days week weeks month months year years decade decades century centuries',
);

function within<T extends Range>(ranges: T[], { from, to }: Range): T[] {
  return ranges.slice(indexAt(ranges, from), indexAt(ranges, to));
}

/** Of ranges in order the first behind a figure, else the last before it. */
function nearest<T extends Range>(ranges: T[], figure: Range): T | undefined {
  const after = ranges[indexAt(ranges, figure.to)];
  if (after) return after;
  const before = ranges[indexAt(ranges, figure.from) - 1];
  return before && before.to <= figure.from ? before : undefined;
}

function sourceOf(text: string, sentence: Range): Range | undefined {
  const match = /according to [^,;.]{2,80}/.exec(text.slice(sentence.from, sentence.to));
  return match
    ? { from: sentence.from + match.index, to: sentence.from + match.index + match[0].trimEnd().length }
    : undefined;
}
