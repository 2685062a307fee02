import type { Block, Quote, Range, Token } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import { isNickname } from '../tokens/nickname.ts';
import { nestedSpans } from './nested-marks.ts';
import { pairMarks, runOnEnd } from './pair-marks.ts';
import { singleQuotations, type Span } from './single-marks.ts';

const fewestWords = 4;

/**
 * Everything between quotation marks in the paragraphs (single ones where the text prefers them), in order; the ranges include the marks. Marks are paired
 * block by block, by what stands around them rather than by their shape alone, so that one missing mark costs one
 * quotation and not all that follow; where marks of several shapes stand in each other, the outermost count. A nickname within a name
 * (`Maria “Mimi” Olsen`) is no quotation. A paragraph that opens with a mark carries on one left open by the paragraph before,
 * and so does one whose first mark closes what nothing in it opened.
 */
export function findQuotes(text: string, blocks: Block[], tokens: Token[]): Quote[] {
  const quotes: Quote[] = [];
  const singles = singleQuotations(text, blocks);
  let open: number | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const paired = nestedSpans(text, block) ?? pairMarks(text, block);
    const spans = withSingles(paired, singles.get(block)).filter((span) => !isNickname({ text, tokens }, span));
    const before = open;
    open = undefined;
    const end = before === undefined ? undefined : runOnEnd(text, block);
    if (before !== undefined && end !== undefined && end <= (spans[0]?.from ?? block.to)) {
      quotes.push({ from: block.from, to: end, kind: 'quotation', continues: before });
      delete quotes[before]?.unclosed;
    }
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
