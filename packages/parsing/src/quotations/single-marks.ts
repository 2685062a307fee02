import type { Block, Range } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';

const single = /(?<!')'(?!')|(?<!‘)‘(?!‘)|(?<!’)’(?!’)/g;
const double = /["“”„«»「」『』]|''|``|‘‘|’’/g;
const opensAfter = /[\s([{—–"“-]/;
const closesBefore = /[\s.,;:!?)\]}—–"”…-]/;
/** A mark that closes stands by its words, or a space after a double one: `” ’`. */
const closesAfter = /\S$|["”]\s$/;
/** Words that begin with an apostrophe: `’90s`, `’tis`. */
const clipped = /^['’‘](?:\d\ds?(?![\w.,%-])|(?:tis|twas|til|em|cause|n)\b)/i;
const spoken = /[,.?!…](?:["”]\s?)?['’]$/;

/** A stretch between marks, which it includes; `unclosed` where the closing one is missing. */
export type Span = Range & { unclosed?: true };

/**
 * Quotations in single marks, as British papers set them, by block: empty unless more of them are speech than double marks stand
 * outside of them in pairs, so that apostrophes and quotations within quotations are safe elsewhere.
 */
export function singleQuotations(text: string, blocks: Block[]): Map<Block, Span[]> {
  const found = new Map<Block, Span[]>();
  let singles = 0;
  let doubles = 0;
  let last: { open: number; to: number; spans: Span[] } | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const line = text.slice(block.from, block.to);
    const { spans, open } = pairSingles(line, block.from);
    // A paragraph that opens with a mark carries on the quotation left open above.
    if (last && last.open >= 0 && /^['‘]/.test(line)) last.spans.push({ from: last.open, to: last.to, unclosed: true });
    last = { open, to: block.to, spans };
    singles += spans.filter(({ from, to }) => spoken.test(text.slice(to - 4, to)) && to - from > 15).length;
    for (const { index } of line.matchAll(double)) {
      const at = block.from + index;
      if ((spans[indexAt(spans, at) - 1]?.to ?? 0) <= at) doubles += 1;
    }
    if (spans.length > 0 || open >= 0) found.set(block, spans);
  }
  return singles > 0 && singles > doubles / 2 ? found : new Map<Block, Span[]>();
}

/**
 * Pairs an opening mark with the first that can close it; `ministers’ talks` closes nothing while another mark follows that can.
 * `open` is where the one stands that nothing closed, or -1.
 */
function pairSingles(line: string, offset: number): { spans: Span[]; open: number } {
  const spans: Span[] = [];
  let open = -1;
  let doubtful = -1;
  const close = (at: number) => {
    spans.push({ from: offset + open, to: offset + at + 1 });
    open = doubtful = -1;
  };
  for (const { index: at, 0: sign } of line.matchAll(single)) {
    const before = line.charAt(at - 1) || ' ';
    const after = line.charAt(at + 1) || ' ';
    const opens = opensAfter.test(before) && sign !== '’' && !/\s/.test(after) && !clipped.test(line.slice(at, at + 6));
    if (opens) {
      if (open >= 0 && doubtful >= 0) close(doubtful);
      if (open < 0) open = at;
    } else if (
      open >= 0 &&
      sign !== '‘' &&
      closesAfter.test(line.slice(Math.max(0, at - 2), at)) &&
      closesBefore.test(after)
    ) {
      if (before === 's' && /^\s[\p{Ll}\d]/u.test(line.slice(at + 1, at + 3))) doubtful = at;
      else close(at);
    }
  }
  if (open >= 0 && doubtful >= 0) close(doubtful);
  return { spans, open: open < 0 ? open : offset + open };
}
