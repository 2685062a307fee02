import type { Block } from '../article.ts';

/** The same blocks with those that start at `restored` made paragraphs: the reader's word stands above every rule. */
export function restoreBlocks(blocks: readonly Block[], restored: readonly number[]): Block[] {
  return blocks.map((block) =>
    restored.includes(block.from) && block.kind !== 'paragraph'
      ? { ...block, kind: 'paragraph', restored: true }
      : block,
  );
}
