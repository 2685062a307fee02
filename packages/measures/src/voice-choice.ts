import type { Article, Range, Token } from '@vis-a-vis/parsing';
import { voiceOf, type Voice } from './voice-of.ts';

/** Whose words are counted: one voice's, or all. */
export type VoiceChoice = Voice | 'all';

/** A test whether a range of `article` begins with a word of the chosen voice. */
export function speaks(article: Article, choice: VoiceChoice): (range: Range) => boolean {
  if (choice === 'all') return () => true;
  const voices = voiceOf(article);
  const starts = new Set(article.tokens.filter((_, i) => voices[i] === choice).map(({ from }) => from));
  return ({ from }) => starts.has(from);
}

/** The words of the body sentences of `article` in the chosen voice, in order: what a rate divides by. */
export function wordsInVoice(article: Article, choice: VoiceChoice): Token[] {
  const isSpoken = speaks(article, choice);
  return article.sentences.flatMap(({ firstToken, endToken }) =>
    article.tokens.slice(firstToken, endToken).filter(isSpoken),
  );
}
