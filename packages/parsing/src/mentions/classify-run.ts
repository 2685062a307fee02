import type { Mention } from '../article.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';
import { isCountry } from '../lexicon/countries.ts';
import { isCity } from '../lexicon/places/cities.ts';
import { adverbs } from '../lexicon/grammar.ts';
import { titleWords } from '../lexicon/titles.ts';
import { adjectives, nameSuffixes, placeNouns, placeOpeners, roleNouns, states } from '../lexicon/names.ts';
import { isPossessive } from '../tokens/possessive.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { headlineWords } from '../lexicon/people/headline-words.ts';
import { isDateline } from './match-lexicon.ts';
import { behindOffice, heads, isGroup, isPair, isTeam } from './tells-group.ts';
import {
  hasAgeOrKin,
  hasInitials,
  hasPersonsParts,
  isAged,
  isDescribed,
  isPersonOfPlace,
  speaks,
} from './people/tells-person.ts';
import {
  bearsName,
  isAmongCapitals,
  isEndowed,
  isNoNameAlone,
  isStreet,
  isThing,
  isTrade,
  isUnit,
  isWithArticle,
} from './things.ts';
import type { NameRun, ReadName } from './runs/name.ts';

/** Words of the longest name of a kind. Chosen by hand; examples/mentions.ts has one inside and one beyond each. */
const limits = {
  /** `Jane Mary Ann Roe`, behind a title. */
  person: 4,
  /** What "in" or "near" stands before. */
  place: 3,
};

/** What a run of capitals names, or nothing where it is only an office or an adjective. */
export function classifyRun(view: View, run: NameRun): ReadName | undefined {
  const { first, end } = run;
  if (isEndowed(view, run) || isTrade(view, run) || isUnit(view, run)) return undefined;
  const group = behindOffice(view, first, end);
  if (isGroup(view, group, end)) return { first: group, end, kind: 'group' };
  if (isStreet(view, run)) return { first, end, kind: 'place' };
  if (isPair(view, first, end)) return { first, end, kind: 'group' };
  if (isWithArticle(view, run)) return { first, end, kind: 'unknown' };
  const name = afterTitles(view, first, end);
  if (name === end)
    return wordOf(view, first) === 'GOP' && end - first === 1 ? { first, end, kind: 'group' } : undefined;
  if (end - name > 1 && areLetters(view, name, end)) return undefined;
  if (isShip(view, first) && end - first > 1) return { first, end, kind: 'unknown' };
  if (isField(view, first, name)) return undefined;
  if (bearsName(view, run)) return { first, end, kind: 'unknown' };
  const numbered = behindOrdinal(view, first, end);
  if (numbered) return numbered;
  const titled = hasOffice(view, first, name);
  const office = titled ? { office: { first, end: name } } : {};
  const acronym =
    end - name === 1 && !isInLand(view, end) && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u.test(wordOf(view, name));
  if (acronym && (isNoGroup(termOf(view, name)) || isAmongCapitals(view, { first: name, end }))) return undefined;
  if (acronym)
    return { first: name, end, kind: isDateline(view, first, end) || isStateLetters(view, name) ? 'place' : 'group' };
  // `the Governor of Alaska`
  if (end - name === 1 && termOf(view, name - 1) === 'of' && states.has(termOf(view, name)))
    return { first: name, end, kind: 'place' };
  if (titled && end - name <= limits.person && !isGroup(view, name, end))
    return { first: name, end, ...office, kind: 'person' };
  if (end - first === 1 && (isNoName(termOf(view, first)) || isNoNameAlone(termOf(view, first)))) return undefined;
  const begin = titled || isOfParty(view, first, name, end) ? name : first;
  return { first: begin, end, ...office, kind: kindOf(view, begin === name && !titled ? name : first, end) };
}

/** Where the name begins behind its titles: `Fisheries Minister | Ingrid Solheim`, `Human Rights Campaign President | Chad Griffin`. */
function afterTitles(view: View, first: number, end: number): number {
  let name = first;
  for (let i = first; i < end - 1; i++)
    if (isHeld(view, i) && (isCapital(view, i + 1) || termOf(view, i + 1) === 'of')) name = i + 1;
  while (name < end && isTitle(termOf(view, name)) && !isGivenTitle(view, name, end) && !isPronoun(view, name, end))
    name += 1;
  if (name < end - 1 && termOf(view, name - 1) === 'of' && isCountry(termOf(view, name))) name += 1;
  if (name === end || isGivenName(termOf(view, name))) return name;
  if (isField(view, first, name)) for (let i = name + 1; i < end - 1; i++) if (isGivenName(termOf(view, i))) return i;
  for (let i = end - 2; i > name; i--) if (hasOffice(view, i, i + 1) && isGivenName(termOf(view, i + 1))) return i + 1;
  return name;
}

