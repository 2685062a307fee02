import {
  adjectives,
  groupNouns,
  nameParticles,
  nameSuffixes,
  placeNouns,
  roleNouns,
  states,
} from '../../lexicon/names.ts';
import { degrees } from '../../lexicon/people/forms-of-address.ts';
import { isGivenName } from '../../lexicon/people/given-names.ts';
import { headlineWords } from '../../lexicon/people/headline-words.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { gapBefore, termOf, wordOf, type View } from '../../tokens/view.ts';
import type { NameRun } from './name.ts';

/** Forms of address and offices, as they are shortened, before a person in the midst of a run. */
const addresses = wordSet('mr mrs ms dr sen rep gov gen col lt sgt capt prof rev');
/** What stands before the name of a ship. */
const shipPrefixes = wordSet('uss hms ins mv ms ss rms hmas hmcs');
/** Titles that are family names as well. */
const familyTitles = wordSet(
  'king bishop pope judge major prince father sheikh knight dean chancellor sheriff sir lord mayor whip head speaker',
);

/**
 * The runs with their persons apart from what only stands beside them, as in headlines and before a trade: `Chargers | Vincent
 * Jackson`, `Comedian | Jane Roe`, `Jane Roe | Surgeon General`. Linear.
 */
export function cutRuns(view: View, found: readonly NameRun[]): NameRun[] {
  const runs = joinPartners(view, found);
  const families = familyNames(view, runs);
  return runs.flatMap((run) =>
    isInstitution(view, run) ? behindCompound(view, run) : cutRun(view, behindCompound(view, run), families),
  );
}

/** `Hale, Roe & Moe` as one: lone words between commas before a pair are its partners, but none behind a preposition of place. */
function joinPartners(view: View, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of [...runs].reverse()) {
    const next = joined.at(-1);
    const isPartner =
      next !== undefined &&
      run.end === next.first &&
      run.end - run.first === 1 &&
      gapBefore(view, next.first) === ', ' &&
      !/^(?:in|at|near|from|to|on)$/.test(termOf(view, run.first - 1)) &&
      isPairAt(view, next);
    if (isPartner) joined[joined.length - 1] = { ...run, end: next.end };
    else joined.push(run);
  }
  return joined.reverse();
}

function isPairAt(view: View, { first, end }: NameRun): boolean {
  for (let i = first + 1; i < end; i++) if (gapBefore(view, i) === ' & ') return true;
  return false;
}

/** Words that say where or of what something is, or who: `Santa Clara-based`, `Twenty-year-old Jane Roe`, `Half-brother`. Own list. */
export const compound =
  /-(?:led|backed|based|esque|style|era|born|wide|like|affiliated|linked|controlled|held|trained|owned|educated|old|brother|sister|area)$|^ex-(?:wife|husband|girlfriend|boyfriend|partner|lover|cop)$/;

/** What is written behind a name: a degree, or letters for an office or an honour. */
const isDegree = (term: string) => degrees.has(term) || /^(?:c[efot]o|mvp)$/.test(term);

/** `Ashby QC`, `Jane Roe MP`, `Ashby Foods CEO`: what is written behind a name and is none of it. */
function withoutDegrees(view: View, { first, end, opens }: NameRun): NameRun {
  let to = end;
  while (to > first + 1 && isDegree(termOf(view, to - 1)) && /^\p{Lu}/u.test(wordOf(view, to - 1))) to -= 1;
  return { first, end: to, opens };
}

/** `Super-agent Jane Roe`, `Ex-boxer`: a trade behind a hyphen. */
const isHyphenedRole = (term: string) =>
  term.includes('-') &&
  !titleWords.has(term) &&
  (roleNouns.has(term.slice(term.lastIndexOf('-') + 1)) || /^(?:vice|co)-captain$/.test(term));

/** What stands behind the last such word, without degrees. */
function behindCompound(view: View, whole: NameRun): NameRun {
  const run = withoutDegrees(view, whole);
  for (let i = run.end - 2; i >= run.first; i--)
    if (compound.test(termOf(view, i)) || isHyphenedRole(termOf(view, i)))
      return { first: i + 1, end: run.end, opens: false };
  return run;
}

