import type { Mention } from '../../article.ts';
import { nameParticles, nameSuffixes } from '../../lexicon/names.ts';
import { isGivenName } from '../../lexicon/people/given-names.ts';
import { groupForms, groupKey, initialsOf } from '../../names/group-name.ts';
import {
  familyForms,
  genderOfName,
  leavesNone,
  mayBeOneOf,
  personKeys,
  personName,
  type PersonName,
} from '../../names/person-name.ts';
import type { Address } from './titles-before.ts';

/** Somebody or something named in full in an article: `at` is where first, `weight` how often so far. */
export type Bearer = {
  entity: string;
  kind: Mention['kind'];
  proposed: boolean;
  at: number;
  weight: number;
  titles: Set<string>;
  gender?: 'he' | 'she';
  isKin: boolean;
  names: PersonName[];
};

/** All bearers of an article: by a full name, by what it may be shortened to, by a given name alone, by what names of one person, or of one group, share. */
export type Bearers = Record<'exact' | 'forms' | 'givens' | 'persons' | 'groups', Map<string, Bearer[]>>;

/** A name in full where it stands; `entity` where the lexicon knows it. */
export type FullName = { words: string[]; kind: Mention['kind']; at: number; address: Address; entity?: string };

/** More bearers of one name are not told apart, nor looked at. */
export const mostBearers = 8;

/** Bearers before anybody is named. */
export const noBearers = (): Bearers => ({
  exact: new Map(),
  forms: new Map(),
  givens: new Map(),
  persons: new Map(),
  groups: new Map(),
});

/** The key of a name: in lower case, without dots. */
export function keyOf(words: readonly string[]): string {
  const key = (words.length === 1 ? (words[0] ?? '') : words.join(' ')).toLowerCase();
  return odd.test(key) ? key.replaceAll('.', '').replaceAll('’', "'") : key;
}
const odd = /[.’]/;

/** Whether words are a name in full, not a family name with its particle or its suffix: `de la Vega`, `Roe Jr.` */
export function isFull(words: readonly string[]): boolean {
  const [first = ''] = words;
  const own = words.filter((word) => !nameSuffixes.has(word.toLowerCase().replace('.', '')));
  return own.length > 1 && (isGivenName(first) || !nameParticles.has(first.toLowerCase()));
}

/** Remembers a full name: as one more of a bearer whose name it may be, if there is just one, else as a bearer of its own. */
export function rememberFull(bearers: Bearers, full: FullName, kin: ReadonlySet<string>): Bearer {
  const { words, kind } = full;
  const key = keyOf(words);
  const [same] = bearers.exact.get(key) ?? [];
  const person = kind === 'person' || kind === 'unknown' ? personName(words) : undefined;
  if (same) return nameAgain(same, full, person);
  const group = kind === 'group' || kind === 'unknown' ? groupKey(words) : undefined;
  const persons = person ? personsOf(bearers, person, kind) : [];
  const bearer =
    onePerson(persons, person, full, kin) ??
    onlyOne(calledBy(bearers, key)) ??
    (group === undefined ? undefined : bearers.groups.get(group)?.[0]) ??
    (opensFamily.test(words[0] ?? '') || anybody.test(full.address.form ?? '')
      ? onlyOne(bearers.forms.get(key))
      : undefined) ??
    (isGivenName(words[0] ?? '') ? undefined : companyOf(bearers, key)) ??
    newBearer(persons.length > 1 ? { ...full, entity: oneOf(persons) } : full, kin.has(key));
  nameAgain(bearer, full, person);
  add(bearers.exact, key, bearer);
  if (persons.length > 1) return bearer;
  if (person) rememberPerson(bearers, person, bearer);
  if (group !== undefined) {
    add(bearers.groups, group, bearer);
    rememberGroup(bearers, full, bearer);
  }
  return bearer;
}

/** Counts a bearer once more, with what this place tells of it. */
function nameAgain(bearer: Bearer, { kind, at, address }: FullName, person: PersonName | undefined): Bearer {
  bearer.weight += 1;
  bearer.at = Math.min(bearer.at, at);
  if (bearer.kind === 'unknown') bearer.kind = kind;
  for (const title of address.titles) bearer.titles.add(title);
  const gender = address.gender ?? (person && genderOfName(person));
  if (gender) bearer.gender ??= gender;
  return bearer;
}

/** `Abu Hassan` may be a name in full, and is the family name of Samir abu Hassan. */
const opensFamily = /^(?:abu|bin|ibn|umm|ould|ben)$/i;

/** Forms of address that stand before a family name, be it of two words: `Ms. Smith Roe`, of Ann Smith Roe. */
const anybody = /^(?:mr|mrs|ms|miss)$/;

