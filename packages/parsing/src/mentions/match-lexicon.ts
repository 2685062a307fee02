import { auxiliaries } from '../lexicon/grammar.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import type { Mention } from '../article.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isOwner, surface } from '../tokens/possessive.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';

/** A name as words with their case and in capitals, and whom it stands for. */
export type KnownName = { words: string[]; shouted: string[]; entry: LexiconEntry; metonym: boolean };

/** A known name where it stands in a text. */
export type NameMatch = KnownName & TokenSpan;

/** Names by the compared form of their first word, the longest first. */
export type NameIndex = Map<string, KnownName[]>;

/** What was prepared already: one lexicon reads many articles. */
const indexed = new WeakMap<Lexicon, NameIndex>();

/** A lexicon as it is matched, prepared when it is first asked for: its entries are not changed afterwards. */
export function indexNames(lexicon: Lexicon): NameIndex {
  const known = indexed.get(lexicon);
  if (known) return known;
  const index: NameIndex = new Map();
  for (const entry of lexicon) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) addName(index, name, entry, false);
    for (const name of entry.metonyms ?? []) addName(index, name, entry, true);
  }
  indexed.set(lexicon, index);
  return index;
}

/** Adds one name of an entry, keeping the longest first. */
export function addName(index: NameIndex, name: string, entry: LexiconEntry, metonym: boolean): void {
  const tokens = tokenize(name);
  const first = tokens[0];
  if (!first) return;
  const words = tokens.map((token) => surface(name, token));
  const names = index.get(first.term) ?? [];
  const at = names.findIndex((other) => other.words.length < words.length);
  names.splice(at < 0 ? names.length : at, 0, {
    words,
    shouted: words.map((word) => word.toUpperCase()),
    entry,
    metonym,
  });
  index.set(first.term, names);
}

/** The longest known name that begins at token `at` and ends before token `last`. */
export function matchName(view: View, at: number, index: NameIndex, last: number): NameMatch | undefined {
  const first = view.tokens[at];
  if (!first) return undefined;
  const names = index.get(first.term);
  if (!names) return undefined;
  // `US$3bn` names money.
  if (/^[$€£¥]/.test(view.text.charAt(first.to))) return undefined;
  for (const name of names) {
    const end = at + name.words.length;
    if (end <= last && matchesFrom(view, at, name)) return { ...name, first: at, end };
  }
  return undefined;
}

function matchesFrom({ text, tokens }: View, at: number, { words, shouted }: KnownName): boolean {
  const first = tokens[at];
  if (!first || !isWord(surface(text, first), words[0], shouted[0], words.length > 1)) return false;
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    const before = tokens[at + i - 1];
    if (!token || !before || token.from - before.to > 2 || !isWord(surface(text, token), words[i], shouted[i], true))
      return false;
    if (isOwner(text.slice(before.from, before.to))) return false;
  }
  return true;
}

/** As the lexicon writes it, or in capitals: `KERRY`; short capitals alone are other names (`ISIS` is not Isis), in a name of several words they are not (`NEW YORK`). */
const isWord = (written: string, known: string | undefined, shouted: string | undefined, isPart: boolean) =>
  written === known || ((isPart || written.length > 4) && written === shouted);

/** Words before a metonym that make it the place: `in Moscow`. */
const beforePlace = wordSet(
  'in at to from near outside inside around into across throughout toward towards via leave left reach reached',
);

/** Words after it: `the Moscow suburbs`. */
const afterPlace = wordSet(
  'suburb suburbs region area district outskirts countryside airport neighborhood neighbourhood province embassy summit',
);

/** Words that `of` ties to a place: `south of Moscow`, `the streets of Moscow`. */
const partsOfPlaces = wordSet(
  `north south east west northeast northwest southeast southwest outskirts suburb suburbs streets city town coast miles kilometers
  kilometres`,
);

/** So much behind a word as an agency in brackets takes. */
const behind = ({ text, tokens }: View, end: number) => {
  const to = tokens[end - 1]?.to ?? 0;
  return text.slice(to, to + 40);
};

/** `WASHINGTON —`: where a report was written. */
export const isDateline = (view: View, first: number, end: number): boolean =>
  /^\p{Lu}{3,}$/u.test(wordOf(view, end - 1)) &&
  /^\n|^$/.test(gapBefore(view, first).slice(-1)) &&
  /^(?:,\s\p{Lu}[\p{L}.]+)?(?:\s+\([^)]{1,30}\))?\s*(?:—|–|--?)\s/u.test(behind(view, end));

/** `the town of Forks, Washington`, `in Spokane, Washington`: a state behind a town of its own. */
function isInState(view: View, first: number, end: number): boolean {
  if (termOf(view, first) !== 'washington' || !/^,\s$/.test(gapBefore(view, first))) return false;
  let town = first - 1;
  while (town > first - longestTown && isCapital(view, town) && !beforePlace.has(termOf(view, town))) town -= 1;
  if (town === first - 1 || !(beforePlace.has(termOf(view, town)) || termOf(view, town) === 'of')) return false;
  return !(isReportingVerb(termOf(view, end)) || auxiliaries.has(termOf(view, end)));
}

/** Words of the longest town, and the one before it. Chosen by hand. */
const longestTown = 4;

/** A lexicon match as a mention; a metonym after a preposition of place is the place it names. `listed` carries a place's preposition on. */
export function toMention(view: View, match: NameMatch, listed: boolean): Mention {
  const { text, tokens } = view;
  const { entry, metonym, words, first, end } = match;
  const from = tokens[first]?.from ?? 0;
  const last = tokens[end - 1];
  const to = last ? last.from + surface(text, last).length : from;
  const local =
    listed ||
    isInState(view, first, end) ||
    isDateline(view, first, end) ||
    beforePlace.has(termOf(view, first - 1)) ||
    (termOf(view, first - 1) === 'of' && partsOfPlaces.has(termOf(view, first - 2))) ||
    afterPlace.has(termOf(view, end));
  if (metonym && local) return { from, to, entity: words.join(' '), kind: 'place' };
  return { from, to, entity: entry.name, kind: entry.kind === 'country' ? (local ? 'place' : 'group') : entry.kind };
}
