import type { Link } from '@vis-a-vis/comparison';
import type { CountedFigure } from './counted-figures.ts';
import { relateFigures, shared } from './same-quantity.ts';
import type { ValueRelation } from './value-relation.ts';

/** Two figures of one thing, and how they stand to each other. */
export type Couple = { a: CountedFigure; b: CountedFigure; relation: ValueRelation };

/** So many figures of B at most are looked at for one of A: in linked sentences, of the same number, of the same thing. Chosen by hand. */
const widest = 24;

/** The couples of figures that count one thing: first those that are the same, then among the rest those that are compatible, then those that differ. */
export function coupleFigures(
  ofA: readonly CountedFigure[],
  ofB: readonly CountedFigure[],
  links: readonly Pick<Link, 'pairs'>[],
): Couple[] {
  const found = ofA.flatMap(candidatesAmong(ofA, ofB, links));
  const taken = new Set<CountedFigure>();
  const couples: Couple[] = [];
  for (const relation of ['same', 'compatible', 'differs'] as const) {
    const free = found.filter((one) => one.relation === relation && !taken.has(one.a) && !taken.has(one.b));
    // Two differing figures that could each be held against a third are left alone: which of them counts the thing is not told.
    const kept = relation === 'differs' ? free.filter((one) => isLonely(one, free)) : onlyBest(free);
    for (const { a, b } of kept) {
      taken.add(a).add(b);
      couples.push({ a, b, relation });
    }
  }
  return couples;
}

type Candidate = Couple & { linked: boolean; likeness: number };

function candidatesAmong(
  ofA: readonly CountedFigure[],
  ofB: readonly CountedFigure[],
  links: readonly Pick<Link, 'pairs'>[],
): (a: CountedFigure) => Candidate[] {
  const partners = new Map<number, Set<number>>();
  for (const { a, b } of links.flatMap(({ pairs }) => pairs))
    partners.set(a, (partners.get(a) ?? new Set<number>()).add(b));
  const bySentence = Map.groupBy(ofB, ({ sentence }) => sentence);
  const byValue = Map.groupBy(ofB, valueKey);
  const byThing = Map.groupBy(ofB, thingKey);
  const [countA, countB] = [countThings(ofA), countThings(ofB)];
  const isLone = (a: CountedFigure, b: CountedFigure): boolean =>
    countA.get(sentenceKey(a)) === 1 && countB.get(sentenceKey(b)) === 1;
  return (a) => {
    const linked = partners.get(a.sentence) ?? new Set<number>();
    const beside = [...linked].flatMap((sentence) => (bySentence.get(sentence) ?? []).slice(0, widest));
    const near = [beside, byValue.get(valueKey(a)) ?? [], byThing.get(thingKey(a)) ?? []];
    const candidates = new Set(near.flatMap((list) => list.slice(0, widest)));
    return [...candidates].flatMap((b) => {
      const isLinked = linked.has(b.sentence);
      const relation = relateFigures(a, b, isLinked, isLone(a, b));
      if (!relation) return [];
      return [{ a, b, relation, linked: isLinked, likeness: shared(a.near, b.near) + shared(a.words, b.words) }];
    });
  };
}

const valueKey = ({ figure: { value, high, unit } }: CountedFigure): string =>
  `${(unit === '%' ? value / 100 : value).toPrecision(6)} ${high ?? ''}`;
const thingKey = ({ kind, head, figure: { person } }: CountedFigure): string => `${kind} ${person ?? head}`;
const sentenceKey = (one: CountedFigure): string => `${one.sentence} ${thingKey(one)} ${one.figure.fate ?? ''}`;

/** How many figures of each thing a sentence has. */
function countThings(figures: readonly CountedFigure[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of figures) counts.set(sentenceKey(one), (counts.get(sentenceKey(one)) ?? 0) + 1);
  return counts;
}

/** Of the couples that one figure stands in, linked ones before all others. */
function onlyBest(couples: readonly Candidate[]): Candidate[] {
  const linked = new Set(couples.filter((one) => one.linked).flatMap(({ a, b }) => [a, b]));
  return couples.filter((one) => one.linked || (!linked.has(one.a) && !linked.has(one.b)));
}

const isLonely = ({ a, b }: Candidate, couples: readonly Candidate[]): boolean =>
  couples.every((one) => one.a === a === (one.b === b));