/** `Us Weekly`, but not `Us Senator Jane Roe` in a line of capitals. */
const isPronoun = (view: View, at: number, end: number) =>
  wordOf(view, at) === 'Us' && at + 1 < end && !isTitle(termOf(view, at + 1)) && !isGivenName(termOf(view, at + 1));

/** `Democrat Jane Roe`: a party's adjective before a name of two words. */
const isOfParty = (view: View, first: number, name: number, end: number) =>
  name === first + 1 && end - name > 1 && /^(?:democrat|republican|conservative)$/.test(termOf(view, first));

/** `20th Century Fox`: a number stands before what is no person, and belongs to its name. */
function behindOrdinal(view: View, first: number, end: number): ReadName | undefined {
  if (end - first < 2 || gapBefore(view, first) !== ' ' || isGivenName(termOf(view, first))) return undefined;
  if (!/^\d+(?:st|nd|rd|th)$/.test(termOf(view, first - 1)) || termOf(view, first) === 'class') return undefined;
  return { first: first - 1, end, kind: 'unknown' };
}

/** `Trenton, N.J.`, `Washington, D.C.`: the letters of a state behind a town. */
const isStateLetters = (view: View, at: number) =>
  /^,\s$/.test(gapBefore(view, at)) &&
  isCapital(view, at - 1) &&
  /^(?:[dn]\.?[chjmy]|s\.?[cd]|r\.?i|p\.?a|w\.?v\.?a)\.?$/.test(termOf(view, at));

/** `Secretary of Labor`, `Professor of Modern Law`: what an office is for, behind its `of`, is nobody. */
const isField = (view: View, first: number, name: number) =>
  name - first > 1 &&
  termOf(view, name - 1) === 'of' &&
  (/^(?:secretary|undersecretary|minister|professor|commissioner)$/.test(termOf(view, name - 2)) ||
    (heads.test(termOf(view, name - 2)) &&
      !isCountry(termOf(view, name)) &&
      !states.has(termOf(view, name)) &&
      termOf(view, name) !== 'the'));

/** `Earl Clark`: a title that is a given name as well, with one word behind it; an earl is called so, too. */
const isGivenTitle = (view: View, at: number, end: number) => termOf(view, at) === 'earl' && end - at === 2;

/** A title that one person has, such as minister, also in letters (`GM Ida Moe`): who has it comes next. */
const isHeld = (view: View, at: number) =>
  (titleWords.has(termOf(view, at)) && roleNouns.has(termOf(view, at))) ||
  (termOf(view, at) === 'member' && /^(?:council|board|assembly|committee)$/.test(termOf(view, at - 1))) ||
  (/^(?:GM|VP|DA|C[EFIOT]O)$/.test(wordOf(view, at)) && isGivenName(termOf(view, at + 1)));

function kindOf(view: View, first: number, end: number): Mention['kind'] {
  const last = termOf(view, end - 1);
  if (end - first === 2 && /^(?:tech|state)$/.test(last)) return 'unknown';
  const words = wordsFrom(view, first, end);
  if (isCountry(words) || isCity(words)) return 'place';
  if (end - first === 1 && isStateAlone(last)) return 'place';
  if (isPersonOfPlace(view, first, end) || hasInitials(view, first, end)) return 'person';
  if (placeNouns.has(last) || (end - first > 1 && placeOpeners.has(termOf(view, first)))) return 'place';
  if (end - first >= 2 && !isThing(last) && !isTeam(view, first, end) && hasPersonsParts(view, first, end))
    return 'person';
  if (roleNouns.has(termOf(view, first - 1)) && !breaksBefore(view, first)) return 'person';
  if (hasAgeOrKin(view, first, end)) return 'person';
  if (termOf(view, first - 1) === 'nearby') return 'place';
  if (
    !/^(?:the|of|for|from)$/.test(termOf(view, first - 1)) &&
    !isTeam(view, first, end) &&
    !(end - first > 2 && termOf(view, end - 2) === 'of') &&
    (speaks(view, end) || isAged(view, end) || isDescribed(view, first, end))
  )
    return 'person';
  if (isLocal(view, first, end) || (end - first === 1 && states.has(last))) return 'place';
  return 'unknown';
}

