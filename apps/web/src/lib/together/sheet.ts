import type { Article, BlockKind } from '@vis-a-vis/parsing';
import { sideName, sides, type Side } from '../pair/side.ts';
import type { Mark } from '../reader/together.svelte.ts';

/** A sentence to read and mark; `number` counts from 1. A title or heading has no number and cannot be marked. */
export type SheetSentence = { number?: number; text: string; mark: Mark; isMarked: boolean };
/** A block of the article with its sentences; `key` is its place among all blocks. */
export type SheetBlock = { key: number; kind: BlockKind; sentences: SheetSentence[] };

const told: ReadonlySet<BlockKind> = new Set(['title', 'deck', 'heading', 'paragraph']);

/** The report alone, without credits and furniture, which would name its outlet; `marks` are those of the chosen question. */
export function layoutSheet({ id, text, blocks, sentences }: Article, marks: readonly Mark[]): SheetBlock[] {
  const isMarked = (from: number): boolean => marks.some((mark) => mark.article === id && mark.from === from);
  return blocks.flatMap(({ kind, from, to }, key) => {
    if (!told.has(kind)) return [];
    const own = sentences.flatMap((sentence, i): SheetSentence[] => {
      if (sentence.block !== key) return [];
      const mark = { article: id, from: sentence.from, to: sentence.to };
      return [{ number: i + 1, text: text.slice(mark.from, mark.to), mark, isMarked: isMarked(mark.from) }];
    });
    const whole = { text: text.slice(from, to), mark: { article: id, from, to }, isMarked: false };
    return [{ key, kind, sentences: own.length > 0 ? own : [whole] }];
  });
}

/** Which sentences are marked for a question, by side and number, such as `marked: A 2, 5 · B 3`. */
export function sayMarks(pair: { [S in Side]: Pick<Article, 'id' | 'sentences'> }, marks: readonly Mark[]): string {
  const said = sides.flatMap((side) => {
    const { id, sentences } = pair[side];
    const numbers = sentences.flatMap(({ from }, i) =>
      marks.some((mark) => mark.article === id && mark.from === from) ? i + 1 : [],
    );
    return numbers.length > 0 ? `${sideName[side]} ${numbers.join(', ')}` : [];
  });
  return said.length > 0 ? `marked: ${said.join(' · ')}` : 'nothing marked';
}