function cutRun(view: View, run: NameRun, families: ReadonlySet<string>): NameRun[] {
  const { first, end, opens } = run;
  const at = personFrom(view, run, families);
  if (at > first) {
    const before = { first, end: at, opens };
    return [
      ...unless(isHeadline(view, before) || (at === first + 1 && isDoer(termOf(view, first))), before),
      ...cutRun(view, { first: at, end, opens: false }, families),
    ];
  }
  const to = personTo(view, run);
  const behind = { first: to, end, opens: false };
  return to < end ? [{ first, end: to, opens }, ...unless(isHeadline(view, behind), behind)] : [run];
}

const unless = (isLeftOut: boolean, run: NameRun) => (isLeftOut ? [] : [run]);

/** Words of a headline or an office alone, and lone letters as of `U. S.`, which are no name. */
function isHeadline(view: View, { first, end }: NameRun): boolean {
  for (let at = first; at < end; at++) {
    const term = termOf(view, at);
    if (!headlineWords.has(term) && !headlineWords.has(`${term}s`) && !titleWords.has(term) && term.length > 1)
      return false;
  }
  return true;
}

/** A group, a place, a ship: nothing stands in it that is a person. */
const isInstitution = (view: View, { first, end }: NameRun) => {
  if (shipPrefixes.has(termOf(view, first)) && /^\p{Lu}+$/u.test(wordOf(view, first))) return true;
  const last = termOf(view, end - 1);
  return groupNouns.has(last) || placeNouns.has(last);
};

/** The family names of persons who stand alone in a run, behind their given name. */
function familyNames(view: View, runs: readonly NameRun[]): Set<string> {
  const found = new Set<string>();
  for (const run of runs) {
    const { first, end } = run;
    if (end - first === 2 && isGivenName(termOf(view, first)) && !isInstitution(view, run))
      found.add(termOf(view, end - 1));
  }
  return found;
}

/** Where a person begins in the midst of a run, else where the run begins. */
function personFrom(view: View, { first, end }: NameRun, families: ReadonlySet<string>): number {
  for (let at = first + 1; at < end; at++) {
    const term = termOf(view, at);
    const before = termOf(view, at - 1);
    if (addresses.has(term) && at < end - 1 && !titleWords.has(before) && !isGivenName(before)) return at;
    const isPerson = at < end - 1 ? isGivenName(term) : families.has(term) || (isGivenName(term) && isTrade(before));
    if (isPerson && !isGivenName(before) && standsBeside(view, at - 1)) return at;
  }
  return first;
}

/** `Trustees` Mike and Susan Roe. */
const isTrade = (term: string) =>
  term.endsWith('s') && (titleWords.has(term.slice(0, -1)) || roleNouns.has(term.slice(0, -1)));

/** `Unabomber Ted Roe`: a word for who does something. */
const isDoer = (term: string) => /.{5}(?:er|ist|or)$/.test(term) && !isGivenName(term);

/** A word before a person that is none of the name: a plural, a people, a trade, a state, letters, a verb of headlines. */
function standsBeside(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (titleWords.has(term) && !adjectives.has(term)) return false;
  return (
    (/[^s']s$/.test(term) && term.length > 4) ||
    /^['’]\s/.test(gapBefore(view, at + 1)) ||
    adjectives.has(term) ||
    roleNouns.has(term) ||
    headlineWords.has(term) ||
    headlineWords.has(`${term}s`) ||
    states.has(term) ||
    /..(?:wo)?m[ae]n$/.test(term) ||
    isDoer(term) ||
    /^(?:\p{Lu}{3,}|PM|DA|VP|AG|QB)$/u.test(wordOf(view, at))
  );
}

/** Where a person's name ends before an office or a verb: behind a given and a family name. */
function personTo(view: View, { first, end }: NameRun): number {
  let name = first;
  while (name < end && titleWords.has(termOf(view, name))) name += 1;
  if (!isGivenName(termOf(view, name))) return end;
  for (let at = name + 2; at < end; at++) {
    const term = termOf(view, at);
    if (nameSuffixes.has(term)) return at + 1;
    if (nameParticles.has(termOf(view, at - 1))) continue;
    if (term.length === 1 && at > name + 1 && termOf(view, at + 1).length === 1) return at;
    const closes = at === end - 1 || nameSuffixes.has(termOf(view, at + 1));
    if (headlineWords.has(term) || (titleWords.has(term) && !(familyTitles.has(term) && closes))) return at;
  }
  return end;
}
