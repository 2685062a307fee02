/** Stem ids in order, the token each was read from, and whether it stands inside quotation marks. */
export type Wording = { words: readonly number[]; tokens: readonly number[]; quoted: readonly boolean[] };

/** A run of stems that stands on both sides: the stems, and where they stand as token indices, one list a place. */
export type SharedRun = { words: number[]; a: number[][]; b: number[][]; quotedA: boolean; quotedB: boolean };

/**
 * The shared wording of two passages: first the longest common runs of two words and more, longest first, each word used once;
 * then the single stems left over that stand on both sides, each with every place it stands.
 */
export function findSharedRuns(a: Wording, b: Wording): SharedRun[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const runs: SharedRun[] = [];
  for (let run = longestRun(a, b, usedA, usedB); run; run = longestRun(a, b, usedA, usedB)) {
    const { fromA, fromB, length } = run;
    const placesA = Array.from({ length }, (_, k) => fromA + k);
    const placesB = Array.from({ length }, (_, k) => fromB + k);
    placesA.forEach((place) => usedA.add(place));
    placesB.forEach((place) => usedB.add(place));
    runs.push(
      readRun(
        a,
        b,
        placesA.map((place) => a.words[place] ?? -1),
        [placesA],
        [placesB],
      ),
    );
  }
  const left = (side: Wording, used: Set<number>) => {
    const places = new Map<number, number[][]>();
    side.words.forEach((word, place) => {
      if (used.has(place)) return;
      const list = places.get(word);
      if (list) list.push([place]);
      else places.set(word, [[place]]);
    });
    return places;
  };
  const leftB = left(b, usedB);
  for (const [word, placesA] of left(a, usedA)) {
    const placesB = leftB.get(word);
    if (placesB) runs.push(readRun(a, b, [word], placesA, placesB));
  }
  return runs;
}

function readRun(a: Wording, b: Wording, words: number[], placesA: number[][], placesB: number[][]): SharedRun {
  const tokens = (side: Wording, places: number[][]) => places.map((run) => run.map((k) => side.tokens[k] ?? -1));
  const quoted = (side: Wording, places: number[][]) => places.some((run) => run.every((k) => side.quoted[k]));
  return {
    words,
    a: tokens(a, placesA),
    b: tokens(b, placesB),
    quotedA: quoted(a, placesA),
    quotedB: quoted(b, placesB),
  };
}

/** Passages are cut here, so that a 5,000-word "sentence" costs no more than a long one. */
const longestPassage = 400;

function longestRun(a: Wording, b: Wording, usedA: ReadonlySet<number>, usedB: ReadonlySet<number>) {
  const lengthA = Math.min(a.words.length, longestPassage);
  const lengthB = Math.min(b.words.length, longestPassage);
  let best: { fromA: number; fromB: number; length: number } | undefined;
  let above = new Uint16Array(lengthB + 1);
  for (let i = 0; i < lengthA; i++) {
    const row = new Uint16Array(lengthB + 1);
    if (!usedA.has(i)) {
      for (let j = 0; j < lengthB; j++) {
        if (a.words[i] !== b.words[j] || usedB.has(j)) continue;
        const length = (above[j] ?? 0) + 1;
        row[j + 1] = length;
        if (length > Math.max(1, best?.length ?? 0)) best = { fromA: i - length + 1, fromB: j - length + 1, length };
      }
    }
    above = row;
  }
  return best;
}
