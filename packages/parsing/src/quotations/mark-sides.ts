import type { Range } from '../article.ts';

const opensAfter = /[\s([{—–‘'/-]/;
const closesBefore = /[\s.,;:!?)\]}—–’'/…-]/;

/** Whether what stands around a mark is what stands around one that opens: a space or bracket before, a word behind. */
export function looksOpening(text: string, block: Range, at: number, sign: string): boolean {
  const before = at > block.from ? text.charAt(at - 1) : ' ';
  const after = at + sign.length < block.to ? text.charAt(at + sign.length) : ' ';
  return opensAfter.test(before) && !/\s/.test(after);
}

/** Whether what stands around a mark is what stands around one that closes: a word before, a space or stop behind. */
export function looksClosing(text: string, block: Range, at: number, sign: string): boolean {
  const before = at > block.from ? text.charAt(at - 1) : ' ';
  const after = at + sign.length < block.to ? text.charAt(at + sign.length) : ' ';
  return !/\s/.test(before) && closesBefore.test(after);
}
