import type { Block, Quote, Range, Token } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import { singleQuotations, type Span } from './single-marks.ts';

const mark = /["“”„‟«»＂]|``|''/g;
const fewestWords = 4;

type Role = 'opens' | 'closes' | 'either' | 'neither';

/**
 * Everything between quotation marks in the paragraphs (single ones where the text prefers them), in order; the ranges include the marks. Marks are paired
 * block by block, by what stands around them rather than by their shape alone, so that one missing mark costs one
 * quotation and not all that follow. A paragraph that opens with a mark carries on one left open by the paragraph before.
 */
export function findQuotes(text: string, blocks: Block[], tokens: Token[]): Quote[] {
  const quotes: Quote[] = [];
  const singles = singleQuotations(text, blocks);
  let open: number | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const spans = withSingles(pairMarks(text, block), singles.get(block));
    const before = open;
    open = undefined;
    for (const [at, span] of spans.entries()) {
      const quote: Quote = { ...span, kind: countWords(tokens, span) >= fewestWords ? 'quotation' : 'term' };
      if (at === 0 && before !== undefined && span.from === block.from) {
        quote.continues = before;
        quote.kind = 'quotation';
        delete quotes[before]?.unclosed;
      }
      if (span.unclosed && span.to === block.to) open = quotes.length;
      quotes.push(quote);
    }
  }
  return quotes;
}

/** Where single marks are the main ones, double marks inside them quote within a quotation. */
function withSingles(spans: Span[], singles: Span[] | undefined): Span[] {
  if (!singles) return spans;
  const outer = spans.filter(({ from, to }) => (singles[indexAt(singles, to) - 1]?.to ?? 0) <= from);
  return [...outer, ...singles].sort((one, other) => one.from - other.from);
}

function countWords(tokens: Token[], span: Range): number {
  return indexAt(tokens, span.to) - indexAt(tokens, span.from);
}

/** The quotations of one block; one that never closes runs to the next opening mark or to the block's end. */
function pairMarks(text: string, block: Range): Span[] {
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

function roleOf(text: string, block: Range, at: number, sign: string, open: boolean): Role {
  const before = at > block.from ? text.charAt(at - 1) : ' ';
  const after = at + sign.length < block.to ? text.charAt(at + sign.length) : ' ';
  const looksOpen = opensAfter.test(before) && !/\s/.test(after);
  const looksClosed = !/\s/.test(before) && closesBefore.test(after);
  if (sign === '“' || sign === '„' || sign === '``' || sign === '«') return open && looksClosed ? 'closes' : 'opens';
  if (sign === '”' || sign === '»' || sign === "''") return open ? 'closes' : looksOpen ? 'opens' : 'neither';
  if (!open && /\d/.test(before)) return 'neither';
  if (looksOpen) return 'opens';
  if (looksClosed) return open ? 'closes' : 'neither';
  return 'either';
}

const opensAfter = /[\s([{—–‘'/-]/;
const closesBefore = /[\s.,;:!?)\]}—–’'/…-]/;

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
