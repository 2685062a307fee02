/**
 * Whose words are these? Every word of an article has one of three voices: quoted (inside quotation marks), reported (a
 * clause governed by a reporting cue, reported-clauses.ts) or the narrator's. A word inside quotation marks is quoted,
 * whatever governs the quotation.
 */
import type { Article } from '@vis-a-vis/parsing';
import { reportedClauses } from './reported-clauses.ts';
import { tokensWithin } from './token-spans.ts';

/** Whose words a token can be. */
export const voices = ['narrator', 'quoted', 'reported'] as const;
/** One of the three voices. */
export type Voice = (typeof voices)[number];

/** The voice of every token of `article`, in order. Titles and furniture have the narrator's unless they quote. */
export function voiceOf(article: Article): Voice[] {
  const voice: Voice[] = article.tokens.map(() => 'narrator');
  for (const quote of article.quotes) voice.fill('quoted', ...tokensWithin(article, quote));
  for (const sentence of article.sentences) {
    for (const [first, end] of reportedClauses(article, sentence, (token) => voice[token] === 'quoted')) {
      for (let at = first; at < end; at++) if (voice[at] === 'narrator') voice[at] = 'reported';
    }
  }
  return voice;
}
