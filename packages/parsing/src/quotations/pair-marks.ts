import type { Range } from '../article.ts';
import { looksClosing, looksOpening } from './mark-sides.ts';
import type { Span } from './single-marks.ts';

const mark = /["“”„‟«»＂]|``|''/g;

type Role = 'opens' | 'closes' | 'either' | 'neither';

/** The quotations of one block; one that never closes runs to the next opening mark or to the block's end. */
export function pairMarks(text: string, block: Range): Span[] {
  const spans: Span[] = [];
  let from = -1;
  const close = (to: number, unclosed?: true) => {
    spans.push(unclosed ? { from, to, unclosed } : { from, to });
    from = -1;
  };
  for (const { index, 0: sign } of text.slice(block.from, block.to).matchAll(mark)) {
    const at = block.from + index;
    const role = roleOf(text, block, at, sign, from >= 0);
    if (role === 'neither') continue;
    if (role === 'opens' && from >= 0) close(trimEnd(text, from, at), true);
    if (from < 0) from = at;
    else close(at + sign.length);
  }
  if (from >= 0) close(block.to, true);
  return spans;
}

/** Behind the first mark of a block, where it closes what the block did not open: `… for all,” said Roe.` */
export function runOnEnd(text: string, block: Range): number | undefined {
  const found = /["“”„‟«»＂]/.exec(text.slice(block.from, block.to));
  const at = block.from + (found?.index ?? 0);
  const sign = found?.[0] ?? '';
  if (!found || at === block.from || !looksClosing(text, block, at, sign)) return undefined;
  return looksOpening(text, block, at, sign) || /[\d“„«]/.test(text.charAt(at - 1) + sign) ? undefined : at + 1;
}

function roleOf(text: string, block: Range, at: number, sign: string, open: boolean): Role {
  const looksOpen = looksOpening(text, block, at, sign);
  const looksClosed = looksClosing(text, block, at, sign);
  if (sign === '“' || sign === '„' || sign === '``' || sign === '«') return open && looksClosed ? 'closes' : 'opens';
  if (sign === '”' || sign === '»' || sign === "''") return open ? 'closes' : looksOpen ? 'opens' : 'neither';
  if (!open && at > block.from && /\d/.test(text.charAt(at - 1))) return 'neither';
  if (looksOpen) return 'opens';
  if (looksClosed) return open ? 'closes' : 'neither';
  return 'either';
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
