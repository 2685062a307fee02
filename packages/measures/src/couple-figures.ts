import { pairsOf, type Link } from '@vis-a-vis/comparison';
import type { CountedFigure } from './counted-figures.ts';
import { relateFigures } from './same-quantity.ts';
import type { ValueRelation } from './value-relation.ts';

/** Two figures of one thing, and how they stand to each other. */
export type Couple = { a: CountedFigure; b: CountedFigure; relation: ValueRelation };

/** For each sentence of one article those of the other that say the same. */
export type Partners = ReadonlyMap<number, ReadonlySet<number>>;

/** So many figures of B at most are looked at for one of A: in linked sentences, of the same number, of the same thing. Chosen by hand. */
const widest = 24;

/** The couples of figures that count one thing: first those that are the same, then among the rest those that are compatible, then those that differ. */
export function coupleFigures(
  ofA: readonly CountedFigure[],
  ofB: readonly CountedFigure[],
  partners: Partners,
): Couple[] {
  const found = ofA.flatMap(candidatesAmong(ofA, ofB, partners));
  const taken = new Set<CountedFigure>();
  const couples: Couple[] = [];
  for (const relation of ['same', 'compatible', 'differs'] as const) {
    const others = relation === 'differs' ? speaksOfAnother(couples) : () => false;
    const free = found.filter(
      (one) => one.relation === relation && !taken.has(one.a) && !taken.has(one.b) && !others(one),
    );
    // Two differing figures that could each be held against a third are left alone: which of them counts the thing is not told.
    const kept = relation === 'differs' ? onlyLonely(free) : onlyBest(free);
    for (const { a, b } of kept) {
      taken.add(a).add(b);
      couples.push({ a, b, relation });
    }
  }
  return couples;
}

/** So many numbers in common make two sentences speak of one thing. Chosen by hand. */
const leastShared = 2;

/**
 * Tells whether the sentence of either figure shares several numbers with another sentence than that of its partner, and none with
 * that one: then it is about somebody, or some time, else. `agreed` are the couples known to be one.
 */
function speaksOfAnother(agreed: readonly Couple[]): (one: Candidate) => boolean {
  const shared = new Map<string, number>();
  const [ofA, ofB] = [new Set<number>(), new Set<number>()];
  for (const { a, b } of agreed) {
    const key = `${a.sentence} ${b.sentence}`;
    const count = (shared.get(key) ?? 0) + 1;
    shared.set(key, count);
    if (count < leastShared) continue;
    ofA.add(a.sentence);
    ofB.add(b.sentence);
  }
  return ({ a, b }) => !shared.has(`${a.sentence} ${b.sentence}`) && (ofA.has(a.sentence) || ofB.has(b.sentence));
}

/** The linked sentences, looked up from A and from B. */
export function partnersOf(links: readonly Pick<Link, 'pairs' | 'also'>[]): { ofA: Partners; ofB: Partners } {
  const [ofA, ofB] = [new Map<number, Set<number>>(), new Map<number, Set<number>>()];
  const add = (map: Map<number, Set<number>>, one: number, other: number): unknown =>
    map.set(one, (map.get(one) ?? new Set<number>()).add(other));
  for (const { a, b } of links.flatMap(pairsOf)) {
    add(ofA, a, b);
    add(ofB, b, a);
  }
  return { ofA, ofB };
}

/** The figures of another article that stand in sentences that say the same as a figure's own, so many at most. */
export function besides(others: readonly CountedFigure[], partners: Partners): (one: CountedFigure) => CountedFigure[] {
  const bySentence = Map.groupBy(others, ({ sentence }) => sentence);
  return ({ sentence }) =>
    [...(partners.get(sentence) ?? [])].flatMap((other) => (bySentence.get(other) ?? []).slice(0, widest));
}

type Candidate = Couple & { linked: boolean };

function candidatesAmong(
  ofA: readonly CountedFigure[],
  ofB: readonly CountedFigure[],
  partners: Partners,
): (a: CountedFigure) => Candidate[] {
  const besideIt = besides(ofB, partners);
  const byValue = Map.groupBy(ofB, valueKey);
  const byThing = Map.groupBy(ofB, thingKey);
  const [countA, countB] = [countThings(ofA), countThings(ofB)];
  const isLone = (a: CountedFigure, b: CountedFigure): boolean =>
    countA.get(sentenceKey(a)) === 1 && countB.get(sentenceKey(b)) === 1;
  const [numbersA, numbersB] = [numbersOf(ofA), numbersOf(ofB)];
  const isSole = (a: CountedFigure, b: CountedFigure): boolean =>
    a.head !== '' && numbersA.get(thingKey(a))?.size === 1 && numbersB.get(thingKey(b))?.size === 1;
  return (a) => {
    const near = [besideIt(a), byValue.get(valueKey(a)) ?? [], byThing.get(thingKey(a)) ?? []];
    const candidates = new Set(near.flatMap((list) => list.slice(0, widest)));
    return [...candidates].flatMap((b) => {
      const isLinked = partners.get(a.sentence)?.has(b.sentence) ?? false;
      const relation = relateFigures(a, b, { linked: isLinked, lone: isLone(a, b), sole: isSole(a, b) });
      if (!relation) return [];
      return [{ a, b, relation, linked: isLinked }];
    });
  };
}

const valueKey = ({ figure: { value, high, unit } }: CountedFigure): string =>
  `${(unit === '%' ? value / 100 : value).toPrecision(6)} ${high ?? ''}`;
const thingKey = ({ kind, head, figure: { person } }: CountedFigure): string => `${kind} ${person ?? head}`;
const sentenceKey = (one: CountedFigure): string => `${one.sentence} ${thingKey(one)} ${one.figure.fate ?? ''}`;

/** The numbers that an article gives for each thing. */
function numbersOf(figures: readonly CountedFigure[]): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const one of figures)
    numbers.set(thingKey(one), (numbers.get(thingKey(one)) ?? new Set<number>()).add(one.figure.value));
  return numbers;
}

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

/** The couples whose figures stand in no other. */
function onlyLonely(couples: readonly Candidate[]): Candidate[] {
  const [ofA, ofB] = [Map.groupBy(couples, ({ a }) => a), Map.groupBy(couples, ({ b }) => b)];
  return couples.filter(({ a, b }) => ofA.get(a)?.length === 1 && ofB.get(b)?.length === 1);
}
