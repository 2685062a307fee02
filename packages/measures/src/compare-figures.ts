/**
 * Figures of two articles side by side. Two figures are compared only where they count the same noun in the same place or
 * on the same date, or stand in linked sentences, and nothing in place or date speaks against it: 100,000, 1,429 and
 * 650,000 dead count three different things. Where the noun is the same and that is all, they cannot be compared. Dates are
 * facts of their own. A difference is never called a contradiction: two figures may both be right.
 */
import type { Link } from '@vis-a-vis/comparison';
import type { Article, DateMention, Figure } from '@vis-a-vis/parsing';
import { gatherDates } from './compare-dates.ts';
import { sentenceAt } from './token-spans.ts';

/** How two figures, or two dates, stand to each other. */
export type Verdict = 'same' | 'differs' | 'cannot compare' | 'only in A' | 'only in B';

/** Figures that say one thing, in each article. `what` is the counted noun or unit as written last, '' where there is none. */
export type FigureRow = { verdict: Verdict; what: string; a: Figure[]; b: Figure[] };

/** One day, month or year with the places where each article names it; `value` is ISO 8601 as far as it is known. */
export type DateRow = { verdict: Verdict; value: string; a: DateMention[]; b: DateMention[] };

/** The figures of both articles in the order of their verdicts, and their dates. */
export type ComparedFigures = { figures: FigureRow[]; dates: DateRow[] };

type Side = 'a' | 'b';
/** Figures that say the same; `noun` is what they are compared by: what they count, folded. */
type Counted = { what: string; noun: string; figures: Figure[]; sentences: ReadonlySet<number> };
/** For each sentence of A those of B that say the same. */
type Partners = ReadonlyMap<number, readonly { b: number }[]>;

const order: Verdict[] = ['same', 'differs', 'cannot compare', 'only in A', 'only in B'];

/** What the figures and dates of `a` and `b` share; `links` are the sentences that say the same. */
export function compareFigures(a: Article, b: Article, links: readonly Pick<Link, 'pairs'>[]): ComparedFigures {
  const partners: Partners = Map.groupBy(
    links.flatMap((link) => link.pairs),
    (pair) => pair.a,
  );
  const [ofA, ofB] = [gather(a), gather(b)];
  const rows: FigureRow[] = [];
  const paired = new Set<Counted>();
  const isLeft = (one: Counted): boolean => !paired.has(one);
  const byNoun = Map.groupBy(ofB, ({ noun }) => noun);
  // Equal figures find each other first: only what is left over can differ.
  for (const verdict of ['same', 'differs'] as const) {
    for (const one of ofA.filter(isLeft)) {
      const other = byNoun
        .get(one.noun)
        ?.find(
          (candidate) =>
            isLeft(candidate) &&
            sameValue(one, candidate) === (verdict === 'same') &&
            isComparable(one, candidate, partners),
        );
      if (!other) continue;
      paired.add(one).add(other);
      rows.push({ verdict, what: one.what, a: one.figures, b: other.figures });
    }
  }
  rows.push(...withoutPartner(ofA.filter(isLeft), ofB.filter(isLeft)));
  const place = (row: FigureRow): number => order.indexOf(row.verdict);
  return { figures: rows.sort((x, y) => place(x) - place(y)), dates: compareDates(a, b) };
}

/** An article's figures, those that say the same once more gathered in one. */
function gather(article: Article): Counted[] {
  const groups = Map.groupBy(article.figures, ({ value, high, noun, unit, place, date }) =>
    JSON.stringify([value, high, singular(noun ?? unit ?? ''), place, date]),
  );
  return [...groups.values()].map((figures) => {
    const what = figures[0]?.noun ?? figures[0]?.unit ?? '';
    const sentences = new Set(figures.map(({ from }) => sentenceAt(article, from)));
    return { what, noun: singular(what), figures, sentences };
  });
}

function isComparable(a: Counted, b: Counted, partners: Partners): boolean {
  const [one, other] = [a.figures[0], b.figures[0]];
  if (!one || !other || a.noun === '' || a.noun !== b.noun) return false;
  const [place, date] = [agree(one.place, other.place), agree(one.date, other.date)];
  if (place === false || date === false) return false;
  if (place === true || date === true) return true;
  return [...a.sentences].some((sentence) => partners.get(sentence)?.some((pair) => b.sentences.has(pair.b)));
}

/** Whether two places or dates are one; `undefined` where an article names none. */
function agree(one: string | undefined, other: string | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one === other;
}

function sameValue(a: Counted, b: Counted): boolean {
  const [one, other] = [a.figures[0], b.figures[0]];
  return one?.value === other?.value && one?.high === other?.high;
}

/** Figures of one noun on both sides cannot be compared; all others stand in one article only. */
function withoutPartner(a: readonly Counted[], b: readonly Counted[]): FigureRow[] {
  const [ofA, ofB] = [Map.groupBy(a, ({ noun }) => noun), Map.groupBy(b, ({ noun }) => noun)];
  const shared = new Set([...ofA.keys()].filter((noun) => noun !== '' && ofB.has(noun)));
  const figuresOf = (some: readonly Counted[] = []): Figure[] => some.flatMap(({ figures }) => figures);
  const both = [...shared].map((noun): FigureRow => {
    const what = ofA.get(noun)?.[0]?.what ?? noun;
    return { verdict: 'cannot compare', what, a: figuresOf(ofA.get(noun)), b: figuresOf(ofB.get(noun)) };
  });
  const onlyOn = (name: Side, side: readonly Counted[], verdict: Verdict): FigureRow[] =>
    side
      .filter(({ noun }) => !shared.has(noun))
      .map(({ what, figures }) => ({ verdict, what, a: [], b: [], [name]: figures }));
  return [...both, ...onlyOn('a', a, 'only in A'), ...onlyOn('b', b, 'only in B')];
}

/** The dates of both articles with their verdicts. */
function compareDates(a: Article, b: Article): DateRow[] {
  const rows = gatherDates(a, b).map((row): DateRow => {
    const verdict = row.a.length === 0 ? 'only in B' : row.b.length === 0 ? 'only in A' : 'same';
    return { verdict, ...row };
  });
  return rows.sort((x, y) => order.indexOf(x.verdict) - order.indexOf(y.verdict) || (x.value < y.value ? -1 : 1));
}

/** "deaths" and "death" count alike. */
function singular(noun: string): string {
  return noun.length > 3 && !noun.endsWith('ss') ? noun.replace(/s$/, '') : noun;
}
