import { calendar, monthNames, shortMonths } from '../../lexicon/calendar.ts';
import { auxiliaries, determiners } from '../../lexicon/grammar.ts';
import { adjectives, groupNouns, nameParticles } from '../../lexicon/names.ts';
import { isGivenName } from '../../lexicon/people/given-names.ts';
import { genderOfTitle } from '../../lexicon/people/forms-of-address.ts';
import { isCountry } from '../../lexicon/countries.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { isReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isCapitalAt } from '../../tokens/is-capital.ts';
import { isOwner } from '../../tokens/possessive.ts';
import { gapBefore, isCapital, termOf, wordOf, type View } from '../../tokens/view.ts';

const months = new Set([...monthNames, ...shortMonths]);
/** Months that are given names, as they are written then: `Jan` is one without a stop. */
const givenMonths = wordSet('april may june august jan');
/** What stands before a month in a date: `last June`, `in August`. */
const beforeDate = wordSet(
  'in on at since until till by from through during before after between early late mid last next this each every',
);

/** The months, in lower case, that are somebody's name in this text: `Theresa May`, `Mrs. May`, `April Ryan`. */
export function familyMonths(view: View): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token || !isCapitalAt(view.text, token.from) || !months.has(token.term)) continue;
    if (isFamilyMonth(view, at) || isGivenMonth(view, at)) found.add(token.term);
  }
  return found;
}

/** Whether the month at token `at` belongs to a name, of a person named there or, if it stands alone, by one of `families`. */
export function isMonthName(view: View, at: number, families: ReadonlySet<string>): boolean {
  if (!months.has(termOf(view, at)) || !isCapital(view, at) || isDay(view, at + 1)) return false;
  return isFamilyMonth(view, at) || isGivenMonth(view, at) || (families.has(termOf(view, at)) && acts(view, at));
}

const isDay = (view: View, at: number) => /^\d/.test(termOf(view, at)) && /^\.?,?\s/.test(gapBefore(view, at));

/** `Theresa May`, `Mrs May`: `Prime Minister May`: behind a given name that is no month's and opens no list of them, a form of address or an office. */
function isFamilyMonth(view: View, at: number): boolean {
  if (!isCapital(view, at) || isDay(view, at + 1)) return false;
  const before = termOf(view, at - 1);
  if (months.has(before) || !isCapital(view, at - 1) || !/^\.?\s{1,2}$/.test(gapBefore(view, at))) return false;
  return (
    genderOfTitle(before) !== undefined ||
    titleWords.has(before) ||
    (isGivenName(before) && gapBefore(view, at) === ' ')
  );
}

/** `Jan Egeland`, `April Ryan said`: a capital follows that is no country, people or institution, and no word of time stands before. */
function isGivenMonth(view: View, at: number): boolean {
  const term = termOf(view, at);
  const next = termOf(view, at + 1);
  if (!givenMonths.has(term) || !/^[ \u00a0]$/.test(gapBefore(view, at + 1))) return false;
  if (!isCapital(view, at + 1) && !isParticleOfName(view, at + 1)) return false;
  if (calendar.has(next) || adjectives.has(next) || groupNouns.has(next) || isCountry(next)) return false;
  const before = /^\s$/.test(gapBefore(view, at)) ? termOf(view, at - 1) : '';
  if (/^\d/.test(before)) return false;
  return term === 'jan' || !(beforeDate.has(before) || determiners.has(before));
}

/** `van Berg`, `van der Berg`: particles in lower case with a capital behind. */
function isParticleOfName(view: View, first: number): boolean {
  let at = first;
  while (nameParticles.has(termOf(view, at)) && at < first + 2) at += 1;
  return at > first && isCapital(view, at) && /^ $/.test(gapBefore(view, at));
}

/** `May said`, `May would stay`, `May’s plan`: it does what persons do, and nothing of time stands before. */
function acts(view: View, at: number): boolean {
  if (beforeDate.has(termOf(view, at - 1))) return false;
  const next = wordOf(view, at + 1);
  return isOwner(wordOf(view, at)) || isReportingVerb(next) || auxiliaries.has(next) || /^[a-z]+ed$/.test(next);
}
