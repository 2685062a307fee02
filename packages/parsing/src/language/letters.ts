/** Letters that one language alone is written in, by their name in Unicode; the tag is BCP 47. */
const own: readonly (readonly [script: string, tag: string])[] = [
  ['Hangul', 'ko'],
  ['Bengali', 'bn'],
  ['Telugu', 'te'],
  ['Tamil', 'ta'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
];

/** The language of letters that are one language's own. */
export const ownLanguage: ReadonlyMap<string, string> = new Map(own);

const tests: readonly (readonly [name: string, test: RegExp])[] = [
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ...['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Han', ...ownLanguage.keys()].map(
    (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
  ),
];

/** Whose letters a word is written in, by the first that is anybody's: a name of them, '' where none is known here. */
export function lettersOf(word: string): string {
  const code = word.charCodeAt(0);
  // 'a' to 'z': what nearly all words begin with needs no test of every script.
  if (code >= 0x61 && code <= 0x7a) return 'Latin';
  return tests.find(([, test]) => test.test(word))?.[0] ?? '';
}

/** Letters of a language that no other one known here has, among those that share its script. */
export const tellingLetters: ReadonlyMap<string, RegExp> = new Map([
  ['es', /ñ/],
  ['pt', /[ãõ]/],
  ['de', /ß/],
  ['tr', /[ğı]/],
  ['vi', /[ơưđạảấầậắằặẹẻẽếềệểỉịọỏốồộớờợụủứừựỳỷỹ]/],
  ['pl', /[łżźśćęąń]/],
  ['cs', /[řěů]/],
  ['ro', /[țșţ]/],
  ['ru', /[ыэё]/],
  ['uk', /[іїєґ]/],
  ['sr', /[јљњћђџ]/],
  ['ar', /[ةىأإ]/],
  ['fa', /\u200c/],
  ['ur', /[ٹڈڑےںھہ]/],
  ['mr', /ळ/],
]);
