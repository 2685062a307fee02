import { calendar } from '../../lexicon/calendar.ts';
import { isCountry } from '../../lexicon/countries.ts';
import { adjectives, groupNouns, nameParticles } from '../../lexicon/names.ts';
import { isGivenName } from '../../lexicon/people/given-names.ts';
import { isPlural } from '../../lexicon/plurals.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { gapBefore, isCapital, termOf, wordOf, type View } from '../../tokens/view.ts';

/** A text with the tokens that belong to names already. */
type Taken = View & { taken: Uint8Array };

/** `Garden of Eden`, `Tower of London`: nouns that are half a name before their `of`. Own list. */
const halves =
  /^(?:gardens?|tower|battle|statue|isles?|strait|treaty|feast|cathedral|archdiocese|diocese|daughters|sons|knights|defenders|guardians|declaration)$/;
/** Whether `of` behind a noun goes on with its name. */
export const isNamedOf = (noun: string): boolean => halves.test(noun);

/** What "of" joins to: no newspaper's day, and no news. */
const unjoined = /^(?:news|office|staff|today|times|post|party|house|force|media|majority)$/;

/** `Committee on Foreign Relations`, but `the West Coast Bank on Highway 214`. */
const takesOn =
  /^(?:committee|subcommittee|commission|council|conference|forum|center|centre|institute|coalition|alliance)$/;

/** `University of Texas`, `Committee on Foreign Relations`, `Bill de Blasio`. */
export function joins(term: string, before: string): boolean {
  if (nameParticles.has(term) || (/^l[oa]s$/.test(term) && before === 'de')) return true;
  if (term === 'of' && isNamedOf(before)) return true;
  if (term === 'the') return before === 'of' || before === 'for';
  if (term === 'on' && !takesOn.test(before)) return false;
  return (
    (term === 'of' || term === 'for' || term === 'on') &&
    ((groupNouns.has(before) && !unjoined.test(before)) || (term === 'of' && titleWords.has(before)))
  );
}

/** `the Senate Environment and Public Works Committee`. */
const isChamber = (term: string) => term === 'senate' || term === 'house';
/** What an institution of two fields begins with: `the Fish and Wildlife Service`. */
const subject =
  /^(?:fish|food|health|energy|environment|science|agriculture|transportation|education|labor|labour|alcohol|arts|housing|trade|rules|ways|defense|commerce)$/;

/**
 * `the Oceanic and Atmospheric Administration`: `and` within one institution. What stands before it is no name by itself: an adjective
 * or a word that is written in lower case elsewhere, or its land stands before it.
 */
export function joinsPair(search: Taken, first: number, at: number, lower: ReadonlySet<string>): boolean {
  if (termOf(search, at) !== 'and' || !(termOf(search, first - 1) === 'the' || search.taken[first - 1])) return false;
  const before = termOf(search, at - 1);
  const isOfLand = /^u\.?[sk]\.?$/.test(termOf(search, first - 1));
  if (adjectives.has(before) || !(isOfLand || /..(?:ic|al)$/.test(before) || lower.has(before) || subject.test(before)))
    return false;
  for (let i = first; i < at; i++)
    if (!isChamber(termOf(search, i)) && (groupNouns.has(termOf(search, i)) || titleWords.has(termOf(search, i))))
      return false;
  for (let i = at + 1; i <= at + 3 && isCapital(search, i) && /^ $/.test(gapBefore(search, i)); i++)
    if (i > at + 1 && groupNouns.has(termOf(search, i))) return !search.taken[i] && !isPlural(termOf(search, i));
  return false;
}

/** What an institution is for: nouns by their endings, and some that have none. */
const field =
  /(?:[^s]s|tion|ment|ance|ence|ice|ace|ture|ing|ity|ics|gy|ism|cy|ry|safety|health|trade|labou?r|commerce|welfare|sport|defen[cs]e|food|drink|law|order|reform|research|transport|youth|water|oversight|rules|power|land|means)$/;
const fields =
  /^(?:department|ministry|board|bureau|committee|subcommittee|commission|agency|council|secretary|minister|center|centre|institute|foundation|coalition|association|society|alliance|network|academy|school|college)$/;

/** `Department of Health and Human Services`, `Board of Trade and Industry`: `and` between what one institution is for. */
export function joinsFields(search: Taken, first: number, at: number): boolean {
  if (termOf(search, at) !== 'and') return false;
  let of = at - 1;
  while (of > first && isCapital(search, of)) of -= 1;
  if (!/^(?:of|for|on)$/.test(termOf(search, of)) || !fields.test(termOf(search, of - 1))) return false;
  if (isCountry(termOf(search, of + 1)) || !field.test(termOf(search, at - 1))) return false;
  let end = at + 1;
  while (end <= at + 2 && isField(search, end)) end += 1;
  return end > at + 1 && !isCapital(search, end) && field.test(termOf(search, end - 1));
}

/** A capital that is nobody's and no land's, right behind the word before. */
const isField = (view: Taken, at: number): boolean => {
  const term = termOf(view, at);
  return (
    isCapital(view, at) &&
    gapBefore(view, at) === ' ' &&
    !view.taken[at] &&
    !/^\p{Lu}{2,}$/u.test(wordOf(view, at)) &&
    !(isGivenName(term) || titleWords.has(term) || calendar.has(term) || isCountry(term))
  );
};
