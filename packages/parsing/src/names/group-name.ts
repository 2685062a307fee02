import { isCountry } from '../lexicon/countries.ts';
import { adjectives, groupNouns, states } from '../lexicon/names.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { titleWords } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';

const legalForms = wordSet(
  'inc corp corporation ltd limited llc llp plc co cos company gmbh ag sa nv ab oy spa holdings holding group',
);

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '').replaceAll('’', "'");

/** The words of a group's name in lower case, without its article and without its legal form: `Apple Inc.` is `apple`. */
function groupWords(words: readonly string[]): string[] {
  const all = words.map(plain);
  const from = all[0] === 'the' && all.length > 1 ? 1 : 0;
  let end = all.length;
  while (end > from + 1 && legalForms.has(all[end - 1] ?? '')) end -= 1;
  return all.slice(from, end);
}

/** What spellings of one group's name share: of a long one also those with and without a plural (`Academy of Motion Picture(s) Arts`). */
export const groupKey = (words: readonly string[]): string =>
  groupWords(words)
    .map((word, _, { length }) => (length >= longName && word.length > 4 ? word.replace(/(?<=[^s])s$/, '') : word))
    .join(' ');

/** In names of fewer words a plural is another name. Chosen by hand. */
const longName = 4;

/** The first letters of a name of three words or more, of those with a capital: `nrb` of `National Rail Board`. */
export function initialsOf(words: readonly string[]): string | undefined {
  const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
  return letters.length >= 3 ? letters.join('') : undefined;
}

/** Whether letters stand for a name beside which they are put in brackets: they begin its words, in order. */
export function standFor(letters: string, words: readonly string[]): boolean {
  const wanted = letters.toLowerCase().replaceAll('.', '');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [capitals, words].some((taken) => taken.map((word) => word.charAt(0).toLowerCase()).join('') === wanted);
}

/**
 * What a group may be shortened to, besides its letters: without its legal form, and then to its first word; without a noun of
 * institutions (`First Hudson` Bank); without its land (`Central Election Commission` of Ghana); to a plural at its end (`Chargers`, `Red Sox`).
 */
export function groupForms(words: readonly string[]): string[] {
  const own = groupWords(words);
  const first = own[0] ?? '';
  const last = own.at(-1) ?? '';
  const forms = [own.join(' ')];
  const isCompany = own.length < words.filter((word) => plain(word) !== 'the').length;
  if (own.length > 1 && isOwnWord(first) && (isCompany || (own.length === 2 && trades.test(last)))) forms.push(first);
  if (own.length > 2 && (groupNouns.has(last) || isCompany)) forms.push(own.slice(0, -1).join(' '));
  if (own.length > 2 && groupNouns.has(last) && groupNouns.has(own.at(-2) ?? '')) forms.push(own.slice(-2).join(' '));
  if (own.length === 3 && /[^s]s$|x$/.test(last) && !groupNouns.has(last)) forms.push(own.slice(1).join(' '));
  const land = own.lastIndexOf('of');
  if (land > 1 && groupNouns.has(own[land - 1] ?? '') && isCountry(own.slice(land + 1).join(' ')))
    forms.push(own.slice(0, land).join(' '));
  if (own.length > 1 && /[^s]s$/.test(last) && last.length > 4 && !groupNouns.has(last)) forms.push(last);
  return forms;
}

const trades =
  /^(?:airlines|airways|motors|technologies|pharmaceuticals|laboratories|industries|entertainment|studios|pictures|records|foods|software|semiconductor|semiconductors|petroleum|brewing|logistics)$/;

/** A word by which a company may be called alone: no people, no state, no given name, nothing common to many. */
const isOwnWord = (word: string) =>
  word.length > 3 &&
  !adjectives.has(word) &&
  !states.has(word) &&
  !isGivenName(word) &&
  !titleWords.has(word) &&
  !common.test(word);
const common =
  /^(?:first|national|international|royal|united|american|global|general|advanced|new|great|north|south|east|west|central|pacific|atlantic|british|standard|federal)/;
