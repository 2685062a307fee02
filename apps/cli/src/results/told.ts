import type { Comparison, Occasion } from '@vis-a-vis/comparison';
import type { RawSource } from '@vis-a-vis/parsing';

/** What stands in the list of articles about one of them; '' is what the text does not say. */
export type ArticleFacts = {
  title: string;
  outlet: string;
  byline: string;
  published: string;
  url: string;
  language: string;
  sentences: number;
  words: number;
  quotations: number;
  /** How many phrases look as if a machine had exchanged words in a copy, with the first of them. */
  spun: string;
};

/** An article that is to be compared: where it came from, and what is known of it. */
export type Given = { id: string; source: RawSource; file: string; facts: ArticleFacts };

/**
 * Long stretches that stand word for word in two articles: how many words of A and of B lie in them, which shares (0..1) of their
 * reports that is, and how many words the longest has.
 */
export type SharedStretches = { wordsA: number; wordsB: number; shareA: number; shareB: number; longest: number };

/** What two articles (by id) share; `comparison` is there where it was asked for. */
export type PairRow = {
  a: string;
  b: string;
  links: { strict: number; balanced: number; loose: number };
  verdict: Occasion['verdict'];
  same: boolean;
  stretches?: SharedStretches;
  comparison?: Comparison;
};

/** What results say of the run that made them: the day, as `2026-01-31`. */
export type Facts = { made: string; version: string };
