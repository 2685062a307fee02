import { nameParticles, nameSuffixes } from '../lexicon/names.ts';
import { genderOf, isGivenName } from '../lexicon/people/given-names.ts';
import { nicknameGroups } from '../lexicon/people/nicknames.ts';

/** A full name in its parts, in lower case and without dots. `given` are its given name, the one behind an initial, and its nickname in quotation marks. */
export type PersonName = {
  given: string[];
  middles: string[];
  /** The family name with what belongs to it: `de la vega`, `al-hamdi`. */
  family: string;
  /** Its last word without an article: `vega`, `hamdi`. */
  last: string;
  suffix?: string;
};

const plain = (word: string): string => word.toLowerCase().replace(/[.,]/g, '').replaceAll('’', "'");
/** `hamdi` of `al-hamdi`. */
export const withoutArticle = (word: string): string => word.replace(/^(?:al|el|as|ad|an|ar|ash|at|az)-(?=.)/, '');
const isNickname = (word: string) => /^[“"‘'(]/.test(word);
const bare = (word: string) => plain(word.replace(/[“”"‘’'()]/g, ''));

/** The parts of a full name of two words or more; nothing where the words are only one and its suffix. */
export function personName(words: readonly string[]): PersonName | undefined {
  const nicknames = words.filter(isNickname).map(bare);
  const parts = words.filter((word) => !isNickname(word)).map(plain);
  const final = parts.at(-1) ?? '';
  const suffix = nameSuffixes.has(final) ? parts.pop() : undefined;
  const [given] = parts;
  const last = parts.at(-1);
  if (given === undefined || last === undefined || parts.length < 2) return undefined;
  const particle = parts.findIndex((part, at) => at > 0 && nameParticles.has(part));
  const from = particle > 0 && particle < parts.length - 1 ? particle : parts.length - 1;
  const middles = parts.slice(1, from);
  // `W. Mark Roe` goes by the name behind the initial.
  const called = given.length === 1 ? middles.slice(0, 1).filter((middle) => middle.length > 1) : [];
  return {
    given: [given, ...called, ...nicknames],
    middles,
    family: parts.slice(from).join(' '),
    last: withoutArticle(last),
    ...(suffix !== undefined && { suffix }),
  };
}

/** What a name may be shortened to: each tail of it behind the given name, with and without its article. */
export function familyForms({ middles, family, last }: PersonName): string[] {
  const spaced = middles.filter((middle) => middle.length > 1);
  const tails = [...spaced.keys()].map((at) => [...spaced.slice(at), family].join(' '));
  const forms = new Set([
    family,
    family.split(' ').at(-1) ?? family,
    last,
    ...tails.filter((tail) => !isGivenName(tail)),
  ]);
  return [...forms];
}

/** The pronoun of a person, where the given name or the nickname tells it. */
export const genderOfName = ({ given }: PersonName): 'he' | 'she' | undefined => genderOf(given[0] ?? '');

/**
 * Whether two full names may be one person's: one family name; given names that are the same, short for each other, or
 * an initial of each other; middle names that do not speak against it; and no two suffixes. A suffix that only one has, and
 * a middle name, speak neither for nor against.
 */
export const mayBeOne = (one: PersonName, other: PersonName): boolean =>
  isSameFamily(one, other) && givenAgree(one, other) && !speakAgainst(one, other);

/** `Hefner`, `Heffner`: a family name with a letter doubled, behind the same given name. */
const isSameFamily = (one: PersonName, other: PersonName) =>
  one.last === other.last || (single(one.last) === single(other.last) && one.given[0] === other.given[0]);

const single = (word: string) => (word.length > leastDoubled ? word.replace(/(.)\1/g, '$1') : word);
/** Shorter family names are told apart by a doubled letter. Chosen by hand. */
const leastDoubled = 5;

/** Whether a name may be a person's who has all these: it may be one of them, and none speaks against it. */
export const mayBeOneOf = (names: readonly PersonName[], name: PersonName): boolean =>
  names.some((other) => mayBeOne(other, name)) && !names.some((other) => speakAgainst(other, name));

/** Whether a name has as many whole middle names as each of the others. */
export const leavesNone = (names: readonly PersonName[], name: PersonName): boolean =>
  names.every((other) => wholeMiddles(other) === wholeMiddles(name));
const wholeMiddles = ({ middles }: PersonName) => middles.filter((middle) => middle.length > 1).length;

/** Two suffixes, or middle names that are not the same and no initials of each other. */
const speakAgainst = (one: PersonName, other: PersonName) =>
  (one.suffix !== undefined && other.suffix !== undefined && one.suffix !== other.suffix) ||
  !middlesAgree(one.middles, other.middles);

function givenAgree(one: PersonName, other: PersonName): boolean {
  return one.given.some((mine) => other.given.some((yours) => isSameGiven(mine, yours)));
}

/** Whether two given names are the same, short for each other, or an initial of each other. */
function isSameGiven(mine: string, yours: string): boolean {
  if (mine === yours || sounded(mine) === sounded(yours)) return true;
  if (mine.length === 1 || yours.length === 1) return mine.charAt(0) === yours.charAt(0);
  const groups = nicknameGroups(mine);
  return nicknameGroups(yours).some((group) => groups.includes(group));
}

/** `Betty`, `Bettie`. */
const sounded = (given: string) => (given.length > 3 ? given.replace(/ie$/, 'y') : given);

function middlesAgree(mine: readonly string[], yours: readonly string[]): boolean {
  return mine.every((middle, at) => {
    const other = yours[at];
    if (other === undefined || middle === other) return true;
    return (middle.length === 1 || other.length === 1) && middle.charAt(0) === other.charAt(0);
  });
}

/** Keys under which names that may be one are found: two such names share one. */
export function personKeys({ given, last }: PersonName): string[] {
  return given.flatMap((name) => [
    `${single(last)}|${name.charAt(0)}.`,
    ...nicknameGroups(name).map((group) => `${single(last)}|${group}`),
  ]);
}
