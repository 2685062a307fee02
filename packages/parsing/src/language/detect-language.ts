import type { Token } from '../article.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { commonWords, type CommonWords } from './common-words.ts';
import { lettersOf, ownLanguage, tellingLetters } from './letters.ts';

/** So many words at the beginning are looked at. */
const sample = 400;
/** So many words are looked at to see that a block is plain English, and such a share of them is enough: other languages have less. */
const [glance, plain] = [40, 0.2];
/** The share of a text's words that must be its language's commonest: less than half of what running text has. */
const fewest = { en: 0.12, other: 0.15 };
/** How much likelier than the next a language must be: kin such as Danish and Norwegian share most common words. */
const margin = 1.1;
/** The same over English, whose list is the shortest: Dutch has `we`, `is`, `in` and `was` as well. */
const overEnglish = 1.4;
/** And by so many words: in a short text one of them is a name or an accident. */
const wordsOverEnglish = 2;
/** `l'ajuntament`, `dell'uomo`; not `we've`. */
const elision = /^(\p{L}{1,4})'(\p{L}{3,})$/u;
/** The share of kana in Japanese is several times this; Chinese has none but in a name. */
const kana = 0.1;

type Words = readonly Pick<Token, 'term'>[];

/** What a text was found to be: a BCP 47 tag, how many words of it say so, and the name of its letters. */
export type Detected = { tag: string; evidence: number; letters: string };

/** BCP 47 tag of a text, or of its tokens: by its letters and its commonest words; `und` where that is not sure. */
export function detectLanguage(given: string | Words): string {
  return weighLanguages(typeof given === 'string' ? tokenize(given) : given).tag;
}

/** Whether the first words of a text are as full of English as running text is: then no other language need be weighed. */
export function isPlainEnglish(tokens: Words): boolean {
  const english = commonWords.get('Latin')?.get('en');
  const words = Math.min(glance, tokens.length);
  let found = 0;
  for (let at = 0; at < words; at++) {
    if (!english?.has(tokens[at]?.term ?? '')) continue;
    found += 1;
    if (found >= plain * words) return true;
  }
  return false;
}

/** What the first words of a text speak for, by their letters and the commonest words of the languages written in these. Tokens of scripts written without spaces are single letters: here each is a word. */
export function weighLanguages(tokens: Words): Detected {
  const seen = tokens.slice(0, sample).map(({ term }) => term);
  const written = Map.groupBy(seen, lettersOf);
  written.delete('');
  const [letters, own] = [...written].reduce<readonly [string, string[]]>(
    (most, one) => (one[1].length > most[1].length ? one : most),
    ['', []],
  );
  const tag = ownLanguage.get(letters);
  if (tag !== undefined) return { tag, evidence: own.length, letters };
  if (letters === 'Han' || letters === 'Kana') return eastAsian(written);
  const found = likeliest(seen, own, commonWords.get(letters) ?? new Map<string, never>());
  return { tag: found?.tag ?? 'und', evidence: found?.evidence ?? 0, letters };
}

/** Chinese, or Japanese where enough of it is kana. */
function eastAsian(written: ReadonlyMap<string, readonly string[]>): Detected {
  const [han = 0, kanas = 0] = [written.get('Han')?.length, written.get('Kana')?.length];
  return { tag: kanas >= kana * (han + kanas) ? 'ja' : 'zh', evidence: han + kanas, letters: 'Han' };
}

/**
 * The language whose commonest words are the likeliest among words written in its letters. English is weighed among all words, and as
 * they stand: what is English was decided so before other languages were known, and measures depend on it.
 */
function likeliest(
  seen: readonly string[],
  own: readonly string[],
  lists: CommonWords,
): { tag: string; evidence: number } | undefined {
  const parts = own.flatMap((term) => (term.includes("'") ? (elision.exec(term)?.slice(1) ?? term) : term));
  const found = countWords(parts, lists);
  const shares = [...lists].map(([tag, list]) => {
    const isEnglish = tag === 'en';
    const evidence = isEnglish ? seen.filter((word) => list.has(word)).length : (found.get(tag) ?? 0);
    const of = isEnglish ? seen.length : parts.length;
    return { tag, evidence, least: isEnglish ? fewest.en : fewest.other, share: evidence / Math.max(1, of) };
  });
  const [best, next] = shares.sort((x, y) => y.share - x.share);
  const english = shares.find(({ tag }) => tag === 'en');
  if (!best || best.share < best.least) return undefined;
  if (best.tag === 'en') return best;
  if (english && (best.share < overEnglish * english.share || best.evidence < english.evidence + wordsOverEnglish))
    return english.share >= english.least ? english : undefined;
  return !next || best.share >= margin * next.share ? best : undefined;
}

const ascii = /^[\0-\x7f]*$/;

/** How many of the words are among the commonest of each language, or have its letters: one look at each word, not one for each language. */
function countWords(words: readonly string[], lists: CommonWords): Map<string, number> {
  const languages = languagesOfWords(lists);
  const counts = new Map<string, number>();
  const count = (tag: string) => counts.set(tag, (counts.get(tag) ?? 0) + 1);
  for (const word of words) {
    languages.get(word)?.forEach(count);
    if (ascii.test(word)) continue;
    for (const [tag, letters] of tellingLetters) if (letters.test(word) && !lists.get(tag)?.has(word)) count(tag);
  }
  return counts;
}

const inverted = new WeakMap<CommonWords, Map<string, string[]>>();

/** The languages that have a word among their commonest, by the word; turned round when first asked for. */
function languagesOfWords(lists: CommonWords): ReadonlyMap<string, readonly string[]> {
  const known = inverted.get(lists);
  if (known) return known;
  const languages = new Map<string, string[]>();
  for (const [tag, list] of lists)
    for (const word of list) {
      const tags = languages.get(word);
      if (tags) tags.push(tag);
      else languages.set(word, [tag]);
    }
  inverted.set(lists, languages);
  return languages;
}
