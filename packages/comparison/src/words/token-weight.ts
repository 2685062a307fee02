import type { Article, Token } from '@vis-a-vis/parsing';
import { stemWord } from './stem-word.ts';
import { weighBackground } from './weigh-background.ts';

/** How rare a token is in the language at large, 0..1; a hyphened word counts as its rarest part. */
export function tokenWeight({ text }: Pick<Article, 'text'>, token: Token, english: boolean): number {
  const stems = stemWord(text.slice(token.from, token.to), token.term, english);
  return Math.max(0, ...stems.map((stem) => weighBackground(stem, english)));
}
