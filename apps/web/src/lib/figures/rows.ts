import { sayDate } from '../words/say-date.ts';
import type { ComparedFigures, DateRow, FigureRow, Verdict } from '@vis-a-vis/measures';
import type { Article, Figure, Range } from '@vis-a-vis/parsing';
import { markRuns, type Run } from '../text/mark-runs.ts';
import { nearestSentence } from '../text/nearest-sentence.ts';
import { sides, type Side } from '../pair/side.ts';

/** One place where an article gives a figure or date: as written, where, when and by whose word, and its sentence. */
export type FigurePlace = { range: Range; phrase: string; about: string; runs: Run[] };
/**
 * A figure or a date: what is compared, with its numbers in both (`pages of emails: 55,000 in A, 50,000 in B`), how they stand to
 * each other, and the places in A and in B.
 */
export type FigureLine = { key: string; says: string; verdict: string; a: FigurePlace[]; b: FigurePlace[] };

/** How two figures stand to each other, in the reader’s words; never that one contradicts the other. */
const figureVerdicts: Record<Verdict, string> = {
  same: 'the same',
  compatible: 'compatible: one is rounded, or a bound',
  differs: 'they differ; both may be right',
  'only in A': 'only in A',
  'only in B': 'only in B',
};
/** The same of two dates. */
const dateVerdicts: Record<Verdict, string> = { ...figureVerdicts, compatible: 'compatible: one is less exact' };

/** Figures and dates of a pair as rows, in words; a figure carries what was counted, where, when and the source. */
export function layoutFigures(
  pair: { [S in Side]: Article },
  { figures, unsaid, dates, unsaidDates }: ComparedFigures,
): {
  figures: FigureLine[];
  dates: FigureLine[];
  /** What is to be known of the figures that stand in no row, and of the dates. */
  rest: string;
  restOfDates: string;
} {
  const line = (row: FigureRow | DateRow, says: string, verdict: string): FigureLine => {
    const [a, b] = sides.map((side) => row[side].map((one) => layoutPlace(pair[side], one)));
    return { key: keyOf(row), says, verdict, a: a ?? [], b: b ?? [] };
  };
  return {
    figures: figures.map((row) =>
      line(row, sayFigures(pair, row, tellApart(row, figures)), figureVerdicts[row.verdict]),
    ),
    dates: dates.map((row) => line(row, sayDate(row.value), dateVerdicts[row.verdict])),
    rest: sayRest(
      unsaid,
      (one) =>
        `Of ${one ? 'this figure' : 'these figures'} it cannot be told whether the other article gives one for the same thing.`,
    ),
    restOfDates: sayRest(
      unsaidDates,
      (one) =>
        `Of ${one ? 'this date' : 'these dates'} it cannot be told which day is meant, or whether the other article means it, too.`,
    ),
  };
}

/**
 * Where and when, as far as every figure of a row says it, where another row counts what has the same words: that one stands only in A
 * is not to be read as if B had none.
 */
function tellApart(row: FigureRow, rows: readonly FigureRow[]): string {
  if (!rows.some((other) => other !== row && other.what === row.what && other.fate === row.fate)) return '';
  const all = [...row.a, ...row.b];
  const [first] = all;
  const where = all.every(({ place }) => place === first?.place) && first?.place;
  const when = all.every(({ date }) => date === first?.date) && first?.date;
  return [where && ` in ${where}`, when && `, ${sayDate(when)}`].filter(Boolean).join('');
}

/** `pages of emails: 55,000 in A, 50,000 in B`. */
function sayFigures(pair: { [S in Side]: Article }, { what, fate, ...row }: FigureRow, apart: string): string {
  const [inA, inB] = sides.map((side) => amountsOf(pair[side], row[side], what));
  const said = [inA && `${inA} in A`, inB && `${inB} in B`].filter(Boolean).join(', ');
  const isSaid = fate === undefined || /\b(?:dead|killed|injured|wounded|missing|arrested)\b/.test(what);
  return `${what || 'a number'}${isSaid ? '' : ` ${fate}`}${apart}: ${inA && inA === inB ? `${inA} in both` : said}`;
}

/** The numbers as written, each once, without what they count. */
function amountsOf({ text }: Article, figures: readonly Figure[], what: string): string {
  const written = figures.map(({ from, to, object, kind, against, unit }) => {
    const end = object && object.from > from && object.from < to ? object.from : to;
    const amount = text
      .slice(from, unit === what ? to - unit.length : end)
      .replace(/\s+/g, ' ')
      .trim();
    if (against !== undefined || !/\sof\b/i.test(amount)) return amount;
    return kind === 'share' ? amount.replace(/\s+of(?:\s+the)?$/, '') : amount.replace(partOf, '');
  });
  return [...new Map(written.map((amount) => [amount.toLowerCase(), amount])).values()].join(' and ');
}

/** What ties a number to a larger one, or to its noun: `of`, `of the`, `more of the 19`. */
const partOf =
  /(?<!\b(?:total|average|combined))\s+(?:more\s+)?of(?:\s+(?:the|his|her|its|their|these|those|our|my))?(?:\s+[\d,]+(?:\s+\p{L}+\.?\s\d+)?)?$/iu;

function sayRest({ a, b }: { [S in Side]: readonly unknown[] }, why: (one: boolean) => string): string {
  const all = a.length + b.length;
  if (all === 0) return '';
  const count = [a.length > 0 && `${a.length} of A`, b.length > 0 && `${b.length} of B`].filter(Boolean).join(' and ');
  return `Not listed: ${count}. ${why(all === 1)}`;
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
