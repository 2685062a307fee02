import { adjectives } from '../lexicon/names.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCountry } from '../lexicon/countries.ts';
import { isOwner } from '../tokens/possessive.ts';
import { isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { lastUpTo } from './last-up-to.ts';

type Holder = { entity: string; at: number };

/** Who holds an office in this article: the last person given the title, by the title's words, with and without its country. */
export type Offices = {
  holders: Map<string, Holder[]>;
  /** The words an office may begin with, which tell at a glance where none can. */
  firstWords: Set<string>;
  /** Offices that are somebody else's too: `the president of Ghana`, `Ghana’s president`. */
  others: Set<string>;
};

/** Words of the longest office: `first deputy assistant foreign secretary`. Chosen by hand. */
const mostWords = 5;
/** Countries that stand before an office and belong to no name of it: `US Secretary of State`. */
const ownCountries = wordSet('us u.s. united states uk');
/** Forms of address and short titles that many have at once: "the Mr" is nobody. */
const sharedTitles = wordSet('mr mrs ms miss dr sir house senate sen rep gen lt col');

/** The offices of persons who are called by the words before their names; in order of these words. */
export function readOffices(view: View, called: readonly { office: TokenSpan; entity: string }[]): Offices {
  const offices: Offices = { holders: new Map(), firstWords: new Set(), others: new Set() };
  for (const { office, entity } of called) {
    const whole = officeWords(view, office.first, office.end);
    const bare = whole.filter((word) => !adjectives.has(word) && !ownCountries.has(word));
    const [title] = bare;
    if (title === undefined || sharedTitles.has(title)) continue;
    const holder = { entity, at: view.tokens[office.first]?.from ?? 0 };
    addHolder(offices, bare, holder);
    if (bare.length < whole.length) addHolder(offices, whole, holder);
  }
  for (const held of offices.holders.values()) held.sort((one, other) => one.at - other.at);
  if (offices.firstWords.size > 0) readOthers(view, offices);
  return offices;
}

/** Notes the offices that the text gives to another land as well: `the president of Ghana`, `Ghana’s president`, `the Peruvian president`. */
function readOthers(view: View, { holders, firstWords, others }: Offices): void {
  for (let at = 0; at < view.tokens.length; at++) {
    if (!firstWords.has(firstPart(termOf(view, at)))) continue;
    // Where neither a land nor "of" stands beside it, nothing need be looked up.
    const isBehindLand = isCapital(view, at - 1) || isCountry(termOf(view, at - 1));
    if (!isBehindLand && !isBeforeOf(view, at)) continue;
    let key = '';
    for (let end = at + 1; end <= Math.min(at + mostWords, view.tokens.length); end++) {
      key += `${end > at + 1 ? ' ' : ''}${termOf(view, end - 1).replaceAll('-', ' ')}`;
      if (!isBehindLand && termOf(view, end) !== 'of') continue;
      if (holders.has(key) && (isOfLand(view, end) || isLandsOwn(view, at, key, holders))) others.add(key);
    }
  }
}

/** Whether "of" stands behind one of the words that an office beginning at token `at` may have. */
function isBeforeOf(view: View, at: number): boolean {
  for (let end = at + 1; end <= at + mostWords; end++) if (termOf(view, end) === 'of') return true;
  return false;
}

const isOfLand = (view: View, at: number) =>
  termOf(view, at) === 'of' &&
  (isCountry(termOf(view, at + 1)) || isCountry(`${termOf(view, at + 1)} ${termOf(view, at + 2)}`));

/** The land before an office, unless a holder of it is called by that land. */
function isLandsOwn(view: View, at: number, key: string, holders: Offices['holders']): boolean {
  const before = termOf(view, at - 1);
  if (ownCountries.has(before) || holders.has(`${before} ${key}`)) return false;
  if (isCountry(before)) return isOwner(wordOf(view, at - 1));
  return isCapital(view, at - 1) && /(?:ian|ese|ish|ean|aqi|eli|ani)$/.test(before) && !/^[A-Z]/.test(wordOf(view, at));
}

function addHolder({ holders, firstWords }: Offices, words: readonly string[], holder: Holder): void {
  const key = words.join(' ');
  const held = holders.get(key) ?? [];
  held.push(holder);
  holders.set(key, held);
  firstWords.add(words[0] ?? '');
}

/** What stands before a hyphen, without splitting the many words that have none. */
const firstPart = (term: string) => (term.includes('-') ? (term.split('-')[0] ?? '') : term);

const partsOf = (view: View, at: number) => termOf(view, at).split('-');

/** The words of an office in one spelling: `Secretary-General` and `Secretary General` are the same. */
function officeWords(view: View, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(...partsOf(view, i));
  return words;
}

/** The person meant by "the foreign minister" at token `at` (after the article), with the token after the office; nobody where two hold it, here or in another land. */
export function officeAt(
  { holders, firstWords, others }: Offices,
  view: View,
  at: number,
): { entity: string; end: number } | undefined {
  if (!firstWords.has(firstPart(termOf(view, at)))) return undefined;
  for (let end = Math.min(at + mostWords, view.tokens.length); end > at; end--) {
    const key = officeWords(view, at, end).join(' ');
    const offset = view.tokens[at]?.from ?? 0;
    const held = holders.get(key) ?? [];
    const holder = lastUpTo(held, offset - 1);
    if (!holder) continue;
    const isOne = held.every(({ entity, at: since }) => entity === holder.entity || since >= offset);
    return isOne && !others.has(key) ? { entity: holder.entity, end } : undefined;
  }
  return undefined;
}
