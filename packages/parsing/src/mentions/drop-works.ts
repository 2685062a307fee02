import { gapBefore, isCapital, termOf, type View } from '../tokens/view.ts';
import { clauseOpeners, determiners, prepositions } from '../lexicon/grammar.ts';
import type { TokenMention } from './runs/name.ts';

/** Words of the longest title in quotation marks that is looked for. Chosen by hand. */
const longestTitle = 8;

/**
 * The mentions without what is nobody: a title in quotation marks (`“American Pie”`, `“Most Likely to Succeed”`), unless the same name stands
 * outside of marks as well, or is a person's, a group's or known; and two names with a hyphen between (`the Roe-Doe fight`).
 */
export function dropWorks(view: View, mentions: readonly TokenMention[]): TokenMention[] {
  const outside = new Set<string>();
  const lasts = new Set<string>();
  const parts = new Set<string>();
  for (const mention of mentions) {
    if (!isTitle(view, mention)) outside.add(mention.entity);
    else if (!opens.test(gapBefore(view, mention.first))) parts.add(mention.entity);
    lasts.add(mention.entity.slice(mention.entity.lastIndexOf(' ') + 1));
  }
  return mentions.filter(({ entity, kind, proposed }) => {
    if (!(proposed && (kind === 'unknown' || kind === 'group'))) return true;
    const [one = '', other = '', ...more] = entity.split('-');
    if (more.length === 0 && lasts.has(one) && lasts.has(other)) return false;
    return kind === 'group' ? !parts.has(entity) || outside.has(entity) : outside.has(entity);
  });
}

/** Whether a name stands between marks with nothing but words that titles have. */
function isTitle(view: View, { first, end }: TokenMention): boolean {
  let from = first;
  while (from > first - longestTitle && !opens.test(gapBefore(view, from)) && isOfTitle(view, from - 1)) from -= 1;
  let to = end;
  while (to < end + longestTitle && !closes.test(gapBefore(view, to)) && isOfTitle(view, to)) to += 1;
  return opens.test(gapBefore(view, from)) && closes.test(gapBefore(view, to));
}

const opens = /["“«„]$/;
const closes = /^[,.!?]?["”»“]/;

const isOfTitle = (view: View, at: number) => {
  const term = termOf(view, at);
  return isCapital(view, at) || determiners.has(term) || prepositions.has(term) || clauseOpeners.has(term);
};
