import { tokenize, type Token } from '@vis-a-vis/parsing';
import type { Topic } from './topic.ts';

type Word = { term: string; open: boolean };

/** A pattern of the topic at place `topic` in its list. */
export type Pattern = { topic: number; words: readonly Word[] };

/** The patterns whose first word a term can be, longest first. */
export type Patterns = (term: string) => readonly Pattern[];

const none: readonly Pattern[] = [];

/**
 * Reads the patterns of many topics, such as `chemical weapon*`, so that one look-up serves each word of a text. A pattern
 * without a single letter or digit matches nothing.
 */
export function compileTopics(topics: readonly Topic[]): Patterns {
  const closed = new Map<string, Pattern[]>();
  const open = new Map<string, Pattern[]>();
  for (const [topic, { patterns }] of topics.entries()) {
    for (const words of patterns.map(readPattern)) {
      const [first] = words;
      if (!first) continue;
      const [place, key] = first.open ? [open, initialOf(first.term)] : [closed, first.term];
      place.set(key, [...(place.get(key) ?? []), { topic, words }]);
    }
  }
  const known = new Map<string, readonly Pattern[]>();
  const collect = (term: string): readonly Pattern[] => {
    const opened = open.get(initialOf(term))?.filter(({ words: [first] }) => first && term.startsWith(first.term));
    const found = [...(closed.get(term) ?? []), ...(opened ?? [])];
    return found.length === 0 ? none : found.sort((x, y) => y.words.length - x.words.length);
  };
  return (term) => {
    const found = known.get(term) ?? collect(term);
    known.set(term, found);
    return found;
  };
}

/** Whether a pattern has a word to look for: `*` and `…` alone have none. */
export function hasWords(pattern: string): boolean {
  return tokenize(pattern).length > 0;
}

/** Whether the words of a pattern stand at token `at`, before token `end`. */
export function standsAt({ words }: Pattern, tokens: readonly Token[], at: number, end: number): boolean {
  if (at + words.length > end) return false;
  for (let i = 0; i < words.length; i++) {
    const [word, token] = [words[i], tokens[at + i]];
    if (!word || !token || !(word.open ? token.term.startsWith(word.term) : token.term === word.term)) return false;
  }
  return true;
}

function readPattern(pattern: string): Word[] {
  return tokenize(pattern).map(({ term, to }) => ({ term, open: pattern[to] === '*' }));
}

function initialOf(term: string): string {
  return String.fromCodePoint(term.codePointAt(0) ?? 0);
}
