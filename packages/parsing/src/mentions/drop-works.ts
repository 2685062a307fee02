import { isCapital, termOf, type View } from '../tokens/view.ts';
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
    else if (!opens(view, mention.first)) parts.add(mention.entity);
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
  while (from > first - longestTitle && !opens(view, from) && isOfTitle(view, from - 1)) from -= 1;
  let to = end;
  while (to < end + longestTitle && !closes(view, to) && isOfTitle(view, to)) to += 1;
  return opens(view, from) && closes(view, to);
}

/** Whether a mark opens right before token `at`. */
function opens({ text, tokens }: View, at: number): boolean {
  const from = tokens[at]?.from ?? text.length;
  return from > (tokens[at - 1]?.to ?? 0) && '"“«„'.includes(text.charAt(from - 1));
}

/** Whether a mark closes right behind the token before `at`, or behind a stop there. */
function closes({ text, tokens }: View, at: number): boolean {
  const from = tokens[at - 1]?.to ?? 0;
  const end = tokens[at]?.from ?? text.length;
  const to = from < end && ',.!?'.includes(text.charAt(from)) ? from + 1 : from;
  return to < end && '"”»“'.includes(text.charAt(to));
}

const isOfTitle = (view: View, at: number) => {
  const term = termOf(view, at);
  return isCapital(view, at) || determiners.has(term) || prepositions.has(term) || clauseOpeners.has(term);
};
