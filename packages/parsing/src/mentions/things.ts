import { wordSet } from '../lexicon/word-set.ts';
import { degrees, genderOfTitle } from '../lexicon/people/forms-of-address.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';

/** Capitals that texts of law and politics give to things, also behind a title: `the First Amendment`. Own list. */
const things =
  /^(?:use|communique|communiqué|accord|treaty|protocol|article|act|amendment|annex|branch|chapter|charter|code|deal|family|floor|office|oversight|pact|plan|statute|way|week)s?$|^means$/;
/** Whether a word is the name of a thing rather than of anybody. */
export const isThing = (term: string): boolean => things.test(term);

/** Nouns at the end of what bears somebody's name and is none: `the Anna Lowe Prize`, `World War`. Own list. */
const named = wordSet(`
  award awards prize prizes trophy medal cup bowl open war wars classic derby marathon games olympics championship
  championships series tour festival show scholarship fellowship memorial lecture lectures doctrine syndrome law bill
  report papers inquiry meetings depression avenue ave boulevard blvd rd hwy highway parkway pkwy expressway turnpike freeway
`);

/** Whether a name is one of a thing by its last word: `the Lowe Prize`, `the First Amendment`. */
export const nameThing = (view: View, { first, end }: TokenSpan): boolean =>
  end > first && (named.has(termOf(view, end - 1)) || isThing(termOf(view, end - 1)));

/** Those of them that are family names as well: `Jude Law`, but `the Hale Law`. */
const families = /^(?:law|bill|cup|show|tour|war|open|bowl)$/;

/** Nouns of streets, as they are shortened in addresses, that end no other name. */
const streets = /^(?:ave|blvd|rd|hwy|pkwy|expressway|turnpike|freeway|highway|parkway)$/;

/** `Clark Ave`, `Hale Blvd`. */
export const isStreet = (view: View, { first, end }: TokenSpan): boolean =>
  end - first > 1 && streets.test(termOf(view, end - 1));

/** `World War II`, `the Anna Lowe Prize`, `Ole Miss`: a noun of things, or a form of address, closes the name or stands before its number. */
export function bearsName(view: View, { first, end }: TokenSpan): boolean {
  const last = end - first > 2 && /^(?:i{1,3}|iv|v|x+)$/.test(termOf(view, end - 1)) ? end - 2 : end - 1;
  const term = termOf(view, last);
  if (end - first === 2 && families.test(term) && termOf(view, first - 1) !== 'the') return false;
  return last > first && (named.has(term) || (last === end - 1 && /^(?:mr|mrs|ms|miss)$/.test(term)));
}

/** Chairs and what else bears the name of who gave it: `the Anna Lowe Professor of Law`, `the John P. Hale Chair in Physics`. */
export function isEndowed(view: View, { first, end }: TokenSpan): boolean {
  if (termOf(view, first - 1) !== 'the') return false;
  for (let at = first + (isGivenName(termOf(view, first)) ? 2 : 1); at < end + 2 && isCapital(view, at); at++) {
    if (/^(?:distinguished|endowed|university|research|memorial)$/.test(termOf(view, at))) continue;
    if (/^(?:professor|chair|fellow|lecturer|scholar)$/.test(termOf(view, at)))
      return /^(?:of|in|for|at)$/.test(termOf(view, at + 1));
  }
  return false;
}

/** `the Karen Roe sank`, `the Queen Mary`: behind an article a name of two words is a ship's or a thing's, but for `the Karen Roe trial`. */
export const isWithArticle = (view: View, { first, end }: TokenSpan): boolean =>
  termOf(view, first - 1) === 'the' &&
  end - first > 1 &&
  (isGivenName(termOf(view, first)) || /^(?:queen|king|prince|princess|lady|lord|sir)$/.test(termOf(view, first))) &&
  /^\p{Lu}\p{Ll}/u.test(wordOf(view, end - 1)) &&
  !aboutPersons.test(termOf(view, end));

/** What an article may belong to behind a person's name: `the Karen Roe trial`. Own list. */
const aboutPersons =
  /^(?:trial|case|story|campaign|affair|era|scandal|murder|killing|death|saga|family|camp|administration|interview|speech|fan|fans|supporters?|estate|lawsuit|we|he|she|i|they|of|who|that)$/;

/** What plays, fights, deals or stands for somebody and is no family name. */
const roles =
  /^(?:champion|challenger|agent|officer|manager|coach|minister|secretary|commissioner|director|attorney|correspondent|spokes(?:man|woman)|founder|gov|governor|senator|inspector|superintendent)s?$/;

/** `Heavyweight Champion, Jane Roe`, `U.S. Customs Agent`: a trade with its field, and no name. */
export const isTrade = (view: View, { first, end }: TokenSpan): boolean =>
  end - first > 1 && roles.test(termOf(view, end - 1)) && !isGivenName(termOf(view, first));

/** `47 KOs`, `36 KO’s`: letters behind a number count something, and `Interstate 5` is a road. */
export const isUnit = (view: View, { first, end }: TokenSpan): boolean =>
  (end - first === 1 && roads.test(termOf(view, first)) && /^\d/.test(termOf(view, end))) ||
  (end - first === 1 &&
    /^\p{Lu}{2,4}(?:['’]?s)?$/u.test(wordOf(view, first)) &&
    /^\d[\d,.]*$/.test(termOf(view, first - 1)) &&
    /^\s?$/.test(gapBefore(view, first)));

/** What is told from others of its kind by a number: `Highway 214`. */
const roads =
  /^(?:highway|interstate|route|exit|gate|flight|pier|platform|room|building|channel|section|chapter|phase|stage|level)$/;

/** `ABOUT A BOY`, `AMERICAN PIE`: short capitals among capitals are words of a title, and no letters that stand for a name. */
export function isAmongCapitals(view: View, { first, end }: TokenSpan): boolean {
  const isLoud = (at: number, gap: number) =>
    /^\p{Lu}+$/u.test(wordOf(view, at)) &&
    gapBefore(view, gap) === ' ' &&
    !/^(?:U\.?[SNK]|EU|NY|LA|DC)$/.test(wordOf(view, at));
  return isLoud(first - 1, first) || (isLoud(end, end) && wordOf(view, end).length > 1);
}

/** Legal forms and words in capitals that no name consists of. */
const bare = wordSet(
  'llc llp inc ltd plc corp co ok tv dvd cd ddt diy faq ceo cfo coo cto cio web vip id it dna hiv aids gps atm suv rv pc cctv sms pdf iq gdp ptsd mri dui ee uu mm mme halloween thanksgiving ramadan hanukkah passover am fm pm da vp ag mps qb',
);
/** `LLC`, `MP`, `Web`: letters and words that are no name alone. */
export const isNoNameAlone = (term: string): boolean =>
  degrees.has(term) ||
  bare.has(term) ||
  genderOfTitle(term) !== undefined ||
  /^(?:twen|thir|for|fif|six|seven|eigh|nine)ties$/.test(term);
