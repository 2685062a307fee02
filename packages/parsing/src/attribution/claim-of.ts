import { isOwner } from '../tokens/possessive.ts';
import { breaksBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';
import type { Found } from './found.ts';
import type { QuoteContext } from './quote-context.ts';

/** Words from the claim to the mark. Chosen by hand. */
const reach = 14;
/** Words of an owner behind its article. Chosen by hand. */
const longestOwner = 3;
const claims =
  /^(?:claim|assertion|allegation|accusation|statement|contention|insistence|argument|suggestion|remark|comment|complaint|warning)s?$/;

/** Roe’s claim that there have been “…”: whoever owns a claim says what stands behind its `that`. */
export function claimOf(view: View, { before }: QuoteContext): Found | undefined {
  const { first, end } = before;
  for (let i = end - 1; i > first + 1 && end - i <= reach; i--) {
    if (breaksBefore(view, i)) return undefined;
    if (termOf(view, i) !== 'that' || !claims.test(termOf(view, i - 1))) continue;
    let owner = i - 2;
    if (!isOwner(wordOf(view, owner))) owner -= 1;
    const begin = isOwner(wordOf(view, owner)) ? ownerFrom(view, owner, first) : undefined;
    if (begin === undefined) return undefined;
    const cue = { first: i - 1, end: i };
    return { speaker: { first: begin, end: owner + 1 }, cue, attribution: 'speaker, cue, quotation' };
  }
  return undefined;
}

/** Where an owner begins: a run of capitals, or an article with the noun behind it; a pronoun owns nothing here. */
function ownerFrom(view: View, owner: number, first: number): number | undefined {
  let begin = owner;
  if (isCapital(view, owner)) {
    while (begin > first && isCapital(view, begin - 1) && !breaksBefore(view, begin)) begin -= 1;
    return begin;
  }
  const least = Math.max(first, owner - longestOwner);
  while (begin > least && !/^(?:the|an?)$/.test(termOf(view, begin))) begin -= 1;
  return /^(?:the|an?)$/.test(termOf(view, begin)) ? begin : undefined;
}
