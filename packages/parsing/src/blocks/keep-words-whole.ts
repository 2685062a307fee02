import type { Block, Token } from '../article.ts';

/**
 * Blocks that end within no word: one that the end of a line cut belongs to the block it begins in, also where the format gives the
 * next line another role. A block of which nothing is left is none.
 */
export function keepWordsWhole(blocks: readonly Block[], tokens: readonly Token[], text: string): Block[] {
  const whole: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    while ((tokens[at]?.to ?? Infinity) <= block.from) at += 1;
    const cut = tokens[at];
    const before = whole.at(-1);
    if (!cut || !before || cut.from >= block.from || cut.from >= before.to) {
      whole.push({ ...block });
      continue;
    }
    before.to = cut.to;
    const from = cut.to + (/^\s*/u.exec(text.slice(cut.to, block.to))?.[0].length ?? 0);
    if (from < block.to) whole.push({ ...block, from });
  }
  return whole;
}
