import { termOf, type View } from '../tokens/phrase.ts';
import { lastUpTo } from './last-up-to.ts';
import { adjectives } from '../lexicon/names.ts';

/** Who holds an office in this article: the last person given the title, by the title's words, with and without its country. */
export type Offices = Map<string, { entity: string; at: number }[]>;

/** Words of the longest office: `first deputy assistant foreign secretary`. Chosen by hand. */
const mostWords = 5;
const countries = new Set('us u.s. united states uk'.split(' '));

/** Remembers that `entity` was called by the office of tokens `first` to `end`. */
export function rememberOffice(offices: Offices, view: View, first: number, end: number, entity: string): void {
  const words = officeWords(view, first, end);
  const bare = words.filter((word) => !adjectives.has(word) && !countries.has(word));
  if (bare.length === 0 || /^(?:mr|mrs|ms|miss|dr|sir|house|senate|sen|rep|gen|lt|col)$/.test(bare[0] ?? '')) return;
  const at = view.tokens[first]?.from ?? 0;
  // The first word alone, with a space, tells at a glance where no office can begin.
  for (const list of [words, bare]) offices.set(`${list[0]} `, []);
  for (const key of new Set([words.join(' '), bare.join(' ')])) {
    const held = offices.get(key) ?? [];
    held.push({ entity, at });
    offices.set(key, held);
  }
}

const firstWordOf = (view: View, at: number) => termOf(view, at).split('-')[0] ?? '';

/** The words of an office in one spelling: `Secretary-General` and `Secretary General` are the same. */
function officeWords(view: View, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(...termOf(view, i).split('-'));
  return words;
}

/** The person meant by "the foreign minister" at token `at` (after the article), with the token after the office. */
export function officeAt(offices: Offices, view: View, at: number): { entity: string; end: number } | undefined {
  if (!offices.has(`${firstWordOf(view, at)} `)) return undefined;
  for (let end = Math.min(at + mostWords, view.tokens.length); end > at; end--) {
    const key = officeWords(view, at, end).join(' ');
    const offset = view.tokens[at]?.from ?? 0;
    const holder = lastUpTo(offices.get(key) ?? [], offset - 1);
    if (holder) return { entity: holder.entity, end };
  }
  return undefined;
}