/** Letters that are none alone, a word of headlines, a common word written in capitals: `NOT`. */
const isNoGroup = (term: string) => isNoNameAlone(term) || headlineWords.has(term) || adverbs.has(term);

/** `U. S.`, `M. D.`: letters and no name. */
function areLetters(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (termOf(view, i).length > 1) return false;
  return true;
}

/** `USS Harry S. Truman`. */
const isShip = (view: View, first: number) => /^(?:USS|HMS|INS|MV|MS|SS|RMS|HMAS|HMCS)$/.test(wordOf(view, first));

/** A state, whatever verb seems to follow (`the Alaska state office`), but none that is somebody's name as often. */
const isStateAlone = (term: string) =>
  term.length > 4 && states.has(term) && !/^(?:washington|georgia|virginia|montana)$/.test(term);

const wordsFrom = ({ tokens }: View, first: number, end: number) =>
  tokens
    .slice(first, end)
    .map(({ term }) => term)
    .join(' ');

/** What goes to a place: `moved to`, `a flight to`. */
const moves =
  /^(?:mov(?:e[ds]?|ing)|fl(?:y|ew|own|ying|ights?)|travel(?:l?ed|l?ing|s)?|drove|driven|driving|trips?|tours?)$/;

/** `downtown Bakersfield`, `a Bakersfield hospital`, `the Bakersfield suburbs`: what only towns are beside. */
function isTown(view: View, first: number, end: number): boolean {
  const before = termOf(view, first - 1);
  if (isPossessive(view, end - 1) || breaksBefore(view, first)) return false;
  if (
    before === 'of' &&
    /^(?:(?:home)?town|city|village|suburb|neighbou?rhood|port|resort)s?$/.test(termOf(view, first - 2))
  )
    return true;
  if (before === 'to' && moves.test(termOf(view, first - 2))) return true;
  if (/^(?:downtown|uptown|midtown|suburban|central|outer)$/.test(before)) return true;
  if (breaksBefore(view, end)) return false;
  if (/^(?:suburbs?|neighbou?rhoods?|outskirts|suburban|area)$/.test(termOf(view, end))) return true;
  return (
    /^(?:an?)$/.test(before) &&
    /^(?:hospital|hotel|courthouse|jail|apartment|restaurant|courtroom|street)$/.test(termOf(view, end))
  );
}

/** `in Bakersfield`, `Bakersfield, Calif.`, and the state itself. */
function isLocal(view: View, first: number, end: number): boolean {
  if (end - first <= limits.place && isTown(view, first, end)) return true;
  if (/^(?:in|at|near|outside|around|across)$/.test(termOf(view, first - 1)) && !breaksBefore(view, first))
    return end - first <= limits.place;
  return isInLand(view, end);
}

/** `Bakersfield, Calif.`, `MANILA, Philippines`. */
const isInLand = (view: View, end: number) =>
  /^,\s$/.test(gapBefore(view, end)) &&
  isCapital(view, end) &&
  (states.has(termOf(view, end)) || isCountry(termOf(view, end)));

const isTitle = (term: string) =>
  titleWords.has(term) ||
  adjectives.has(term) ||
  term === 'of' ||
  term === 'the' ||
  /^then-|^ex-|-elect$|-designate$/.test(term);

/** `First` Hudson, but not `First Lady` or `First` Jane Roe. */
const isOrdinal = (view: View, at: number) =>
  termOf(view, at) === 'first' && !titleWords.has(termOf(view, at + 1)) && !isGivenName(termOf(view, at + 1));

/** Whether the words before a name hold an office or form of address, not only an adjective. */
function hasOffice(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (
      isHeld(view, i) ||
      (titleWords.has(termOf(view, i).replace(/-(?:elect|designate)$/, '')) &&
        !adjectives.has(termOf(view, i)) &&
        !isOrdinal(view, i))
    )
      return true;
  return false;
}

const isNoName = (term: string) =>
  adjectives.has(term) ||
  adjectives.has(term.replace(/s$/, '')) ||
  nameSuffixes.has(term) ||
  /(?:ian|ese|ish)s?$/.test(term) ||
  /^[rdi]-/.test(term);
