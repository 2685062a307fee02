import type { Correction } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { anchorOf } from '../anchors/anchor.ts';
import type { AnchoredCorrection, KeptCorrection } from '../kept/stored.ts';

/** A reading of an article; `guessed` where it may be another one than that whose sentences were numbered. */
export type Reading = { article: Article; guessed: boolean };

/** Whether a correction stays on words: one without any sentence is kept alike in both forms. */
export function isAnchored(correction: AnchoredCorrection | Correction): correction is AnchoredCorrection {
  return [...correction.a, ...correction.b].every((one) => typeof one !== 'number');
}

/** A correction by numbers with its sentences anchored in the readings of both its articles. A number that no sentence has is left out. */
export function anchorNumbers(kept: KeptCorrection, first: Reading, second: Reading): KeptCorrection {
  const { correction } = kept;
  if (isAnchored(correction)) return kept;
  const anchors = (sentences: number[], { article }: Reading) =>
    sentences.flatMap((one) => anchorOf(article, one) ?? []);
  const [a, b] = [anchors(correction.a, first), anchors(correction.b, second)];
  const isShort = a.length < correction.a.length || b.length < correction.b.length;
  const guessed = isShort || first.guessed || second.guessed;
  return { ...kept, correction: { kind: correction.kind, a, b }, ...(guessed && { guessed }) };
}
