import { determiners } from '../lexicon/grammar.ts';
import { isNoun, isStrongCue, reports } from '../phrases/cues.ts';
import { leadingPhrase } from '../phrases/subject.ts';
import { indexAt } from '../tokens/index-at.ts';
import { isDay } from '../phrases/is-day.ts';
import { isPossessive } from '../tokens/possessive.ts';
import { isCapital, termOf, type View } from '../tokens/view.ts';
import type { Attributing, Found } from './found.ts';

/** How far the verb may stand. Chosen by hand; examples/carried.ts has a text inside and one beyond each. */
const limits = {
  /** Words between the quotation before and the verb after `and` or `but` that shares its subject. */
  joined: 6,
  /** Words from a cue between two quotations to the mark of the second, where the cue need not be strong. */
  near: 4,
};

/** “…” and added: “…”: the verb between two quotations of one sentence has the subject of the first. */
export function sharedSubject({ article, contexts, done }: Attributing, at: number): Found | undefined {
  const previous = done[at - 1];
  const context = contexts[at];
  if (!previous || !context || contexts[at - 1]?.lastSentence !== context.firstSentence) return undefined;
  const { first, end } = context.before;
  for (let i = end - 1; i >= first; i--) {
    const second = i <= first + 1 && termOf(article, i).endsWith('ing');
    const joined = i <= first + limits.joined && /^(?:and|but)$/.test(termOf(article, i - 1));
    if (
      !(end - i <= limits.near
        ? reports(article, i) && !isClaim(article, i)
        : (second || joined) && isStrongCue(article, i))
    )
      continue;
    if (namesSubject(article, first, i)) return undefined;
    const speaker = previous.speaker
      ? { first: indexAt(article.tokens, previous.speaker.from), end: indexAt(article.tokens, previous.speaker.to) }
      : leadingPhrase(article, article.sentences[context.firstSentence]?.firstToken ?? first, first);
    return speaker && { speaker, cue: { first: i, end: i + 1 }, attribution: 'speaker, cue, quotation' };
  }
  return undefined;
}

/** `disputed the claim that “…”`: a noun behind an article or an owner. */
const isClaim = (view: View, at: number): boolean =>
  isNoun(view, at) && (determiners.has(termOf(view, at - 1)) || isPossessive(view, at - 1));

/** `…” she said, but as Roe went on about “…”`: a name between two quotations may be the verb’s own subject. */
function namesSubject(view: View, first: number, verb: number): boolean {
  for (let i = first; i < verb; i++) if (isCapital(view, i) && !isDay(view, i)) return true;
  return false;
}
