import { gapBefore, isCapital, termOf, wordOf, type View } from '../../tokens/view.ts';
import { isCountry } from '../../lexicon/countries.ts';
import { auxiliaries } from '../../lexicon/grammar.ts';
import { groupNouns } from '../../lexicon/names.ts';
import { smallNumbers } from '../../lexicon/numbers.ts';
import { isPlural } from '../../lexicon/plurals.ts';
import { isInverted } from '../../lexicon/reporting-verbs.ts';
import { isOwner } from '../../tokens/possessive.ts';
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
    const isLetters = /^\p{Lu}{2,6}(?:['’]s)?$/u.test(wordOf(view, first));
    if (isLetters && isInBrackets(view, first) && term.endsWith(termOf(view, first - 1).charAt(0))) named.add(term);
    const acts = auxiliaries.has(verb) || verb.endsWith('ed') || isOwner(wordOf(view, first));
    if (!(acts || isInverted(verb)) || !/^\s$/.test(gapBefore(view, end)) || isCommon(term)) continue;
    if (isInverted(verb) || acted.has(term) || isLetters) named.add(term);
    acted.add(term);
  }
  return named;
}

/** `Advanced Micro Devices (AMD)`. */
const isInBrackets = (view: View, at: number) =>
  /^ \($/.test(gapBefore(view, at)) && /^\)/.test(gapBefore(view, at + 1)) && isCapital(view, at - 1);

const isCommon = (term: string) =>
  common.test(term) || isPlural(term) || groupNouns.has(term) || smallNumbers.has(term);
