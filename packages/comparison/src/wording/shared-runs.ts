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
    const words = a.words.slice(fromA, fromA + length);
    return asRun(words, readPlaces(a, [fromA], length), readPlaces(b, [fromB], length));
  });
  const leftB = placesOf(b.words, used.b);
  for (const [word, placesA] of placesOf(a.words, used.a, leftB)) {
    const placesB = leftB.get(word);
    if (placesB) runs.push(asRun([word], readPlaces(a, placesA, 1), readPlaces(b, placesB, 1)));
  }
  return { runs, bounded };
}

/** By word: the places where it stands unused; with `among` only those words. */
function placesOf(
  words: readonly number[],
  used?: Uint8Array,
  among?: ReadonlyMap<number, unknown>,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? 0;
    if (used?.[place] || (among && !among.has(word))) continue;
    const list = places.get(word);
    if (list) list.push(place);
    else places.set(word, [place]);
  }
  return places;
}

type RunPlaces = { tokens: number[][]; quoted: boolean };

/** The tokens of a run of so many words at each of its places, and whether it stands inside quotation marks at one of them. */
function readPlaces({ tokens, quoted }: StemPassage, places: readonly number[], length: number): RunPlaces {
  return {
    tokens: places.map((from) => tokens.slice(from, from + length)),
    quoted: places.some((from) => {
      let k = from;
      while (k < from + length && quoted[k]) k++;
      return k === from + length;
    }),
  };
}

function asRun(words: number[], a: RunPlaces, b: RunPlaces): SharedRun {
  return { words, a: a.tokens, b: b.tokens, quotedA: a.quoted, quotedB: b.quoted };
}

type Run = { fromA: number; fromB: number; length: number };

/** Pairs of equal words that are looked at; two ordinary passages of 4,000 words have about as many. */
const mostMeetings = longestPassage ** 2;

/** Runs of two words and more that stand on both sides and cannot be made longer on either end. */
function maximalRuns(a: readonly number[], b: readonly number[]): { runs: Run[]; bounded: boolean } {
  const placesB = placesOf(b);
  let meetings = 0;
  for (const word of a) meetings += placesB.get(word)?.length ?? 0;
  const bounded = meetings > mostMeetings;
  const looked = bounded ? longestPassage : Infinity;
  const endA = Math.min(a.length, looked);
  const endB = Math.min(b.length, looked);
  const runs: Run[] = [];
  for (let i = 0; i < endA; i++) {
    for (const j of placesB.get(a[i] ?? 0) ?? []) {
      if (j >= endB) break;
      // Each run is measured once, from its first word.
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      let length = 1;
      while (i + length < endA && j + length < endB && a[i + length] === b[j + length]) length++;
      if (length > 1) runs.push({ fromA: i, fromB: j, length });
    }
  }
  return { runs, bounded };
}

/**
 * The longest run whose words nobody used, then the longest of what is left, and so on, the one that ends first where several are as
 * long. A run that has lost words falls into shorter ones, which wait for their turn.
 */
function takeLongest(found: readonly Run[], used: { a: Uint8Array; b: Uint8Array }): Run[] {
  if (found.length === 0) return [];
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
      if (isUnused(run, used)) {
        used.a.fill(1, run.fromA, run.fromA + length);
        used.b.fill(1, run.fromB, run.fromB + length);
        taken.push(run);
      } else for (const part of unusedParts(run, used)) if (part.length > 1) wait(part);
    }
  }
  return taken;
}

function isUnused({ fromA, fromB, length }: Run, used: { a: Uint8Array; b: Uint8Array }): boolean {
  for (let k = 0; k < length; k++) if (used.a[fromA + k] || used.b[fromB + k]) return false;
  return true;
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
