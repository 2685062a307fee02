import { gapBefore, termOf, type View } from '../tokens/view.ts';
import type { TokenMention } from './runs/name.ts';

/**
 * The mentions without what stands in quotation marks alone wherever it stands, and is neither a person nor a group nor known: the title of a
 * film, a song or a book (`“American Pie”`) is no actor.
 */
export function dropWorks(view: View, mentions: readonly TokenMention[]): TokenMention[] {
  const outside = new Set<string>();
  for (const mention of mentions) if (!isTitle(view, mention)) outside.add(mention.entity);
  return mentions.filter(({ entity, kind, proposed }) => !(proposed && kind === 'unknown') || outside.has(entity));
}

/** Whether a name fills a pair of marks, be it with its article. */
function isTitle(view: View, { first, end }: TokenMention): boolean {
  const from = /^(?:the|an?)$/.test(termOf(view, first - 1)) ? first - 1 : first;
  return /["“«„]$/.test(gapBefore(view, from)) && /^[,.!?]?["”»“]/.test(gapBefore(view, end));
}
