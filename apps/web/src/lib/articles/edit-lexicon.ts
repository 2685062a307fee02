import type { ActorLabels } from '@vis-a-vis/measures';
import type { Lexicon, LexiconEntry } from '@vis-a-vis/parsing';

/** What actors go by: names, matched while articles are read, and labels, common words that are counted afterwards. */
export type ActorWords = { names: Lexicon; labels: ActorLabels[] };
/** Whether a word is a name of an actor or a label. */
export type WordKind = 'name' | 'label';

/** The words of `actor`, its own name first among the names. */
export function wordsOf({ names, labels }: ActorWords, actor: string): { name: string[]; label: string[] } {
  const entry = names.find(({ name }) => name === actor);
  return {
    name: entry ? [entry.name, ...namesOf(entry)] : [],
    label: labels.find((one) => one.actor === actor)?.labels ?? [],
  };
}

/** What a new actor is: a person, or a group of people. */
export type ActorKind = 'person' | 'group';

/** Gives `actor` one more name or label, and takes it from whoever had it; an unknown actor is made, of the kind `as`. */
export function addWord(
  words: ActorWords,
  actor: string,
  kind: WordKind,
  word: string,
  as: ActorKind = 'group',
): ActorWords {
  const { names, labels } = removeWord(words, undefined, kind, word);
  if (kind === 'label')
    return {
      names,
      labels: put(labels, 'actor', actor, { actor, labels: [] }, (one) => ({ ...one, labels: [...one.labels, word] })),
    };
  const made: LexiconEntry = { name: actor, kind: as };
  const alias = (one: LexiconEntry): LexiconEntry =>
    word === actor ? one : { ...one, aliases: [...(one.aliases ?? []), word] };
  return { names: put(names, 'name', actor, made, alias), labels };
}

/** Takes a name or label from `actor`, or from everybody. An actor keeps its own name. */
export function removeWord(words: ActorWords, actor: string | undefined, kind: WordKind, word: string): ActorWords {
  const without = (list: string[] | undefined): string[] => (list ?? []).filter((one) => one !== word);
  const isMeant = (name: string): boolean => actor === undefined || actor === name;
  if (kind === 'label') {
    const labels = words.labels.map((one) => (isMeant(one.actor) ? { ...one, labels: without(one.labels) } : one));
    return { ...words, labels };
  }
  // A list that does not hold the word stays as it is, also where there is none: nothing is changed, and no step is made of it.
  const names = words.names.map((one) => {
    const { aliases, metonyms } = one;
    if (!isMeant(one.name) || ![aliases, metonyms].some((list) => list?.includes(word))) return one;
    return {
      ...one,
      ...(aliases?.includes(word) && { aliases: without(aliases) }),
      ...(metonyms?.includes(word) && { metonyms: without(metonyms) }),
    };
  });
  return { ...words, names };
}

/**
 * Makes `from` another name of `into`: all its names and labels are `into`'s from now on. `written` are the names that texts hold for
 * it, where it is not in the list: joined from several, or only known as `one of: …`. `as` is what `into` is, if it has to be made.
 */
export function mergeActors(
  words: ActorWords,
  from: string,
  into: string,
  as: ActorKind = 'group',
  written: readonly string[] = [from],
): ActorWords {
  if (from === into) return words;
  const { name, label } = wordsOf(words, from);
  const rest: ActorWords = {
    names: words.names.filter((one) => one.name !== from),
    labels: words.labels.filter(({ actor }) => actor !== from),
  };
  const named = [...written, ...name.slice(1)].reduce((all, one) => addWord(all, into, 'name', one, as), rest);
  return label.reduce((all, one) => addWord(all, into, 'label', one), named);
}

/** Makes one name of `actor` an actor of its own. Both are in the list then, and what is in it is never joined. */
export function partActor(words: ActorWords, actor: string, name: string, as: ActorKind): ActorWords {
  if (name === actor) return words;
  return addWord(addWord(words, actor, 'name', actor, as), name, 'name', name, as);
}

function namesOf({ aliases = [], metonyms = [] }: LexiconEntry): string[] {
  return [...aliases, ...metonyms];
}

/** `list` with the one whose `key` is `value` changed, or made and changed where there is none. */
function put<T, K extends keyof T>(list: readonly T[], key: K, value: T[K], made: T, change: (one: T) => T): T[] {
  return list.some((one) => one[key] === value)
    ? list.map((one) => (one[key] === value ? change(one) : one))
    : [...list, change(made)];
}
