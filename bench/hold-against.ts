import type { Figure } from './figure.ts';
import type { Side } from './turns.ts';

/** What a round measured on each side. */
export type Round = Record<Side, readonly Figure[]>;

/**
 * A figure of both sides: the median of each, and the ratios of the rounds by their median, least and greatest. A ratio above 1
 * is a change for the worse: it is new / old, and for the few figures of which more is better old / new.
 */
export type Held = {
  name: string;
  unit: Figure['unit'];
  better?: 'higher';
  new: number;
  old: number;
  ratio: number;
  least: number;
  greatest: number;
};

/** All figures of several rounds: those both sides have, in the order of the new one, and the names that only one has. */
export type Comparison = { held: Held[]; onlyNew: string[]; onlyOld: string[] };

/** Matches the figures of both sides by name. A ratio is only ever made within a round, in which both met the same machine. */
export function holdAgainst(rounds: readonly Round[]): Comparison {
  const figures = { new: firstOfEach(rounds, 'new'), old: firstOfEach(rounds, 'old') };
  const held = [...figures.new.values()].flatMap((figure) => holdFigure(figure, rounds) ?? []);
  const names = new Set(held.map(({ name }) => name));
  const rest = (side: Side): string[] => [...figures[side].keys()].filter((name) => !names.has(name));
  return { held, onlyNew: rest('new'), onlyOld: rest('old') };
}

function firstOfEach(rounds: readonly Round[], side: Side): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const round of rounds) {
    for (const figure of round[side]) if (!found.has(figure.name)) found.set(figure.name, figure);
  }
  return found;
}

function holdFigure({ name, unit, better }: Figure, rounds: readonly Round[]): Held | undefined {
  const pairs = rounds.flatMap((round) => {
    const of = (side: Side): Figure | undefined => round[side].find((figure) => figure.name === name);
    const [mine, other] = [of('new'), of('old')];
    return mine && other && mine.unit === other.unit ? [{ mine: mine.value, other: other.value }] : [];
  });
  if (pairs.length === 0) return undefined;
  const ratios = pairs.map(({ mine, other }) => (better === 'higher' ? share(other, mine) : share(mine, other)));
  return {
    name,
    unit,
    ...(better && { better }),
    new: median(pairs.map(({ mine }) => mine)),
    old: median(pairs.map(({ other }) => other)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    greatest: Math.max(...ratios),
  };
}

/** Nothing against nothing is no change. */
function share(value: number, of: number): number {
  return value === of ? 1 : value / of;
}

/** The middle of the values, or of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
  return low === high ? low : (low + high) / 2;
}
