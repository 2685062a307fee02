import { plainWeight } from '../words/rarity.ts';
import { isContent } from '../prepare/vocabulary.ts';
import type { Overlap } from './overlap.ts';
import type { PairTables } from './pair-tables.ts';

/** Shared words on end, a content word among them, that suffice alone. Chosen by hand. */
const enoughOnEnd = 4;
/** What such a run is worth, in rare words: so much that it shows by itself that two articles report the same. */
const runWorth = 2;

/**
 * How much two sentences share that is their own, in rare words (a wholly rare one is 1): each shared content word counts by its rarity in the language at
 * large, a figure like a word, a name less, and titles of office, forenames before a name and the story's main actors not at all.
 * Four words on end are enough by themselves.
 */
export function distinctiveness(overlap: Overlap, tables: PairTables): number {
  const { words, tokens } = overlap.x.sentence;
  let sum = 0;
  let ownWords = false;
  let token = -1;
  let counted = 0;
  for (let p = 0; p < overlap.placesX.length; p++) {
    const k = overlap.placesX[p] ?? 0;
    const word = words[k] ?? 0;
    const value = tables.worth[word] ?? 0;
    if (value === 0 || standsBefore(word, p, overlap)) continue;
    ownWords ||= tables.isName[word] === 0;
    // The parts of one hyphened word are one coincidence.
    const before = tokens[k] === token ? counted : 0;
    token = tokens[k] ?? -1;
    counted = Math.max(value, before);
    sum += counted - before;
  }
  // Four words on end are three stems at least: one may stand there twice, two never by turns.
  const mayRun = sum < runWorth && ownWords && overlap.stems.length >= enoughOnEnd - 1;
  return mayRun && sharesRun(overlap, tables) ? runWorth : sum;
}

/** Whether a shared word stands at one of the places before the one at `p`, too. */
function standsBefore(word: number, p: number, { x, placesX }: Overlap): boolean {
  for (let before = 0; before < p; before++) if (x.sentence.words[placesX[before] ?? 0] === word) return true;
  return false;
}

/** How many of the stems two sentences share are words of their own: no name, no office, no grammar. */
export function countOwnWords(shared: readonly number[], { vocabulary, isName }: PairTables): number {
  let count = 0;
  for (const word of shared) {
    if ((vocabulary.background[word] ?? 0) >= plainWeight && !vocabulary.isOffice[word] && isName[word] === 0) count++;
  }
  return count;
}

/** Whether both sentences have the same four words on end, a content word among them. */
function sharesRun({ x, y, placesX, placesY }: Overlap, tables: PairTables): boolean {
  const [words, others] = [x.sentence.words, y.sentence.words];
  const startsX = startsOfRuns(placesX);
  if (startsX.length === 0) return false;
  const startsY = startsOfRuns(placesY);
  return startsX.some((k) => {
    const run = words.slice(k, k + enoughOnEnd);
    if (!run.some((word) => isOwnContent(word, tables))) return false;
    return startsY.some((start) => run.every((word, step) => others[start + step] === word));
  });
}

/** Places from which on four words on end are shared. */
function startsOfRuns(places: readonly number[]): number[] {
  return places.filter((place, p) => places[p + enoughOnEnd - 1] === place + enoughOnEnd - 1);
}

function isOwnContent(word: number, { vocabulary, isName }: PairTables): boolean {
  return isContent(word, vocabulary) && !vocabulary.isOffice[word] && isName[word] === 0;
}
