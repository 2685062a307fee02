import { headlineWords } from '../lexicon/people/headline-words.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { termOf, type View } from '../tokens/view.ts';
import { classifyRun } from './classify-run.ts';
import { isThing } from './things.ts';
import { compound } from './runs/cut-runs.ts';
import { namedOpeners } from './runs/lone-openers.ts';
import type { NameRun, ReadName } from './runs/name.ts';

/** More runs of capitals than this, so many for each word, and so many of them of one word, stand only where all nouns have one. */
const mostNames = { runs: 5, share: 0.15, lone: 0.6 };
const abstract = /(?:tion|ment|ness|ism|ing|ity|[ts]hip|erial)s?$/;
/**
 * The runs that are names. A lone word that opens a sentence counts only if it stands elsewhere
 * within one, or in a full name, or is told by its verb; one that is `common`, written in lower case elsewhere, only if it is told to be a person, group or place.
 */
export function likelyNames(view: View, runs: NameRun[], common: ReadonlySet<string>): ReadName[] {
  const within = namedOpeners(view, runs);
  for (const { first, end, opens } of runs) {
    if (end - first > 1 || !opens) for (let i = first; i < end; i++) within.add(termOf(view, i));
  }
  // Where every noun has a capital, as in German, one alone tells nothing.
  const lone = runs.filter(({ first, end, opens }) => end - first === 1 && !opens).length;
  const isNoun =
    runs.length > mostNames.runs + view.tokens.length * mostNames.share && lone > runs.length * mostNames.lone;
  const families = new Set<string>();
  for (const { first, end } of runs)
    if (end - first > 1 && isGivenName(termOf(view, first))) families.add(termOf(view, end - 1));
  return runs.flatMap((run) => {
    if (compound.test(termOf(view, run.end - 1))) return [];
    const term = termOf(view, run.first);
    const alone = run.end - run.first === 1;
    if (alone && run.opens && !within.has(term)) return [];
    const name = classifyRun(view, run);
    if (!name || (alone && name.kind === 'unknown' && headlineWords.has(term))) return [];
    if (alone && name.kind === 'unknown' && ((isNoun && !families.has(term)) || common.has(term))) return [];
    const word = name.end - name.first === 1 || term === 'first' ? termOf(view, name.end - 1) : '';
    return isThing(word) || (alone && (compound.test(word) || abstract.test(word))) ? [] : name;
  });
}
