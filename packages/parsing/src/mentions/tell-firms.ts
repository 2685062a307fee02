import { titleWords } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { ownsAfter } from '../tokens/possessive.ts';
import { termOf, type View } from '../tokens/view.ts';
import { speaks } from './people/tells-person.ts';
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
  const houses = bearersOfNames(view, mentions);
  return mentions.map((mention) => {
    const house = houses.get(mention.entity);
    if (house !== undefined) return { ...mention, entity: house, kind: 'group' };
    return firms.has(mention.entity) ? { ...mention, kind: 'group' } : mention;
  });
}

/**
 * `the Ida Moe Clinic`, `back in Ida Moe`: a full name that stands for the house that bears it, by that name. Nobody is in somebody, and
 * whoever is called by a family name alone, or speaks, is no house.
 */
function bearersOfNames(view: View, mentions: readonly TokenMention[]): Map<string, string> {
  const houses = new Map<string, string>();
  for (const { entity, kind } of mentions)
    if (kind !== 'person' && houseNouns.test(entity)) houses.set(entity.replace(houseNouns, ''), entity);
  if (houses.size === 0) return houses;
  const inside = new Set<string>();
  for (const { entity, first, end } of mentions) {
    if (!houses.has(entity)) continue;
    if (end - first !== entity.split(' ').length || speaks(view, end)) houses.delete(entity);
    if (/^(?:in|at|into)$/.test(termOf(view, first - 1))) inside.add(entity);
  }
  for (const name of houses.keys()) if (!inside.has(name)) houses.delete(name);
  return houses;
}
const houseNouns = / (?:Clinic|Center|Centre|Hospital|Institute|University|College|School|House|Home|Hotel)$/;

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
