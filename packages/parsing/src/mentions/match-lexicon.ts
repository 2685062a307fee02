import type { Mention, Token } from '../article.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { tokenize } from '../tokens/tokenize.ts';

/** A name as words with their case, and whom it stands for. */
export type KnownName = { words: string[]; entry: LexiconEntry; metonym: boolean };

/** Names by the compared form of their first word, the longest first. */
export type NameIndex = Map<string, KnownName[]>;

/** Prepares a lexicon for matching. */
export function indexNames(lexicon: Lexicon): NameIndex {
  const index: NameIndex = new Map();
  for (const entry of lexicon) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) addName(index, name, entry, false);
    for (const name of entry.metonyms ?? []) addName(index, name, entry, true);
  }
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
  names.splice(at < 0 ? names.length : at, 0, { words, entry, metonym });
  index.set(first.term, names);
}

/** The longest known name that begins at token `at` and ends before token `last`, with the token after it. */
export function matchName(
  text: string,
  tokens: Token[],
  at: number,
  index: NameIndex,
  last = tokens.length,
): (KnownName & { end: number }) | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const names = index.get(first.term);
  if (!names) return undefined;
  for (const name of names) {
    const end = at + name.words.length;
    if (end <= last && matchesFrom(text, tokens, at, name.words)) return { ...name, end };
  }
  return undefined;
}

function matchesFrom(text: string, tokens: Token[], at: number, words: string[]): boolean {
  const first = tokens[at];
  if (!first || !isWord(surface(text, first), words[0] ?? '')) return false;
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    const before = tokens[at + i - 1];
    if (!token || !before || token.from - before.to > 2 || !isWord(surface(text, token), words[i] ?? '')) return false;
    if (/['’]s$/.test(text.slice(before.from, before.to))) return false;
  }
  return true;
}

/** As the lexicon writes it, or in capitals: `KERRY`; short capitals are other names (`IRAN` is Iran, `ISIS` is not Isis). */
const isWord = (written: string, known: string) =>
  written === known || (written.length > 4 && written === known.toUpperCase());

const places = new Set(
  'in at to from near outside inside around into across throughout toward towards via leave left reach reached'.split(
    ' ',
  ),
);

const districts = new Set(
  'suburb suburbs region area district outskirts countryside airport neighborhood neighbourhood province embassy summit'.split(
    ' ',
  ),
);

/** A lexicon match as a mention; a metonym after a preposition of place is the place it names. `listed` carries a place's preposition on. */
export function toMention(
  text: string,
  tokens: Token[],
  at: number,
  match: KnownName & { end: number },
  listed = false,
): Mention {
  const from = tokens[at]?.from ?? 0;
  const last = tokens[match.end - 1];
  const to = last ? last.from + surface(text, last).length : from;
  const local = listed || places.has(tokens[at - 1]?.term ?? '') || districts.has(tokens[match.end]?.term ?? '');
  const { entry, metonym, words } = match;
  if (metonym && local) return { from, to, entity: words.join(' '), kind: 'place' };
  return { from, to, entity: entry.name, kind: entry.kind === 'country' ? (local ? 'place' : 'group') : entry.kind };
}

/** A word as written, with straight apostrophes and without a possessive `'s`. */
export function surface(text: string, token: Token): string {
  const word = text.slice(token.from, token.to);
  if (word.length < 3) return word;
  const mark = word.charCodeAt(word.length - 2);
  return (mark === 0x27 || mark === 0x2019) && word.endsWith('s') ? word.slice(0, -2) : word.replaceAll('’', "'");
}
