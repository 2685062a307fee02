import type { PaneBlock } from './pane.ts';
import { sayCount } from '../../words/say-count.ts';

/** A run of blocks without a counterpart that can be folded away, with the words for it; or one block as it is. */
export type PaneItem =
  { kind: 'block'; key: number; block: PaneBlock } | { kind: 'fold'; key: number; says: string; blocks: PaneBlock[] };

/** A block as it is. Blocks keep their key, so that those which stay are not drawn anew when others fold. */
function unfolded(block: PaneBlock): PaneItem {
  return { kind: 'block', key: block.key, block };
}

/** Folds neighbouring blocks that do not belong to the report; one alone stands as it is. Unfolded, the blocks stand in their order. */
export function foldFurniture(blocks: readonly PaneBlock[]): PaneItem[] {
  const items: PaneItem[] = [];
  for (const block of blocks) {
    const last = items.at(-1);
    if (!block.struck || !last) items.push(unfolded(block));
    else if (last.kind === 'fold') last.blocks.push(block);
    else if (!last.block.struck) items.push(unfolded(block));
    else items.splice(-1, 1, { kind: 'fold', key: -1 - last.key, says: '', blocks: [last.block, block] });
  }
  return items.map(named);
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
  return items.map(named);
}

const named = (item: PaneItem): PaneItem => (item.kind === 'fold' ? { ...item, says: foldWords(item.blocks) } : item);

/** The items at the beginning of a text in which its first `sentences` sentences stand; of a fold as many blocks as hold them. */
export function itemsWithin(items: readonly PaneItem[], sentences: number): readonly PaneItem[] {
  let left = sentences;
  const within: PaneItem[] = [];
  for (const item of items) {
    if (left <= 0) return within;
    if (item.kind === 'block') {
      left -= item.block.sentences.length;
      within.push(item);
      continue;
    }
    const blocks: PaneBlock[] = [];
    for (const block of item.blocks) {
      if (left <= 0) break;
      left -= block.sentences.length;
      blocks.push(block);
    }
    within.push({ ...item, blocks });
  }
  return items;
}

function isLinked({ sentences }: PaneBlock): boolean {
  return sentences.some(({ linked }) => linked);
}

function foldWords(blocks: readonly PaneBlock[]): string {
  const paragraphs = blocks.filter(({ kind, continued }) => kind === 'paragraph' && !continued).length;
  if (paragraphs === 0 && blocks.some(({ continued }) => continued)) return 'Part of a paragraph without counterpart';
  if (paragraphs === 0) return `${sayCount(blocks.length, 'line')} outside the report`;
  return `${sayCount(paragraphs, 'paragraph')} without counterpart`;
}
