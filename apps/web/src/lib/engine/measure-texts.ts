import { measure, type Topic, type TopicRow } from '@vis-a-vis/measures';
import { tokenize, type Token } from '@vis-a-vis/parsing';
import type { CountableText } from './countable.ts';

/** The tokens of the texts counted last: a reader who edits topics has the same ones counted again and again. */
let known = new Map<string, Token[]>();

/** Counts topics in texts handed over without their tokens. */
export function measureTexts(texts: readonly CountableText[], topics: readonly Topic[]): TopicRow[] {
  known = new Map(texts.map(({ text }) => [text, known.get(text) ?? tokenize(text)]));
  return measure(
    texts.map((text) => ({ ...text, tokens: known.get(text.text) ?? [] })),
    topics,
  ).topics;
}
