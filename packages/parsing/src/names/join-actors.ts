import type { Article, Mention } from '../article.ts';
import { isCity } from '../lexicon/places/cities.ts';
import { genderOfTitle } from '../lexicon/people/forms-of-address.ts';
import { groupForms, groupKey, initialsOf } from './group-name.ts';
import {
  familyForms,
  genderOfName,
  leavesNone,
  mayBeOneOf,
  personKeys,
  personName,
  type PersonName,
} from './person-name.ts';

/** The name an actor goes by in all articles, for each name it has in one. A name that is not in it goes by itself. */
export type ActorNames = ReadonlyMap<string, string>;

/** One name with the articles it stands in. */
type Named = {
  entity: string;
  kind: Mention['kind'];
  isKnown: boolean;
  count: number;
  places: Set<number>;
  words: string[];
  /** By which pronouns it is addressed, wherever it is: `Mrs. Roe`. */
  genders: Set<'he' | 'she'>;
};
/** Names that are one actor's, with what they are as persons' names. */
type Actor = { names: Named[]; places: Set<number>; persons: PersonName[] };

/**
 * The actors of a library: for each of `articles`, in order, by which name each of its people and groups goes in all of them. Two
 * names are one actor's only where nothing else is possible among these articles: full names that may be one person's
 * (`Ann P. Lowe Jr.`, `Ann Lowe`; `Jim`, `James`), a group with and without its legal form or its dots, and, between articles
 * that share another name, a family name, the letters or the plural of just one. Two names of one article, and two of
 * the lexicon, stay two. Near linear in the names.
 */
export function joinActors(articles: readonly Pick<Article, 'mentions' | 'text'>[]): ActorNames[] {
  const names = namesOf(articles);
  const actors = [...joinPersons(names), ...joinGroups(names)];
  const joined = articles.map((): Map<string, string> => new Map());
  for (const actor of actors) nameActor(actor, joined);
  const story = articles.map(({ mentions }) => new Set(mentions.filter(isTelling).map(({ entity }) => entity)));
  joinShortForms(names, actors, joined, story);
  return joined;
}

const isTelling = ({ kind, proposed, entity }: Mention) =>
  kind === 'person' || (proposed === true && (kind !== 'place' || isCity(entity.toLowerCase())));

/** Characters of the longest form of address, with its stop and space. */
const longestTitle = 16;

function namesOf(articles: readonly Pick<Article, 'mentions' | 'text'>[]): Named[] {
  const names = new Map<string, Named>();
  for (const [place, { mentions, text }] of articles.entries()) {
    for (const { entity, kind, proposed, from } of mentions) {
      if (kind === 'place' || (proposed && entity.startsWith('one of'))) continue;
      const known = names.get(entity);
      const name: Named = known ?? {
        entity,
        kind,
        isKnown: !proposed,
        count: 0,
        places: new Set(),
        words: entity.split(' '),
        genders: new Set(),
      };
      if (!known) names.set(entity, name);
      if (name.kind === 'unknown') name.kind = kind;
      name.count += 1;
      const title = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, from - longestTitle), from))?.[1];
      const gender = title === undefined ? undefined : genderOfTitle(title.toLowerCase());
      if (gender) name.genders.add(gender);
      name.places.add(place);
    }
  }
  return [...names.values()].sort((one, other) => (one.entity < other.entity ? -1 : 1));
}

/** How much a name tells: with a suffix, with middle names, with a whole given name. The ones that tell most come first. */
const detail = ({ given, middles, suffix }: PersonName) =>
  ((given[0] ?? '').length > 1 ? 4 : 0) + (suffix === undefined ? 0 : 2) + (middles.length > 0 ? 1 : 0);

function joinPersons(names: readonly Named[]): Actor[] {
  const full = names.flatMap((name) => {
    const person = name.kind === 'group' || isTitled(name) ? undefined : personName(name.words);
    return person ? { name, person } : [];
  });
  full.sort((one, other) => detail(other.person) - detail(one.person));
  const byKey = new Map<string, Set<Actor>>();
  const actors: Actor[] = [];
  for (const { name, person } of full) {
    const keys = personKeys(person);
    const found = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])].slice(0, mostLooked)));
    const fits = [...found].filter(
      (actor) =>
        (isSure(name) || actor.names.some(isSure) || leavesNone(actor.persons, person)) &&
        mayBeOneOf(actor.persons, person),
    );
    const [only] = fits;
    const actor = only && fits.length === 1 && maySwallow(only, name) ? only : newActor(actors);
    actor.persons.push(person);
    addName(actor, name);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set<Actor>()).add(actor));
  }
  return actors;
}

/** Told to be a person, or by a given name. */
const isSure = ({ kind }: Named) => kind === 'person';

/** So many actors are held against a name at most: where more share its key, it is nobody's for certain. */
const mostLooked = 20;

