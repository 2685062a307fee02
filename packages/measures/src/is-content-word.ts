import { contentWeight, tokenWeight } from '@vis-a-vis/comparison';
import { isGrammarWord, type Article, type Token } from '@vis-a-vis/parsing';

/** A letter that is a word by itself, in scripts that are written without spaces. */
const loneLetter = /^\p{Lo}\p{M}*$/u;

/**
 * Whether a token says something of its own: it has a letter, is not too common in the language, and is no word of grammar
 * (speeches, of which the table of common words is made, use the past tense and conditions less than news does).
 */
export function isContentWord(article: Article, token: Token, english: boolean): boolean {
  if (!isPlain(token.term)) {
    if (loneLetter.test(token.term)) return true;
    if (!/\p{L}/u.test(token.term)) return false;
  }
  if (english && isGrammarWord(token.term)) return false;
  return tokenWeight(article, token, english) >= contentWeight;
}

/** Whether a word begins with a letter from a to z, as nearly all words of most texts do: that is told without a search. */
function isPlain(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a;
}
