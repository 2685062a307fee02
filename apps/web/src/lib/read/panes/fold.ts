import type { PaneBlock } from './pane.ts';
import { sayCount } from '../../text/say-count.ts';

/** A run of blocks without a counterpart that can be folded away, with the words for it; or one block as it is. */
export type PaneItem =
  { kind: 'block'; key: number; block: PaneBlock } | { kind: 'fold'; key: number; says: string; blocks: PaneBlock[] };

/** A block as it is. Blocks keep their key, so that those which stay are not drawn anew when others fold. */
export function unfolded(block: PaneBlock): PaneItem {
  return { kind: 'block', key: block.key, block };
}

/** Folds every run of blocks that hold no linked sentence; the title stays. Unfolded, the blocks stand in their order. */
export function foldUnlinked(blocks: readonly PaneBlock[]): PaneItem[] {
  const items: PaneItem[] = [];
  for (const block of blocks) {
    const last = items.at(-1);
    if (block.kind === 'title' || isLinked(block)) items.push(unfolded(block));
    else if (last?.kind === 'fold') last.blocks.push(block);
    else items.push({ kind: 'fold', key: -1 - block.key, says: '', blocks: [block] });
  }
  return items.map((item) => (item.kind === 'fold' ? { ...item, says: foldWords(item.blocks) } : item));
}

/** The items at the beginning of a text in which its first `sentences` sentences stand. */
export function itemsWithin(items: readonly PaneItem[], sentences: number): readonly PaneItem[] {
  let left = sentences;
  const end = items.findIndex((item) => {
    if (left <= 0) return true;
    for (const block of item.kind === 'block' ? [item.block] : item.blocks) left -= block.sentences.length;
    return false;
  });
  return end < 0 ? items : items.slice(0, end);
}

function isLinked({ sentences }: PaneBlock): boolean {
  return sentences.some(({ linked }) => linked);
}

function foldWords(blocks: readonly PaneBlock[]): string {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  if (paragraphs === 0) return `${sayCount(blocks.length, 'line')} outside the report`;
  return `${sayCount(paragraphs, 'paragraph')} without counterpart`;
}
