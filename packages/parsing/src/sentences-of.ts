import type { Block, Sentence, Token } from './article.ts';
import { indexAt } from './index-at.ts';
import { splitSentences } from './split-sentences.ts';

/** The sentences of the paragraphs, each with its block and its span of tokens. */
export function sentencesOf(text: string, blocks: Block[], tokens: Token[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, { kind, from, to }] of blocks.entries()) {
    if (kind !== 'paragraph') continue;
    for (const range of splitSentences(text.slice(from, to), language)) {
      const sentence = { from: from + range.from, to: from + range.to };
      const firstToken = indexAt(tokens, sentence.from);
      sentences.push({ ...sentence, block, firstToken, endToken: indexAt(tokens, sentence.to) });
    }
  }
  return sentences;
}
