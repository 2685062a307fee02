import { adverbs, auxiliaries } from '../lexicon/grammar.ts';
import { breaksBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';

/**
 * Whether a word may be an adverb, by its last letters alone. It is also true of `family`, `July` and `Kelly`: enough where a verb, a
 * subject or a comma right beside it tells the rest.
 */
export const endsInLy = (term: string): boolean => term.endsWith('ly');

/** Whether a token is an adverb by its ending, such as `quietly`: in lower case and no common word that only looks like one. */
export const isAdverbByEnding = (view: View, at: number): boolean =>
  /^\p{Ll}.{2,}ly$/u.test(wordOf(view, at)) && !/^(?:family|only)$/.test(termOf(view, at));

/** What may stand between a subject and its verb within one aside; wider than `isAdverbByEnding`, as the aside has been told already. */
export const isAdverbOrAuxiliary = (term: string): boolean =>
  adverbs.has(term) || auxiliaries.has(term) || endsInLy(term);

/** Behind `Last night` or `This week` before a name: no comma need stand there. */
export function behindTime(view: View, start: number): number {
  const timed =
    /^(?:last|this|earlier|late|early)$/.test(termOf(view, start)) &&
    /^(?:night|week|month|year|morning|afternoon|evening|\w+day)$/.test(termOf(view, start + 1));
  return timed && isCapital(view, start + 2) && !breaksBefore(view, start + 2) ? start + 2 : start;
}
