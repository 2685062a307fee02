import { longestPassage } from '../words/longest-passage.ts';

/** Stem ids in order, the token each was read from, and whether it stands inside quotation marks. */
export type StemPassage = { words: readonly number[]; tokens: readonly number[]; quoted: readonly boolean[] };

/** A run of stems that stands on both sides: the stems, and where they stand as token indices, one list a place. */
export type SharedRun = { words: number[]; a: number[][]; b: number[][]; quotedA: boolean; quotedB: boolean };

/**
 * The shared wording of two passages: first the longest common runs of two words and more, longest first, each word used once;
 * then the single stems left over that stand on both sides, each with every place it stands. Only places of equal words are
 * visited; where there are more than `mostMeetings` of them, runs are sought in the beginnings alone (`bounded`).
 */
export function findSharedRuns(a: StemPassage, b: StemPassage): { runs: SharedRun[]; bounded: boolean } {
  const { runs: found, bounded } = maximalRuns(a.words, b.words);
  const used = { a: new Uint8Array(a.words.length), b: new Uint8Array(b.words.length) };
  const runs = takeLongest(found, used).map(({ fromA, fromB, length }) => {
    const places = (from: number) => Array.from({ length }, (_, k) => from + k);
    return asRun(a.words.slice(fromA, fromA + length), readPlaces(a, [places(fromA)]), readPlaces(b, [places(fromB)]));
  });
  const leftB = placesOf(b.words, used.b);
  for (const [word, placesA] of placesOf(a.words, used.a)) {
    const placesB = leftB.get(word);
    const alone = (places: readonly number[]) => places.map((place) => [place]);
    if (placesB) runs.push(asRun([word], readPlaces(a, alone(placesA)), readPlaces(b, alone(placesB))));
  }
  return { runs, bounded };
}

/** By word: the places where it stands unused. */
function placesOf(words: readonly number[], used: Uint8Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  words.forEach((word, place) => {
    if (used[place]) return;
    const list = places.get(word);
    if (list) list.push(place);
    else places.set(word, [place]);
  });
  return places;
}

type RunPlaces = { tokens: number[][]; quoted: boolean };

/** The tokens of a run at each of its places, and whether it stands inside quotation marks at one of them. */
function readPlaces({ tokens, quoted }: StemPassage, places: number[][]): RunPlaces {
  return {
    tokens: places.map((run) => run.map((k) => tokens[k] ?? -1)),
    quoted: places.some((run) => run.every((k) => quoted[k])),
  };
}

function asRun(words: number[], a: RunPlaces, b: RunPlaces): SharedRun {
  return { words, a: a.tokens, b: b.tokens, quotedA: a.quoted, quotedB: b.quoted };
}

type Run = { fromA: number; fromB: number; length: number };

/** Pairs of equal words that are looked at; two ordinary passages of 4,000 words have about as many. */
const mostMeetings = longestPassage ** 2;

/** Runs of two words and more that stand on both sides and cannot be made longer on either end, in the order of their ends. */
function maximalRuns(a: readonly number[], b: readonly number[]): { runs: Run[]; bounded: boolean } {
  const placesA = placesOf(a, new Uint8Array());
  const placesB = placesOf(b, new Uint8Array());
  let meetings = 0;
  for (const [word, list] of placesA) meetings += list.length * (placesB.get(word)?.length ?? 0);
  const bounded = meetings > mostMeetings;
  const looked = bounded ? longestPassage : Infinity;
  const endA = Math.min(a.length, looked);
  const endB = Math.min(b.length, looked);
  const runs: Run[] = [];
  // By place in b: how long the run is that ends there and at the word of a looked at last.
  let before = new Map<number, number>();
  for (let i = 0; i < endA; i++) {
    const now = new Map<number, number>();
    for (const j of placesB.get(a[i] ?? 0) ?? []) {
      if (j >= endB) break;
      const length = (before.get(j - 1) ?? 0) + 1;
      now.set(j, length);
      const goesOn = i + 1 < endA && j + 1 < endB && a[i + 1] === b[j + 1];
      if (length > 1 && !goesOn) runs.push({ fromA: i - length + 1, fromB: j - length + 1, length });
    }
    before = now;
  }
  return { runs, bounded };
}

/**
 * The longest run whose words nobody used, then the longest of what is left, and so on, the one that ends first where several are as
 * long. A run that has lost words falls into shorter ones, which wait for their turn.
 */
function takeLongest(found: readonly Run[], used: { a: Uint8Array; b: Uint8Array }): Run[] {
  const waiting: Run[][] = [];
  const wait = (run: Run) => (waiting[run.length] ??= []).push(run);
  found.forEach(wait);
  const taken: Run[] = [];
  for (let length = waiting.length - 1; length > 1; length--) {
    const ends = (run: Run, from: 'fromA' | 'fromB') => run[from] + run.length;
    const runs = (waiting[length] ?? []).sort(
      (x, y) => ends(x, 'fromA') - ends(y, 'fromA') || ends(x, 'fromB') - ends(y, 'fromB'),
    );
    for (const run of runs) {
      const left = unusedParts(run, used);
      if (left.length === 1 && left[0]?.length === length) {
        used.a.fill(1, run.fromA, run.fromA + length);
        used.b.fill(1, run.fromB, run.fromB + length);
        taken.push(run);
      } else left.filter((part) => part.length > 1).forEach(wait);
    }
  }
  return taken;
}

function unusedParts({ fromA, fromB, length }: Run, used: { a: Uint8Array; b: Uint8Array }): Run[] {
  const parts: Run[] = [];
  let open: Run | undefined;
  for (let k = 0; k < length; k++) {
    if (used.a[fromA + k] || used.b[fromB + k]) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { fromA: fromA + k, fromB: fromB + k, length: 0 };
      parts.push(open);
    }
    open.length++;
  }
  return parts;
}
