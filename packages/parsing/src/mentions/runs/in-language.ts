import type { Block } from '../../article.ts';
import { rulesOf } from '../../language/rules-of.ts';
import type { LanguageRules } from '../../language/rules.ts';
import { isCountry } from '../../lexicon/countries.ts';
import { isGivenName } from '../../lexicon/people/given-names.ts';
import { indexAt } from '../../tokens/index-at.ts';
import { gapBefore, isCapital, termOf, wordOf, type View } from '../../tokens/view.ts';
import type { NameRun } from './name.ts';

/** A run without the words before its name, and whether a title stood among these. */
type Bare = NameRun & { titled: boolean };

/**
 * The runs as the language of their block has them: without the words that open a sentence (`Le ministre`, `Laut Karl Beck`) and without
 * its titles (`MM. Roy`, `Frau Vogel`). Where every noun has a capital, as in German, only what is told to be a name stays: letters, a
 * land, a name behind a title or with a given name first, and the family names of these. `language` is the article's.
 */
export function runsInLanguage(
  view: View & { blocks: readonly Block[] },
  runs: readonly NameRun[],
  language: string,
): NameRun[] {
  const own = (run: NameRun) => rulesOf(blockOf(view, run)?.language ?? language);
  if (!rulesOf(language) && !view.blocks.some((block) => rulesOf(block.language ?? ''))) return [...runs];
  const bare = runs.flatMap((whole): { rules: LanguageRules | undefined; run: Bare }[] => {
    const rules = own(whole);
    if (!rules) return [{ rules, run: { ...whole, titled: false } }];
    return atTitles(view, whole, rules).map((run) => ({ rules, run: withoutLead(view, run, rules) }));
  });
  const families = new Set<string>();
  for (const { run, rules } of bare) if (rules?.ordinals && isTold(view, run)) families.add(termOf(view, run.end - 1));
  return bare.flatMap(({ run: { titled, ...run }, rules }) => {
    if (run.first >= run.end || isCutOff(view, run, rules)) return [];
    if (rules?.ordinals && !isTold(view, { ...run, titled }) && !families.has(termOf(view, run.end - 1))) return [];
    return run;
  });
}

const blockOf = ({ tokens, blocks }: View & { blocks: readonly Block[] }, { first }: NameRun) =>
  blocks[Math.max(0, indexAt(blocks, (tokens[first]?.from ?? 0) + 1) - 1)];

/** `Ana López y la Sra. Ruiz`: two runs, the second from its title on. */
function atTitles(view: View, { first, end, opens }: NameRun, rules: LanguageRules): NameRun[] {
  for (let at = first + 1; at < end; at++) {
    if (!rules.titles.has(termOf(view, at)) || rules.titles.has(termOf(view, at - 1))) continue;
    let to = at;
    while (to > first + 1 && !isCapital(view, to - 1)) to -= 1;
    return [{ first, end: to, opens }, ...atTitles(view, { first: at, end, opens: false }, rules)];
  }
  return [{ first, end, opens }];
}

function withoutLead(view: View, { first, end, opens }: NameRun, rules: LanguageRules): Bare {
  let at = first;
  let titled = false;
  while (at < end) {
    const isTitle = rules.titles.has(termOf(view, at)) && (at + 1 < end || end - first === 1);
    const isOpener =
      (rules.openers.has(termOf(view, at)) && (at > first || opens || end - first === 1)) ||
      (opens && elided.test(wordOf(view, at)));
    if (!isTitle && (!isOpener || isFamily(view, at, end, rules))) break;
    titled ||= isTitle;
    at += 1;
  }
  const before = termOf(view, at - 1);
  titled ||= at === first && rules.titles.has(before) && /^\.?\s$/.test(gapBefore(view, at));
  return { first: at, end, opens: opens && at === first, titled };
}

/** `C’est`, `L’an`: what a French article or pronoun is tied to has no capital. */
const elided = /^(?:\p{L}|Qu)['’]\p{Ll}/u;

/** `Von der Leyen` at the beginning of a sentence. */
const isFamily = (view: View, at: number, end: number, { particles }: LanguageRules) =>
  particles.has(termOf(view, at)) && at + 2 < end && particles.has(termOf(view, at + 1));

/** `Le Pen`, `Le Conseil` at the beginning of a sentence: the article may be half of a name, so nothing is said of the other half. */
const isCutOff = (view: View, { first, end }: NameRun, rules: LanguageRules | undefined) =>
  end - first === 1 &&
  rules?.particles.has(termOf(view, first - 1)) === true &&
  rules.openers.has(termOf(view, first - 1)) &&
  isCapital(view, first - 1);

/** Whether something beside its capitals tells a name. */
function isTold(view: View, { first, end, titled }: Bare): boolean {
  if (titled) return true;
  const term = termOf(view, first);
  if (end - first === 1) return /^\p{Lu}{2,5}$/u.test(wordOf(view, first)) || isCountry(term);
  return isGivenName(term) && isCapital(view, end - 1);
}
