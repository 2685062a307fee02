import { createHash } from 'node:crypto';
import type { Comparison } from '@vis-a-vis/comparison';
import type { Article, RawSource } from '@vis-a-vis/parsing';
import {
  linksCsv,
  numberLinks,
  startPlace,
  topicsOfStory,
  writeAddress,
  writeParcel,
  writeReport,
  type Kept,
  type Pair,
} from '@vis-a-vis/web';
import type { Format } from '../command-line/commands.ts';
import type { Facts } from './told.ts';

/** Two articles with what they were read from and what came of comparing them, in A's and B's order. */
export type PairMade = { a: Article; b: Article; sources: readonly RawSource[]; comparison: Comparison };

/** A pair as the page has it. */
export function pairOf({ a, b, comparison }: Omit<PairMade, 'sources'>): Pair {
  return { a, b, comparison, links: numberLinks(comparison) };
}

/** An article as the page keeps it; `added` is its place in a list. */
export function keptOf(source: RawSource, added: number): Kept {
  return { id: source.id, added, source, edits: {}, restored: [] };
}

/** Nobody corrects anything here, and nothing is inferred of articles but what the text of each says. */
const untouched = {
  grounds: [],
  corrections: { tally: () => ({ stands: 0, asleep: 0, partly: 0, unsure: 0, lost: 0, guessed: 0 }) },
};

/** A compared pair in one of the forms in which it leaves the page, too. */
export function writePair(made: PairMade, format: Format, facts: Facts): string {
  const pair = pairOf(made);
  const { a, b, comparison } = made;
  if (format === 'csv') return linksCsv(pair);
  const hashes = { a: hashOf(a.text), b: hashOf(b.text) };
  if (format === 'html') return writeReport(pair, untouched, topicsOfStory([a, b]), { ...facts, hashes });
  const { sensitivity } = comparison.settings;
  const place = writeAddress({ ...startPlace(a.id, b.id), sensitivity });
  const parcel = { articles: made.sources.map(keptOf), corrections: [], settings: {}, place };
  return `${writeParcel(parcel, { page: facts.version, sha256: hashes, result: comparison }, 1)}\n`;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
