import type { Mention } from '../article.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';
import { isCountry } from '../lexicon/countries.ts';
import { adverbs } from '../lexicon/grammar.ts';
import { titleWords } from '../lexicon/titles.ts';
import {
  adjectives,
  groupNouns,
  nameParticles,
  nameSuffixes,
  placeNouns,
  placeOpeners,
  roleNouns,
  states,
} from '../lexicon/names.ts';
import { isPlural } from '../lexicon/plurals.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { degrees } from '../lexicon/people/forms-of-address.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { headlineWords } from '../lexicon/people/headline-words.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import type { NameRun, ReadName } from './runs/name.ts';

/** Words of the longest name of a kind. Chosen by hand; examples/mentions.ts has one inside and one beyond each. */
const limits = {
  /** `Jane Mary Ann Roe`, behind a title or with a given name first. */
  person: 4,
  /** What "in" or "near" stands before. */
  place: 3,
};

/** Capitals that texts of law and politics give to things, also behind a title: `the First Amendment`. Own list. */
const things =
  /^(?:use|communique|communiqué|accord|treaty|protocol|article|act|amendment|annex|branch|chapter|charter|code|deal|family|floor|office|oversight|pact|plan|statute|way|week)s?$|^means$/;
/** Whether a word is the name of a thing rather than of anybody. */
export const isThing = (term: string): boolean => things.test(term);

/** What a run of capitals names, or nothing where it is only an office or an adjective. */
export function classifyRun(view: View, run: NameRun): ReadName | undefined {
  const { first, end } = run;
  if (isGroup(view, first, end)) return { first, end, kind: 'group' };
  const name = afterTitles(view, first, end);
  if (name === end) return undefined;
  if (end - name > 1 && areLetters(view, name, end)) return undefined;
  if (isShip(view, first) && end - first > 1) return { first, end, kind: 'unknown' };
  if (isField(view, first, name)) return undefined;
  const titled = hasOffice(view, first, name);
  const office = titled ? { office: { first, end: name } } : {};
  const acronym =
    end - name === 1 && !isInLand(view, end) && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u.test(wordOf(view, name));
  if (acronym) return isNoGroup(termOf(view, name)) ? undefined : { first: name, end, kind: 'group' };
  if (titled && end - name <= limits.person && !isGroup(view, name, end))
    return { first: name, end, ...office, kind: 'person' };
  if (end - first === 1 && isNoName(termOf(view, first))) return undefined;
  return { first: titled ? name : first, end, ...office, kind: kindOf(view, first, end) };
}

/** Where the name begins behind its titles: `Fisheries Minister | Ingrid Solheim`, `Human Rights Campaign President | Chad Griffin`. */
function afterTitles(view: View, first: number, end: number): number {
  let name = first;
  for (let i = first; i < end - 1; i++) if (isHeld(view, i) && isCapital(view, i + 1)) name = i + 1;
  while (name < end && isTitle(termOf(view, name)) && !isGivenTitle(view, name, end)) name += 1;
  if (name === end || isGivenName(termOf(view, name))) return name;
  if (isField(view, first, name)) for (let i = name + 1; i < end - 1; i++) if (isGivenName(termOf(view, i))) return i;
  for (let i = end - 2; i > name; i--) if (hasOffice(view, i, i + 1) && isGivenName(termOf(view, i + 1))) return i + 1;
  return name;
}

/** `Secretary of Labor`, `Professor of Modern Law`: what an office is for, behind its `of`, is nobody. */
const isField = (view: View, first: number, name: number) =>
  name - first > 1 &&
  termOf(view, name - 1) === 'of' &&
  /^(?:secretary|undersecretary|minister|professor|commissioner)$/.test(termOf(view, name - 2));

/** `Earl Clark`: a title that is a given name as well, with one word behind it; an earl is called so, too. */
const isGivenTitle = (view: View, at: number, end: number) => termOf(view, at) === 'earl' && end - at === 2;

/** A title that one person has, such as minister: who has it comes next. */
const isHeld = (view: View, at: number) => titleWords.has(termOf(view, at)) && roleNouns.has(termOf(view, at));

function kindOf(view: View, first: number, end: number): Mention['kind'] {
  const last = termOf(view, end - 1);
  if (end - first === 2 && /^(?:tech|state)$/.test(last)) return 'unknown';
  if (isCountry(wordsFrom(view, first, end))) return 'place';
  if (end - first === 1 && isStateAlone(last)) return 'place';
  if (isPersonOfPlace(view, first, end) || hasInitials(view, first, end)) return 'person';
  if (placeNouns.has(last) || (end - first > 1 && placeOpeners.has(termOf(view, first)))) return 'place';
  if (end - first >= 2 && !isThing(last) && !isTeam(view, first, end) && hasPersonsParts(view, first, end))
    return 'person';
  if (roleNouns.has(termOf(view, first - 1)) && !breaksBefore(view, first)) return 'person';
  if (termOf(view, first - 1) === 'nearby') return 'place';
  if (
    !/^(?:the|of)$/.test(termOf(view, first - 1)) &&
    !isTeam(view, first, end) &&
    (speaks(view, end) || isAged(view, end))
  )
    return 'person';
  if (isLocal(view, first, end) || (end - first === 1 && states.has(last))) return 'place';
  return 'unknown';
}

/** A degree, a word of headlines, a common word written in capitals: `NOT`. */
const isNoGroup = (term: string) => degrees.has(term) || headlineWords.has(term) || adverbs.has(term);

