import { parse } from 'chrono-node/en';
import type { Block, DateMention } from './article.ts';

/** Dates in the paragraphs as written; nothing is resolved without a publication date. */
export function findDates(text: string, blocks: Block[], published?: string): DateMention[] {
  const dates: DateMention[] = [];
  const reference = published ? new Date(published) : new Date(0);
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const found of parse(text.slice(block.from, block.to), reference)) {
      const from = block.from + found.index;
      dates.push({ from, to: from + found.text.length, basis: 'stated' });
    }
  }
  return dates;
}
