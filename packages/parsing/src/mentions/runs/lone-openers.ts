import { gapBefore, termOf, wordOf, type View } from '../../tokens/view.ts';
import { isCountry } from '../../lexicon/countries.ts';
import { auxiliaries } from '../../lexicon/grammar.ts';
import { groupNouns } from '../../lexicon/names.ts';
import { smallNumbers } from '../../lexicon/numbers.ts';
import { isPlural } from '../../lexicon/plurals.ts';
import { isInverted } from '../../lexicon/reporting-verbs.ts';
import type { NameRun } from './name.ts';

/** What opens a sentence before its verb and is no name. Own list. */
const common = /^(?:(?:any|every|some|no)(?:one|body|thing)|n?either|none|people|(?:wo)?men|children)$/;

/**
 * The words that only ever open sentences and yet are names: countries, what speaks (`Solheim said`), and what acts in two
 * sentences (`Hall was late. … Hall wanted more.`), unless they are plurals or common nouns.
 */
export function namedOpeners(view: View, runs: NameRun[]): Set<string> {
  const named = new Set<string>();
  const acted = new Set<string>();
  for (const { first, end, opens } of runs) {
    const term = termOf(view, first);
    if (!opens || end - first > 1) continue;
    if (isCountry(term)) named.add(term);
    const verb = wordOf(view, end);
    const acts = auxiliaries.has(verb) || verb.endsWith('ed');
    if (!(acts || isInverted(verb)) || !/^\s$/.test(gapBefore(view, end)) || isCommon(term)) continue;
    if (isInverted(verb) || acted.has(term)) named.add(term);
    acted.add(term);
  }
  return named;
}

const isCommon = (term: string) =>
  common.test(term) || isPlural(term) || groupNouns.has(term) || smallNumbers.has(term);
