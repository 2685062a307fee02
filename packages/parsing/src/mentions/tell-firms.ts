import { titleWords } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { ownsAfter } from '../tokens/possessive.ts';
import { termOf, type View } from '../tokens/view.ts';
import type { TokenMention } from './runs/name.ts';

/** What firms have and persons have not: `Acme’s shares`. Own list. */
const assets = wordSet(`
  shares stock shareholders investors headquarters products customers revenue profit profits earnings factory factories
  subsidiary subsidiaries workforce
`);

/**
 * The mentions with names of one word that speak, and so were taken for persons, as groups where the text gives them what only firms have:
 * `Acme’s shares`, `shares of Acme`, `Acme shares`. Nobody who has a title is a firm.
 */
export function tellFirms(view: View, mentions: readonly TokenMention[]): TokenMention[] {
  const firms = new Set<string>();
  for (const mention of mentions) if (isLone(mention) && isFirm(view, mention)) firms.add(mention.entity);
  for (const { entity, first } of mentions) if (titleWords.has(termOf(view, first - 1))) firms.delete(entity);
  return mentions.map((mention) => (firms.has(mention.entity) ? { ...mention, kind: 'group' } : mention));
}

const isLone = ({ entity, kind, proposed }: TokenMention) =>
  proposed === true && (kind === 'person' || kind === 'unknown') && !entity.includes(' ');

function isFirm(view: View, { first, end, to }: TokenMention): boolean {
  const next = termOf(view, end);
  if (assets.has(next)) return true;
  if (ownsAfter(view.text, to) && next === 'chief' && termOf(view, end + 1) === 'executive') return true;
  const before = termOf(view, first - 2);
  return (
    /^(?:of|in|for|at)$/.test(termOf(view, first - 1)) &&
    /^(?:shares|stock|employees|investors|shareholders)$/.test(before)
  );
}
