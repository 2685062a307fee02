import type { Block, Range } from './article.ts';

const single = /(?<!')'(?!')|[‘’]/g;
const double = /["“”„«»]|''|``/g;
const opensAfter = /[\s([{—–"“-]/;
const closesBefore = /[\s.,;:!?)\]}—–"”…-]/;
/** Words that begin with an apostrophe: `’90s`, `’tis`. */
const clipped = /^['’‘](?:\d|(?:tis|twas|til|em|cause|n)\b)/i;
const spoken = /[,.?!…]['’]$/;

/**
 * Quotations in single marks, as British papers set them, by block: empty unless more quotations stand in single marks
 * than in double ones, so that apostrophes and quotations within quotations are safe elsewhere.
 */
export function singleQuotations(text: string, blocks: Block[]): Map<Block, Range[]> {
  const found = new Map<Block, Range[]>();
  let singles = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const line = text.slice(block.from, block.to);
    if (!line.includes("'") && !line.includes('‘')) continue;
    const spans = pairSingles(line, block.from);
    singles += spans.filter(({ from, to }) => spoken.test(text.slice(to - 2, to)) && to - from > 15).length;
    found.set(block, spans);
  }
  return singles > 0 && singles > (text.match(double)?.length ?? 0) / 2 ? found : new Map<Block, Range[]>();
}

/** Pairs an opening mark with the first that can close it; `ministers’ talks` closes nothing while another mark follows that can. */
function pairSingles(line: string, offset: number): Range[] {
  const spans: Range[] = [];
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
    } else if (open >= 0 && sign !== '‘' && !/\s/.test(before) && closesBefore.test(after)) {
      if (before === 's' && /^\s\p{Ll}/u.test(line.slice(at + 1, at + 3))) doubtful = at;
      else close(at);
    }
  }
  if (open >= 0 && doubtful >= 0) close(doubtful);
  return spans;
}
