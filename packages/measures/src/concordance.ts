/**
 * Concordance: every place where words stand, with their context (key word in context), over all articles.
 */
import type { Article, Range } from '@vis-a-vis/parsing';
import { findTopics, type Hit } from './find-topics.ts';
import { compileTopics, hasWords } from './topic-patterns.ts';
import { speaks, type VoiceChoice } from './voice-choice.ts';

/** The context, in words. */
export const defaults = {
  /** So many words stand on either side, as far as the paragraph goes. */
  contextWords: 8,
};

/** Sorted as the articles run, or by the words before or after, the nearest word first. */
export type ConcordanceOrder = 'text' | 'left' | 'right';

/** One place: `article` is its id, `left` and `right` are the ranges of its context, `sentence` an index into the sentences. */
export type ConcordanceLine = { article: string; sentence: number; hit: Range; left: Range; right: Range };

/** Every place of the words, or that there is no word to look for. */
export type Concordance = { kind: 'lines'; lines: ConcordanceLine[] } | { kind: 'no words' };

type Sortable = { line: ConcordanceLine; left: string; right: string };

/** Finds words and phrases, patterns as in a topic, in the body of each article. */
export function concordance(
  articles: readonly Article[],
  patterns: readonly string[],
  { order = 'text', voice = 'all' }: { order?: ConcordanceOrder; voice?: VoiceChoice } = {},
): Concordance {
  if (!patterns.some(hasWords)) return { kind: 'no words' };
  const compiled = compileTopics([{ id: '', name: '', patterns: [...patterns] }]);
  const found = articles.flatMap((article) => {
    const isSpoken = speaks(article, voice);
    return (findTopics(article, 1, compiled)[0] ?? []).filter(isSpoken).map((hit) => lineOf(article, hit));
  });
  if (order !== 'text') found.sort((x, y) => x[order].localeCompare(y[order]));
  return { kind: 'lines', lines: found.map(({ line }) => line) };
}

function lineOf({ id, blocks, sentences, tokens }: Article, hit: Hit): Sortable {
  const paragraph = blocks[sentences[hit.sentence]?.block ?? 0] ?? hit;
  const isWithin = ({ from, to }: Range): boolean => from >= paragraph.from && to <= paragraph.to;
  const before = tokens.slice(Math.max(0, hit.firstToken - defaults.contextWords), hit.firstToken).filter(isWithin);
  const after = tokens.slice(hit.endToken, hit.endToken + defaults.contextWords).filter(isWithin);
  const { from, to } = hit;
  return {
    line: {
      article: id,
      sentence: hit.sentence,
      hit: { from, to },
      left: { from: before[0]?.from ?? from, to: from },
      right: { from: to, to: after.at(-1)?.to ?? to },
    },
    left: sortKey(before.toReversed()),
    right: sortKey(after),
  };
}

function sortKey(words: readonly { term: string }[]): string {
  return words.map(({ term }) => term).join(' ');
}
