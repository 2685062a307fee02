import type { Block, Range } from '../article.ts';
import { looksClosing, looksOpening } from './mark-sides.ts';
import type { Span } from './single-marks.ts';

/** So many paragraphs after the one that opens a quotation may pass before the one that closes it. Chosen by hand. */
const furthest = 4;

const mark = /["“”„‟«»＂]|``|''/;

/**
 * What more is quoted where a quotation is left open by its paragraph and the next mark, a few paragraphs on, is one that can only
 * close: every paragraph in between as a whole, and the last up to that mark. `spans` are those of each block, paired within it.
 */
export function closeLater(text: string, blocks: readonly Block[], spans: readonly Span[][]): Span[][] {
  const all = spans.map((own) => [...own]);
  for (const [at, block] of blocks.entries()) {
    const last = spans[at]?.at(-1);
    if (!last?.unclosed || last.to !== block.to) continue;
    const within = blocks.slice(at + 1, at + 1 + furthest);
    const next = within.findIndex((one) => one.kind !== 'paragraph' || mark.test(text.slice(one.from, one.to)));
    const end = within[next] && closingMark(text, within[next]);
    if (end === undefined) continue;
    for (const [i, { from, to }] of within.slice(0, next).entries())
      all[at + 1 + i]?.push({ from, to, unclosed: true });
    all[at + 1 + next]?.unshift({ from: within[next]?.from ?? end, to: end });
  }
  return all;
}

/** Where the first mark of a paragraph ends, if it is one that closes and cannot open. */
function closingMark(text: string, block: Block): number | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { index = 0, 0: sign = '' } = mark.exec(text.slice(block.from, block.to)) ?? {};
  const at = block.from + index;
  const closes = (sign === '”' || sign === '"') && isClosing(text, block, at, sign);
  return closes ? at + sign.length : undefined;
}

const isClosing = (text: string, block: Range, at: number, sign: string): boolean =>
  looksClosing(text, block, at, sign) && !looksOpening(text, block, at, sign) && !/\d/.test(text.charAt(at - 1));
