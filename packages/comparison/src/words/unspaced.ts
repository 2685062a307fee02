/** A character of a script that is written without spaces, which is a token of its own (`tokenize` of parsing). */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Before it no such script begins: most texts are told by one look at a code. */
const first = 0x0e00;

/** Whether a word begins in a script that is written without spaces. */
export function isUnspaced(word: string): boolean {
  return word.charCodeAt(0) >= first && unspaced.test(word);
}
