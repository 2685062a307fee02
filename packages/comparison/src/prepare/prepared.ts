import type { Article } from '@vis-a-vis/parsing';
import type { Signs } from '../signs/read-signs.ts';
import type { Lead } from './lead.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One sentence as the aligner sees it. `words[k]` is a stem id, read from token `tokens[k]` of the article. */
export type PreparedSentence = {
  words: number[];
  tokens: number[];
  /** Distinct stem ids, ascending. */
  bag: number[];
  /** How often each of `bag` occurs. */
  counts: number[];
  /** By word: inside quotation marks. */
  quoted: boolean[];
  /** Last names of those it quotes, in lower case. */
  speakers: string[];
};

/** A stretch of an article's tokens, both ends included. */
export type TokenStretch = { firstToken: number; lastToken: number };

/** One article as the aligner sees it, over the stem ids of a vocabulary. */
export type Prepared = {
  article: Article;
  english: boolean;
  sentences: PreparedSentence[];
  /** By stem id: in how many sentences it stands. */
  frequency: Map<number, number>;
  /** By stem id: the first sentence it stands in. */
  first: Map<number, number>;
  /** Stem ids that this article writes with a capital inside a sentence. */
  names: Set<number>;
  /** Its runs of five words that may tell an occasion, by a hash of their stem ids: where the first one stands. */
  phrases: Map<number, TokenStretch>;
  signs: Signs;
  lead: Lead;
  /** By stem id of a name that is always followed by one and the same name (`John` by `Kerry`): that name. */
  ledTo: Map<number, number>;
  /** A sentence was longer than what is looked at of one. */
  bounded: boolean;
};

/** Two articles over the stem ids of one vocabulary. */
export type PreparedPair = { a: Prepared; b: Prepared; vocabulary: Vocabulary };

/** Two articles and the weight of every stem between them, by stem id (`weighWords`). */
export type WeighedPair = PreparedPair & { weights: Float64Array };
