import { defaultTopics } from '@vis-a-vis/measures';
import type { RawSource } from '@vis-a-vis/parsing';
import type { FirstAsk } from '../engine/answers.ts';
import type { Start } from './library.svelte.ts';

/**
 * What the page carries to open with: the built-in articles as they were given, the grounds of what is inferred of them, what every
 * pair shares, and the pair that is shown. Reading and comparing them again costs less than carrying every range found.
 */
export type Opening = Pick<Start, 'grounds' | 'pairs'> & { sources: RawSource[]; a: string; b: string };

/** What the engine is asked for so that the page can open; the articles stand in the order of their grounds. */
export const askOf = ({ sources, grounds, a, b }: Opening): FirstAsk => ({
  sources: grounds.flatMap(({ id }) => sources.filter((source) => source.id === id)),
  a,
  b,
  topics: [...defaultTopics],
});
