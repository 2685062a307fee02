import type { Quote } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import type { Found } from './found.ts';
import { gapBefore, isCapital, type View } from '../tokens/view.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';

const dash = /^\s*[—–―-]{1,2}\s*(?=\p{Lu})/u;
/** Words of the longest signature, office and town included. Chosen by hand. */
const longest = 14;
/** Characters after a quotation in which the dash stands: room for an empty line and an indentation. Chosen by hand. */
const dashWithin = 12;

/** “…” — Jane Roe, mayor: a name behind a dash that ends the line, or is a line of its own below. */
export function signature(view: View, { to }: Quote): Found | undefined {
  const lead = dash.exec(view.text.slice(to, to + dashWithin))?.[0];
  if (lead === undefined) return undefined;
  const first = indexAt(view.tokens, to);
  let end = first + 1;
  while (end < view.tokens.length && !/[\n\r]/.test(gapBefore(view, end)) && end - first <= longest) end += 1;
  const speaker = end - first > longest ? undefined : phraseAfter(view, first, end);
  if (!speaker || !isCapital(view, speaker.end - 1)) return undefined;
  const signed = speaker.end === end || gapBefore(view, speaker.end).startsWith(',');
  return signed ? { speaker, cue: { first, end: speaker.end }, attribution: 'quotation, speaker, cue' } : undefined;
}