/** `North Florida`, `the Charlotte Hawks`, `the NBA's Charlotte Hawks`: who plays or teaches there. */
function isTeam(view: View, first: number, end: number): boolean {
  const last = termOf(view, end - 1);
  if (end - first !== 2) return false;
  if (/^(?:north|south|east|west)(?:ern)?$/.test(termOf(view, first)) && states.has(last)) return true;
  const before = wordOf(view, first - 1);
  return isPlural(last) && (before === 'the' || /^\p{Lu}{2,}['’]s$/u.test(before)) && !breaksBefore(view, first);
}

/** `U. S.`, `M. D.`: letters and no name. */
function areLetters(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (termOf(view, i).length > 1) return false;
  return true;
}

/** `USS Harry S. Truman`. */
const isShip = (view: View, first: number) => /^(?:USS|HMS|INS|MV|MS|SS|RMS|HMAS|HMCS)$/.test(wordOf(view, first));

/** Nouns of places that are family names as well. */
const familyPlaces = wordSet('park hill hills lake bay forest street ford heights square bridge road');

/** `Gloria Park said`, `her lawyer, Gloria Park`: a given name before such a noun, and what only persons have about it. */
const isPersonOfPlace = (view: View, first: number, end: number) =>
  end - first === 2 &&
  familyPlaces.has(termOf(view, end - 1)) &&
  isGivenName(termOf(view, first)) &&
  (speaks(view, end) || isAged(view, end) || roleNouns.has(termOf(view, first - 1)));

/** A state, whatever verb seems to follow (`the Alaska state office`), but none that is somebody's name as often. */
const isStateAlone = (term: string) =>
  term.length > 4 && states.has(term) && !/^(?:washington|georgia|virginia|montana)$/.test(term);

/** `P.J. Carter`, `P.J. Hill`; `U.S. Park` and `N.Y. Park` are places. */
const hasInitials = (view: View, first: number, end: number) =>
  end - first === 2 &&
  /^(?:\p{Lu}\.){2}$/u.test(wordOf(view, first).replace(/\.?$/, '.')) &&
  !/^(?:u\.?[skn]|d\.?c|n\.?[a-z]|l\.?a|e\.?u)\.?$/.test(termOf(view, first));

/** Words that only persons' names have: a given name first, an initial, a nickname in quotation marks, `bin`, `Jr.` */
function hasPersonsParts(view: View, first: number, end: number): boolean {
  let words = 0;
  let told = isGivenName(termOf(view, first));
  for (let i = first; i < end; i++) {
    const term = termOf(view, i);
    const isMark = nameSuffixes.has(term) || nameParticles.has(term) || term.length === 1;
    if (!isMark && !/[“"‘'(]$/.test(gapBefore(view, i))) words += 1;
    if (i > first && (nameSuffixes.has(term) || /^(?:bin|ibn|ould|bint)$|^(?:al|el)-/.test(term))) told = true;
    if (i > first && /[“"]$/.test(gapBefore(view, i))) told = true;
    if (term.length === 1 && /^\p{L}$/u.test(term) && /^\.\s/.test(gapBefore(view, i + 1)) && i < end - 1) told = true;
  }
  return told && words <= limits.person;
}

const wordsFrom = ({ tokens }: View, first: number, end: number) =>
  tokens
    .slice(first, end)
    .map(({ term }) => term)
    .join(' ');

/** `Smith said`, `Smith, who leads the party`. */
function speaks(view: View, end: number): boolean {
  const gap = gapBefore(view, end);
  if (/^\s+$/.test(gap)) return isReportingVerb(wordOf(view, end)) || termOf(view, end) === 'who';
  return /^,\s$/.test(gap) && termOf(view, end) === 'who';
}

/** `Smith, 45, …`. */
const isAged = (view: View, end: number) =>
  /^,\s$/.test(gapBefore(view, end)) && /^\d\d$/.test(termOf(view, end)) && /^,/.test(gapBefore(view, end + 1));

/** `in Bakersfield`, `Bakersfield, Calif.`, and the state itself. */
function isLocal(view: View, first: number, end: number): boolean {
  if (/^(?:in|at|near|outside|around|across)$/.test(termOf(view, first - 1)) && !breaksBefore(view, first))
    return end - first <= limits.place;
  return isInLand(view, end);
}

/** `Bakersfield, Calif.`, `MANILA, Philippines`. */
const isInLand = (view: View, end: number) =>
  /^,\s$/.test(gapBefore(view, end)) &&
  isCapital(view, end) &&
  (states.has(termOf(view, end)) || isCountry(termOf(view, end)));

function isGroup(view: View, first: number, end: number): boolean {
  if (end - first < 2) return false;
  if (groupNouns.has(termOf(view, end - 1))) return true;
  for (let i = first + 1; i < end - 1; i++) {
    if (/^(?:of|for|on)$/.test(termOf(view, i)) && groupNouns.has(termOf(view, i - 1))) return true;
  }
  return false;
}

const isTitle = (term: string) =>
  titleWords.has(term) || adjectives.has(term) || term === 'of' || term === 'the' || /^then-|^ex-/.test(term);

/** `First` Hudson, but not `First Lady` or `First` Jane Roe. */
const isOrdinal = (view: View, at: number) =>
  termOf(view, at) === 'first' && !titleWords.has(termOf(view, at + 1)) && !isGivenName(termOf(view, at + 1));

/** Whether the words before a name hold an office or form of address, not only an adjective. */
function hasOffice(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (titleWords.has(termOf(view, i)) && !adjectives.has(termOf(view, i)) && !isOrdinal(view, i)) return true;
  return false;
}

const isNoName = (term: string) =>
  adjectives.has(term) ||
  adjectives.has(term.replace(/s$/, '')) ||
  nameSuffixes.has(term) ||
  /(?:ian|ese|ish)s?$/.test(term) ||
  /^[rdi]-/.test(term);
