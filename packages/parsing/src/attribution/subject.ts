import { adverbs, clauseOpeners, prepositions } from '../lexicon/grammar.ts';
import { isFiniteCue } from './cues.ts';
import { gapBefore, termOf, type Phrase, type View } from './phrase.ts';
import { phraseAfter, phraseBefore } from './read-phrase.ts';

/** The subject of the verb at `verb`; a participle or a second verb after "and" has the subject of the verb before. */
export function subjectOf(view: View, verb: number, start: number): Phrase | undefined {
  if (!termOf(view, verb).endsWith('ing') && termOf(view, verb - 1) !== 'and') {
    const own = phraseBefore(view, verb, start);
    if (own) return own;
  }
  for (let i = verb - 1; i > start; i--) {
    if (!isFiniteCue(view, i)) continue;
    const shared = phraseBefore(view, i, start);
    if (shared) return shared;
  }
  return leadingPhrase(view, start, verb);
}

/** The phrase a sentence begins with, behind "But" or "On Monday,". */
export function leadingPhrase(view: View, start: number, end: number): Phrase | undefined {
  let at = start;
  while (at < end && isOpener(termOf(view, at))) at += 1;
  if (prepositions.has(termOf(view, start)) || clauseOpeners.has(termOf(view, start))) {
    const comma = firstComma(view, start, Math.min(end, start + 15));
    if (comma !== undefined) at = comma;
  }
  return phraseAfter(view, at, end);
}

const isOpener = (term: string) => clauseOpeners.has(term) || adverbs.has(term) || term.endsWith('ly');

function firstComma(view: View, start: number, end: number): number | undefined {
  for (let i = start + 1; i < end; i++) if (/^,/.test(gapBefore(view, i))) return i;
  return undefined;
}
