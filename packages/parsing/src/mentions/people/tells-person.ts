import { nameParticles, nameSuffixes, roleNouns } from '../../lexicon/names.ts';
import { isGivenName } from '../../lexicon/people/given-names.ts';
import { kin } from '../../lexicon/people/forms-of-address.ts';
import { isReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isPossessive } from '../../tokens/possessive.ts';
import { breaksBefore, gapBefore, termOf, wordOf, type View } from '../../tokens/view.ts';

/** Words of the longest name with a given name first: `Jane Mary Ann Roe`. Chosen by hand; examples/mentions.ts has one inside and one beyond. */
const longestName = 4;
/** Words behind a name in which its bearer's trade is looked for. Chosen by hand. */
const longestDescription = 7;

/** Nouns of places that are family names as well. */
const familyPlaces = wordSet('park hill hills lake bay forest street ford heights square bridge road');

/** `Gloria Park said`, `her lawyer, Gloria Park`: a given name before such a noun, and what only persons have about it. */
export const isPersonOfPlace = (view: View, first: number, end: number) =>
  end - first === 2 &&
  familyPlaces.has(termOf(view, end - 1)) &&
  isGivenName(termOf(view, first)) &&
  (speaks(view, end) || isAged(view, end) || roleNouns.has(termOf(view, first - 1)));

/** `P.J. Carter`, `P.J. Hill`; `U.S. Park` and `N.Y. Park` are places. */
export const hasInitials = (view: View, first: number, end: number) =>
  end - first === 2 &&
  /^(?:\p{Lu}\.){2}$/u.test(wordOf(view, first).replace(/\.?$/, '.')) &&
  !/^(?:u\.?[skn]|d\.?c|n\.?[a-z]|l\.?a|e\.?u)\.?$/.test(termOf(view, first));

/** Words that only persons' names have: a given name first, an initial, a nickname in quotation marks, `bin`, `Jr.` */
export function hasPersonsParts(view: View, first: number, end: number): boolean {
  let words = 0;
  let told = isGivenName(termOf(view, first));
  for (let i = first; i < end; i++) {
    const term = termOf(view, i);
    const isMark = nameSuffixes.has(term) || nameParticles.has(term) || term.length === 1;
    if (!isMark && !/[“"‘'(]$/.test(gapBefore(view, i))) words += 1;
    if (i > first && (nameSuffixes.has(term) || /^(?:bin|ibn|ould|bint)$|^(?:al|el)-/.test(term))) told = true;
    if (i > first && (/[“"]$/.test(gapBefore(view, i)) || isInBrackets(view, i, end))) told = true;
    if (term.length === 1 && /^\p{L}$/u.test(term) && /^\.\s/.test(gapBefore(view, i + 1)) && i < end - 1) told = true;
  }
  return told && words <= longestName;
}

/** `Odalo (Kiki) Roe`: one word in brackets within a name. */
const isInBrackets = (view: View, at: number, end: number) =>
  at < end - 1 && gapBefore(view, at) === ' (' && gapBefore(view, at + 1) === ') ';

/** `16-year-old Odalo Roe`, `the parents of Odalo Roe`, `his brother, Odalo`, `Roe’s mother`: age and kin are what only persons have. */
export function hasAgeOrKin(view: View, first: number, end: number): boolean {
  const before = termOf(view, first - 1);
  if (end - first > 1 && /^\d+-year-old$/.test(before)) return true;
  if (isPossessive(view, end - 1) && isKin(termOf(view, end))) return true;
  return before === 'of' ? isKin(termOf(view, first - 2)) : isKin(before) && /^,? $/.test(gapBefore(view, first));
}

/** Kin, but for words that say as well which of two firms or towns is meant. */
const isKin = (term: string) => kin.has(term) && !/^(?:elder|younger|twin|namesake)$/.test(term);

/** `Smith said`, `Smith, who leads the party`. */
export function speaks(view: View, end: number): boolean {
  const gap = gapBefore(view, end);
  if (/^\s+$/.test(gap)) return isReportingVerb(wordOf(view, end)) || termOf(view, end) === 'who';
  return /^,\s$/.test(gap) && termOf(view, end) === 'who';
}

/** `Smith, 45, …`. */
export const isAged = (view: View, end: number) =>
  /^,\s$/.test(gapBefore(view, end)) &&
  /^\d\d$/.test(termOf(view, end)) &&
  /^,/.test(gapBefore(view, end + 1)) &&
  !/^\d/.test(termOf(view, end + 1));

/** What persons are beside the nouns that stand before their names. Own list. */
const persons = wordSet(
  'model champion boxer striker goalkeeper actress actor rapper comedian star killer driver man woman boy girl',
);

/** `Bettie Page, the pin-up model whose …`, `Nils Ek, a former mayor`: behind a full name stands what only persons are. */
export function isDescribed(view: View, first: number, end: number): boolean {
  if (end - first < 2 || end - first > longestName || !/^,\s$/.test(gapBefore(view, end))) return false;
  if (termOf(view, end) === 'whose') return true;
  if (!/^(?:the|an?|his|her|former)$/.test(termOf(view, end))) return false;
  for (let at = end + 1; at < end + longestDescription && !breaksBefore(view, at); at++) {
    const term = termOf(view, at);
    if (/^(?:of|for|in|at|by|that|which|and)$/.test(term)) return false;
    if (/^whose?$/.test(term)) return true;
    const closes = breaksBefore(view, at + 1) || /^(?:of|for|in|at|from|who|whose|with|on)$/.test(termOf(view, at + 1));
    if (closes && (roleNouns.has(term) || persons.has(term))) return true;
  }
  return false;
}