const isTitled = ({ words }: Named) =>
  words.length === 2 && genderOfTitle((words[0] ?? '').toLowerCase()) !== undefined;

/** Groups whose names are the same without legal form, dots and article. */
function joinGroups(names: readonly Named[]): Actor[] {
  const groups = names.filter(({ kind, words }) => kind === 'group' || (kind === 'unknown' && words.length === 1));
  const actors: Actor[] = [];
  for (const alike of Map.groupBy(groups, ({ words }) => groupKey(words)).values()) {
    if (!alike.some(({ kind }) => kind === 'group') && !alike.every(isInSmall)) continue;
    for (const name of alike) {
      const last = actors.at(-1);
      addName(
        last && last.names.some((other) => alike.includes(other)) && maySwallow(last, name) ? last : newActor(actors),
        name,
      );
    }
  }
  return actors;
}

/** `NorthGate`, `Northgate`: one word with some small letters, however it is written. */
const isInSmall = ({ words }: Named) => words.length === 1 && /\p{Ll}/u.test(words[0] ?? '');

function newActor(actors: Actor[]): Actor {
  const actor: Actor = { names: [], places: new Set(), persons: [] };
  actors.push(actor);
  return actor;
}

function addName(actor: Actor, name: Named): void {
  actor.names.push(name);
  for (const place of name.places) actor.places.add(place);
}

/** No article has both names, and the lexicon does not know both: there they are two. */
const maySwallow = (actor: Actor, name: Named) =>
  !(name.isKnown && actor.names.some(({ isKnown }) => isKnown)) &&
  [...name.places].every((place) => !actor.places.has(place));

/** The name an actor goes by: the lexicon's, else the one most used, else the longest. */
function chosenName({ names }: Actor): string {
  const [best] = [...names].sort(
    (one, other) =>
      Number(other.isKnown) - Number(one.isKnown) ||
      other.count - one.count ||
      other.entity.length - one.entity.length ||
      (one.entity < other.entity ? -1 : 1),
  );
  return best?.entity ?? '';
}

function nameActor(actor: Actor, joined: readonly Map<string, string>[]): void {
  const chosen = chosenName(actor);
  for (const { entity, places } of actor.names)
    if (entity !== chosen) for (const place of places) joined[place]?.set(entity, chosen);
}

/** Names of one word, a team's of two, a group's without its land, in each article the one actor they are short for in articles that share another name with it. */
function joinShortForms(
  names: readonly Named[],
  actors: readonly Actor[],
  joined: readonly Map<string, string>[],
  story: readonly ReadonlySet<string>[],
): void {
  const forms = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const form of new Set(formsOf(actor)))
      forms.set(form, [...(forms.get(form) ?? []).slice(0, mostLooked), actor]);
  for (const name of names) {
    // `Red Sox`, of the Boston Red Sox; `Central Election Commission`, of that of Ghana.
    const isPart = name.kind === 'unknown' ? name.words.length === 2 : name.kind === 'group' && name.words.length > 2;
    const word = (isPart ? name.words.join(' ') : (name.words.at(-1) ?? '')).toLowerCase().replaceAll('.', '');
    if (name.isKnown || !(name.words.length === 1 || isTitled(name) || isPart)) continue;
    const own = isTitled(name) ? genderOfTitle((name.words[0] ?? '').toLowerCase()) : undefined;
    const genders = own ? new Set([own]) : name.genders;
    const bearers = (forms.get(word) ?? []).filter(
      (actor) => !actor.names.includes(name) && suits(actor, name, genders),
    );
    for (const place of name.places) {
      const near = bearers.filter((actor) =>
        [...actor.places].some((other) => other !== place && share(story, place, other, name.entity)),
      );
      const [only] = near;
      if (only && near.length === 1 && !only.places.has(place)) joined[place]?.set(name.entity, chosenName(only));
    }
  }
}

function formsOf({ names, persons }: Actor): string[] {
  const groups = names.filter(({ kind, words }) => kind !== 'person' && words.length > 1);
  const short = groups.flatMap(({ words }) => [...groupForms(words).slice(1), initialsOf(words) ?? []].flat());
  return [...persons.flatMap(familyForms), ...short];
}

function suits(actor: Actor, name: Named, genders: ReadonlySet<'he' | 'she'>): boolean {
  const isGroup = actor.names.some(({ kind }) => kind === 'group');
  if (name.kind !== 'unknown' && (name.kind === 'group') !== isGroup) return false;
  const own = actor.persons.map(genderOfName).find((one) => one !== undefined);
  return genders.size < 2 && (genders.size === 0 || own === undefined || genders.has(own));
}

function share(story: readonly ReadonlySet<string>[], one: number, other: number, but: string): boolean {
  const [mine, yours] = [story[one], story[other]];
  if (!mine || !yours) return false;
  for (const entity of mine) if (entity !== but && yours.has(entity)) return true;
  return false;
}
