import { stemmer } from 'stemmer';

/** Letters kept of a word in a language without a stemmer: endings fall, compounds stay apart (truncation does nearly as well). */
const truncated = 7;

/**
 * The stems under which one token is compared, in order: `Russian-led` gives two, `U.S.` and `US` the same one (`US`, apart from
 * the pronoun `us`), `weapons` gives `weapon`. Porter's stemmer for English (npm `stemmer`); elsewhere words are cut short.
 *
 * @param written the token as it stands in the text
 * @param term the token's folded `term`
 */
export function stemWord(written: string, term: string, english: boolean): string[] {
  if (mayBeCapitals(written) && /^(?:\p{Lu}\.?){2,5}$/u.test(written)) return [written.replaceAll('.', '')];
  if (!term.includes('-')) return [stemPart(term, english)];
  return term
    .split('-')
    .filter((part) => part !== '')
    .map((part) => stemPart(part, english));
}

/** Words of small letters are told by their first one. */
function mayBeCapitals(written: string): boolean {
  const code = written.charCodeAt(0);
  return !(code >= 0x61 && code <= 0x7a);
}

function stemPart(part: string, english: boolean): string {
  if (!english) return part.slice(0, truncated);
  const known = stems.get(part);
  if (known !== undefined) return known;
  // English papers write a foreign name with its accents or without.
  const plain = /^[a-z]+$/.test(part) ? part : part.normalize('NFD').replace(/\p{M}/gu, '');
  const stem = /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
  if (stems.size >= mostKept) stems.clear();
  stems.set(part, stem);
  return stem;
}

/** Stems found before: most words of an article stand in every other one, too. Of so many the list begins anew. */
const stems = new Map<string, string>();
const mostKept = 20_000;
