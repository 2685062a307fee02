import type { Correction } from '@vis-a-vis/comparison';
import type { Anchor } from '../anchors/anchor.ts';
import type { Kept } from './kept.ts';

/** A reader's word on passages of two articles, as a `Correction` is, that stays on their words. */
export type AnchoredCorrection = { kind: Correction['kind']; a: Anchor[]; b: Anchor[] };

/**
 * One word of the reader on a pair, as it is kept; `first` and `second` are article ids in alphabetical order, and the correction's
 * sides follow them; keys follow each other in time. Pages before the second version kept the numbers that the sentences had then:
 * such a correction stays so until both its articles are here. `guessed` is set where it was anchored by numbers of which it is not
 * sure that they are those of the reading they were made on.
 */
export type KeptCorrection = {
  key: string;
  first: string;
  second: string;
  correction: AnchoredCorrection | Correction;
  guessed?: true;
};

/** All that is kept. `settings` are values by name: topics, names, labels, stories, class notes, whether the built-in articles are hidden … */
export type Stored = { articles: Kept[]; corrections: KeptCorrection[]; settings: { [name: string]: unknown } };
