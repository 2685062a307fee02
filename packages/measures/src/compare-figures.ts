/**
 * Figures of two articles side by side, by what they count: the same thing in the same place or on the same day, or in linked
 * sentences. Two figures of one thing are the same, compatible (one is rounded or a bound of the other) or differ; what merely
 * shares a unit is not set side by side: 100,000, 1,429 and 650,000 dead count three different things. A figure stands only in one
 * article where the other gives none for that thing and no equal number; of all others nothing is said. Dates are facts of their
 * own. A difference is never called a contradiction: two figures may both be right.
 */
import type { Link } from '@vis-a-vis/comparison';
import type { Article, DateMention, Fate, Figure } from '@vis-a-vis/parsing';
import { gatherDates, mayName } from './compare-dates.ts';
import { besides, coupleFigures, partnersOf, type Couple } from './couple-figures.ts';
import { countFigures, type CountedFigure } from './counted-figures.ts';
import { isOnlyHere, lookUp } from './is-only-here.ts';
import { nameQuantity } from './name-quantity.ts';
import type { ValueRelation } from './value-relation.ts';

/** How two figures, or two dates, stand to each other. */
export type Verdict = ValueRelation | 'only in A' | 'only in B';

/**
 * Figures that say one thing, in each article. `what` names the thing in words, '' where there are none; `fate` is what befell those
 * who are counted, where it is said.
 */
export type FigureRow = { verdict: Verdict; what: string; fate?: Fate; a: Figure[]; b: Figure[] };

/** One day, month or year with the places where each article names it; `value` is ISO 8601 as far as it is known. */
export type DateRow = { verdict: Verdict; value: string; a: DateMention[]; b: DateMention[] };

/** The figures and the dates of both articles in the order of their verdicts, and those of which nothing is said. */
export type ComparedFigures = {
  figures: FigureRow[];
  unsaid: { a: Figure[]; b: Figure[] };
  dates: DateRow[];
  unsaidDates: { a: DateMention[]; b: DateMention[] };
};

type Side = 'a' | 'b';

const order: Verdict[] = ['same', 'compatible', 'differs', 'only in A', 'only in B'];

/** What the figures and dates of `a` and `b` share; `links` are the sentences that say the same. Near linear in the figures. */
export function compareFigures(
  a: Article,
  b: Article,
  links: readonly Pick<Link, 'pairs' | 'also'>[],
): ComparedFigures {
  const [ofA, ofB] = [countFigures(a), countFigures(b)];
  const partners = partnersOf(links);
  const couples = coupleFigures(ofA, ofB, partners.ofA);
  const paired = new Set(couples.flatMap(({ a: one, b: other }) => [one, other]));
  const isFree = (one: CountedFigure): boolean => !paired.has(one);
  const rows: FigureRow[] = [
    ...gatherRows(couples).map(({ relation, a: inA, b: inB }): FigureRow => ({
      verdict: relation,
      what: nameQuantity({ article: a, figures: inA }, { article: b, figures: inB }),
      ...fateOf([...inA, ...inB]),
      a: inA.map(({ figure }) => figure),
      b: inB.map(({ figure }) => figure),
    })),
    ...onlyOn('a', a, ofA.filter(isFree), lookUp(b, ofB), besides(ofB, partners.ofA)),
    ...onlyOn('b', b, ofB.filter(isFree), lookUp(a, ofA), besides(ofA, partners.ofB)),
    // What has no word for the thing tells a reader nothing.
  ].filter(({ what }) => what !== '');
  const said = new Set(rows.flatMap((row) => [...row.a, ...row.b]));
  const place = (row: FigureRow): number => order.indexOf(row.verdict);
  return {
    figures: rows.sort((x, y) => place(x) - place(y)),
    unsaid: { a: a.figures.filter((one) => !said.has(one)), b: b.figures.filter((one) => !said.has(one)) },
    ...compareDates(a, b),
  };
}

function fateOf(figures: readonly CountedFigure[]): { fate?: Fate } {
  const fate = figures.find(({ figure }) => figure.fate !== undefined)?.figure.fate;
  return fate === undefined ? {} : { fate };
}

type Gathered = { relation: ValueRelation; a: CountedFigure[]; b: CountedFigure[] };

/** Couples that share a figure are one row. */
function gatherRows(couples: readonly Couple[]): Gathered[] {
  const rowOf = new Map<CountedFigure, Gathered>();
  const rows: Gathered[] = [];
  for (const { a, b, relation } of couples) {
    const row = rowOf.get(a) ?? rowOf.get(b) ?? { relation, a: [], b: [] };
    if (row.a.length === 0) rows.push(row);
    if (!rowOf.has(a)) row.a.push(a);
    if (!rowOf.has(b)) row.b.push(b);
    rowOf.set(a, row).set(b, row);
  }
  for (const row of rows) {
    row.a.sort((x, y) => x.figure.from - y.figure.from);
    row.b.sort((x, y) => x.figure.from - y.figure.from);
  }
  return rows;
}

/** Figures that the other article does not give, those of one number and thing in one row. */
function onlyOn(
  side: Side,
  article: Article,
  own: readonly CountedFigure[],
  others: ReturnType<typeof lookUp>,
  beside: (one: CountedFigure) => CountedFigure[],
): FigureRow[] {
  const only = own.filter((one) => isOnlyHere(article, one, others, beside(one)));
  const groups = Map.groupBy(only, ({ figure: { value, high, against, person, fate }, kind, head }) =>
    JSON.stringify([value, high, against, person, fate, kind, head]),
  );
  return [...groups.values()].map((group) => ({
    verdict: side === 'a' ? 'only in A' : 'only in B',
    what: nameQuantity({ article, figures: group }),
    ...fateOf(group),
    a: [],
    b: [],
    [side]: group.map(({ figure }) => figure),
  }));
}

/** The dates of both articles with their verdicts; no row of a date that the other article may name in other words. */
function compareDates(a: Article, b: Article): Pick<ComparedFigures, 'dates' | 'unsaidDates'> {
  const years = new Set([a, b].map(({ published }) => published?.value.slice(0, 4)));
  // `This year` is also that of whoever does not say so.
  const isThisYear = ({ value, ...row }: DateRow): boolean =>
    years.has(value) && [...row.a, ...row.b].every(({ basis }) => basis === 'inferred');
  const rows = gatherDates(a, b).map((row): DateRow => {
    const verdict = row.a.length === 0 ? 'only in B' : row.b.length === 0 ? 'only in A' : 'same';
    return { verdict, ...row };
  });
  const dates = rows
    .filter((row) => row.verdict === 'same' || (!isThisYear(row) && !mayName(row.verdict === 'only in A' ? b : a, row)))
    .sort((x, y) => order.indexOf(x.verdict) - order.indexOf(y.verdict) || (x.value < y.value ? -1 : 1));
  const said = new Set(dates.flatMap((row) => [...row.a, ...row.b]));
  return {
    dates,
    unsaidDates: { a: a.dates.filter((one) => !said.has(one)), b: b.dates.filter((one) => !said.has(one)) },
  };
}
