import type { Block, Sentence, Token } from './article.ts';
import { indexAt } from './index-at.ts';
import { sentenceSplitter } from './split-sentences.ts';

/** The sentences of the paragraphs, each with its block and its span of tokens. */
export function sentencesOf(text: string, blocks: Block[], tokens: Token[], language: string): Sentence[] {
  const split = sentenceSplitter(language);
  const sentences: Sentence[] = [];
  for (const [block, { kind, from, to }] of blocks.entries()) {
    if (kind !== 'paragraph') continue;
    for (const range of split(text, from, to)) {
      sentences.push({ ...range, block, firstToken: indexAt(tokens, range.from), endToken: indexAt(tokens, range.to) });
    }
  }
  return sentences;
}
