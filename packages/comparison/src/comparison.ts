import type { Range } from '@vis-a-vis/parsing';

/** How alike linked passages are: mostly the same words, the same in other words, or a likeness below the cut of Balanced. */
export type Strength = 'same words' | 'reworded' | 'loose';

/**
 * What spoke for a link: the ranges hold the shared words on each side; `weight` is its share of the score, 0..1. A `phrase` holds two
 * content words or more, a `quotation` three words on end that both sides quote; `words` is one word by itself.
 */
export type Reason = {
  kind: 'words' | 'name' | 'figure' | 'quotation' | 'phrase';
  weight: number;
  a: Range[];
  b: Range[];
};

/** A sentence of A and one of B that say the same, and the score of the two. A pair the reader made carries `byReader`, and 1 for a score. */
export type LinkedPair = { a: number; b: number; score: number; byReader?: true };

/** How two passages are alike, and what speaks for it. */
export type Likeness = {
  strength: Strength;
  /** Which side says it inside quotation marks. */
  quoted: 'both' | 'a' | 'b' | 'neither';
  reasons: Reason[];
  /** How often sentences about different talks score this high, 0..1; absent only where the reader alone joined them. */
  chance?: number;
  /** Set where only the beginnings of the two passages were searched for shared phrases. */
  bounded?: true;
};

/** A further sentence that says the same as one of a link: `side` tells which of the two it is; the other is in the link's passage. */
export type AlsoHere = LinkedPair & Likeness & { side: 'a' | 'b' };

/**
 * A passage of A and one of B that say the same: indices into `sentences`, ascending. One sentence and one, or two or three neighbours
 * on one side that together say what one says on the other. No sentence is in the passages of two links. Of a link that the reader
 * made by hand a passage may hold more.
 */
export type Link = Likeness & {
  a: number[];
  b: number[];
  /**
   * Which sentence of A says the same as which of B, in A's order: each with its own score, or with that of the whole passage where
   * that is higher.
   */
  pairs: LinkedPair[];
  /** Further sentences that say it too, in A's order; each may be in the passage of another link, but in no pair of this one. */
  also: AlsoHere[];
  /** 0..1, of the whole passages; 1 where the reader joined them all. */
  score: number;
  /** Set where the reader joined sentences of this link by hand. */
  byReader?: true;
};

/** Two quotations of one utterance: indices into `quotes`, and the wording each keeps of the other. */
export type QuotePair = {
  a: number;
  b: number;
  kind: 'same words' | 'part' | 'restated';
  keptA: Range[];
  keptB: Range[];
};

/**
 * One row of what speaks for or against the same talks, in words, with where it stands in A and in B. `event`: both leads hold the
 * same rare names and the same act. `date` is that of the talks or
 * a day both name, `published` when the articles came out, `place` where the talks were held, `reader` a place the reader entered.
 */
export type Evidence = {
  kind: 'event' | 'date' | 'published' | 'place' | 'quotation' | 'phrase' | 'reader';
  a?: Range;
  b?: Range;
  says: string;
};

/** Whether two articles report the same talks, with the evidence row by row. */
export type Occasion = {
  verdict: 'same' | 'different' | 'not stated' | 'reader says';
  evidence: Evidence[];
  /** What follows from the dates and places the reader entered; only with the verdict 'reader says'. */
  readerSays?: 'same' | 'different';
};

/** How sure a link must be. Balanced would rather miss a link than make a wrong one; Strict is surer, Loose finds more. */
export type Sensitivity = 'strict' | 'balanced' | 'loose';

/** What a comparison was made with. */
export type Settings = { sensitivity: Sensitivity };

/**
 * What two articles have word for word: indices into `sentences`, ascending, of those that stand whole in the other one; empty where
 * they are too few to be a copy. `agencies` are the news agencies that both name in dateline, credits or as their source.
 */
export type Copied = { a: number[]; b: number[]; agencies: string[] };

/**
 * What two articles share. `a` and `b` are article ids; `onlyA` and `onlyB` are sentences without a counterpart: in no
 * passage of a link, and no further one of any.
 */
export type Comparison = {
  a: string;
  b: string;
  links: Link[];
  onlyA: number[];
  onlyB: number[];
  quotes: QuotePair[];
  occasion: Occasion;
  /** Set where one article repeats the other, or both name one agency. */
  copied?: Copied;
  settings: Settings;
  /** Set where a bound on the search was hit: not every pair of sentences or quotations that share a word, or not every word, was looked at. */
  bounded?: true;
};

/**
 * A stretch of tokens that differs, as half-open token indices on both sides (one side may be empty).
 * `precise` is false where the bound on the search was hit and the stretch is merely everything in between.
 */
export type Change = { fromA: number; toA: number; fromB: number; toB: number; moved?: boolean; precise: boolean };

/** A reader's word on one pair of passages, laid over a Comparison in order. */
export type Correction = { kind: 'link' | 'unlink'; a: number[]; b: number[] };
