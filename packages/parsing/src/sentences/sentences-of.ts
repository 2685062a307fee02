import type { Block, Sentence, Token } from '../article.ts';
import { colonDateline, datelineLength, isDateline } from './dateline.ts';
import { indexAt } from '../tokens/index-at.ts';
import { sentenceSplitter } from './split-sentences.ts';

/**
 * The sentences of the paragraphs, each with its block and its span of tokens; a dateline belongs to none. `languages` has a BCP 47 tag
 * for each block.
 */
export function sentencesOf(text: string, blocks: Block[], tokens: Token[], languages: readonly string[]): Sentence[] {
  const splitters = new Map<string, ReturnType<typeof sentenceSplitter>>();
  const sentences: Sentence[] = [];
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const place = colonDateline(
    text,
    paragraphs.map(({ from }) => from),
  );
  for (const [block, { kind, from, to }] of blocks.entries()) {
    if (kind !== 'paragraph' || isDateline(text.slice(from, Math.min(to, from + 200)))) continue;
    const language = languages[block] ?? 'und';
    const split = splitters.get(language) ?? sentenceSplitter(language);
    splitters.set(language, split);
    const start = from + (place?.from === from ? place.length : datelineLength(text, from));
    // Only cut lines that were joined hold a break; inside them it is a space.
    const lines = text.slice(start, to).replace(/[\n\r\u2028\u2029]/g, ' ');
    for (const range of split(lines, 0, lines.length)) {
      const sentence = { from: start + range.from, to: start + range.to };
      const firstToken = indexAt(tokens, sentence.from);
      sentences.push({ ...sentence, block, firstToken, endToken: indexAt(tokens, sentence.to) });
    }
  }
  return sentences;
}
