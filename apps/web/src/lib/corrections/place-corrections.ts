import type { Correction } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import type { Anchor } from '../anchors/anchor.ts';
import { findAnchors, type Found } from '../anchors/find-anchors.ts';
import type { AnchoredCorrection } from '../kept/stored.ts';

/**
 * What became of a correction in the articles as they are read now: it stands, with the numbers its sentences have (`partly` where some
 * of its words do not stand in one); or it changes nothing, since on one side none of its words stand in a sentence: they sleep, fit
 * several places equally, or are lost.
 */
export type PlacedCorrection =
  { kind: 'stands'; correction: Correction; partly: boolean } | { kind: 'asleep' | 'unsure' | 'lost' };

/**
 * How many corrections of a pair became what. Of those that stand some do so `partly`, and `guessed` of them were anchored by numbers
 * that may be others.
 */
export type CorrectionTally = { [fate in PlacedCorrection['kind'] | 'partly' | 'guessed']: number };

/** Where corrections of a pair stand, in their order; `first` and `second` are the articles of their sides. */
export function placeCorrections(
  corrections: readonly AnchoredCorrection[],
  first: Article,
  second: Article,
): PlacedCorrection[] {
  const inFirst = findAll(
    first,
    corrections.map(({ a }) => a),
  );
  const inSecond = findAll(
    second,
    corrections.map(({ b }) => b),
  );
  return corrections.map(({ kind }, i) => {
    const sides = [inFirst[i] ?? [], inSecond[i] ?? []] as const;
    const worst = Math.max(...sides.map((side) => fates.indexOf(fateOf(side))));
    const fate = fates[worst] ?? 'lost';
    if (fate !== 'stands') return { kind: fate };
    const partly = sides.some((side) => side.some((found) => found.kind !== 'stands'));
    return { kind: fate, partly, correction: { kind, a: sentencesOf(sides[0]), b: sentencesOf(sides[1]) } };
  });
}

/** From the best fate to the worst. */
const fates: readonly Found['kind'][] = ['stands', 'asleep', 'unsure', 'lost'];

/** A side is as well off as the best of its sentences: what is said of several holds for those that are left. */
function fateOf(side: readonly Found[]): Found['kind'] {
  return fates.find((fate) => side.some(({ kind }) => kind === fate)) ?? 'lost';
}

/** Looks for the anchors of all corrections at once, so that the text is gone through once. */
function findAll(article: Article, anchors: readonly Anchor[][]): Found[][] {
  const found = findAnchors(article, anchors.flat()).values();
  return anchors.map((side) => side.flatMap(() => found.next().value ?? []));
}

function sentencesOf(side: readonly Found[]): number[] {
  const sentences = side.flatMap((found) => (found.kind === 'stands' ? found.sentences : []));
  return [...new Set(sentences)].sort((x, y) => x - y);
}