/** `Marie Claire`, of Marie Claire Dubois alone. */
const onlyOne = ([only, ...others]: readonly Bearer[] = []) => (others.length === 0 ? only : undefined);

/** Who is told to be a person by now and has this given name. */
export const calledBy = (bearers: Bearers, given: string): Bearer[] =>
  (bearers.givens.get(given) ?? []).filter(({ kind }) => kind === 'person');

/** `red sox`, of the Boston Red Sox. */
const isTeam = / \S*(?:[^s]s|x)$/;

/** The one company that is shortened so: `Santos Shipping` for Santos Shipping Lines Inc. */
function companyOf(bearers: Bearers, key: string): Bearer | undefined {
  const only = onlyOne(bearers.forms.get(key));
  return only?.kind === 'group' || (only?.kind === 'unknown' && isTeam.test(key)) ? only : undefined;
}

const newBearer = ({ words, kind, entity, at }: FullName, isKin: boolean): Bearer => ({
  entity: entity ?? words.join(' '),
  kind,
  proposed: entity === undefined || entity.startsWith('one of: '),
  at,
  weight: 0,
  titles: new Set(),
  isKin,
  names: [],
});

/** Bearers that are listed where any may be meant. */
const mostListed = 3;

/** What is said where any of several may be meant: `one of: Ida Moe, Ole Moe`. */
export function oneOf(bearers: readonly Bearer[]): string {
  const names = bearers.slice(0, mostListed).map(({ entity }) => entity);
  return `one of: ${names.join(', ')}${bearers.length > mostListed ? ` and ${bearers.length - mostListed} more` : ''}`;
}

/** The persons known so far whose name this may be. Of who is not told to be a person no middle name is left out: `Tarn Creamery` is not `Tarn Maid Creamery`. */
function personsOf(bearers: Bearers, name: PersonName, kind: Mention['kind']): Bearer[] {
  const found = new Set<Bearer>();
  const isPerson = kind === 'person';
  for (const key of personKeys(name))
    for (const bearer of bearers.persons.get(key) ?? [])
      if ((isPerson || bearer.kind === 'person' || leavesNone(bearer.names, name)) && mayBeOneOf(bearer.names, name))
        found.add(bearer);
  return [...found];
}

/** The one of them, if it is one; a suffix parts two of whom one is named as kin or who hold other offices. */
function onePerson(
  persons: readonly Bearer[],
  name: PersonName | undefined,
  full: FullName,
  kin: ReadonlySet<string>,
): Bearer | undefined {
  const [only] = persons;
  if (!name || !only || persons.length > 1) return undefined;
  if (full.entity !== undefined && !only.proposed && only.entity !== full.entity) return undefined;
  const isKin = only.isKin || kin.has(keyOf(full.words));
  const otherSuffix = only.names.some(({ suffix }) => suffix !== name.suffix);
  const otherOffice =
    only.titles.size > 0 &&
    full.address.titles.length > 0 &&
    !full.address.titles.some((title) => only.titles.has(title));
  return otherSuffix && (isKin || otherOffice) ? undefined : only;
}

function rememberPerson(bearers: Bearers, name: PersonName, bearer: Bearer): void {
  if (bearer.names.length < mostBearers) bearer.names.push(name);
  for (const key of personKeys(name)) add(bearers.persons, key, bearer);
  for (const form of familyForms(name)) add(bearers.forms, form, bearer);
  if (bearer.kind !== 'person' && bearer.kind !== 'unknown') return;
  for (const given of name.given) if (given.length > 2) add(bearers.givens, given, bearer);
  const all = [name.given[0] ?? '', ...name.middles];
  if (all.length > 1 && all.every(isGivenName)) add(bearers.givens, all.join(' '), bearer);
}

function rememberGroup(bearers: Bearers, { words, kind }: FullName, bearer: Bearer): void {
  for (const form of groupForms(words)) add(bearers.forms, form, bearer);
  const initials = kind === 'group' ? initialsOf(words) : undefined;
  if (initials !== undefined) add(bearers.forms, initials, bearer);
  // Half a name: `the Bank`; not of `the Bank of Bath`, where Bath is a town.
  if (kind === 'group' && !/^(?:of|for|in|at)$/.test(words.at(-2) ?? ''))
    add(bearers.forms, keyOf(words.slice(-1)), bearer);
}

/** Adds another way a bearer is called: the letters in brackets behind its name. */
export const rememberForm = (bearers: Bearers, words: readonly string[], bearer: Bearer): void =>
  add(bearers.exact, keyOf(words), bearer);

function add(forms: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const known = forms.get(key);
  if (!known) forms.set(key, [bearer]);
  else if (known.length <= mostBearers && !known.includes(bearer)) known.push(bearer);
}
