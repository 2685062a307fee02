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

/** Fewer words of a reported clause outside quotation marks are half a clause, such as `it was “…”` or `he said`: the narrator's. */
const fewestReported = 4;

/** The voice of every token of `article`, in order. Titles and furniture have the narrator's unless they quote. */
export function voiceOf(article: Article): Voice[] {
  const voice: Voice[] = article.tokens.map(() => 'narrator');
  for (const quote of article.quotes) voice.fill('quoted', ...tokensWithin(article, quote));
  for (const sentence of article.sentences) {
    for (const [first, end] of reportedClauses(article, sentence, (token) => voice[token] === 'quoted'))
      for (const [from, to] of stretches(voice, first, end))
        if (to - from >= fewestReported && !goesOn(article, voice, from)) voice.fill('reported', from, to);
  }
  return voice;
}

/** The runs of the narrator's words between two tokens. */
function stretches(voice: readonly Voice[], first: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = first; at < end; at++) {
    if (voice[at] !== 'narrator') continue;
    const last = found.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

/** `denies “…” and blames the rebels`: behind a quotation `and` goes on with what the speaker does, not with what is said. */
const goesOn = ({ tokens }: Article, voice: readonly Voice[], at: number): boolean =>
  voice[at - 1] === 'quoted' && /^(?:and|but|or|while|as|before|after|when)$/.test(tokens[at]?.term ?? '');
