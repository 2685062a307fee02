import { calendar } from '../lexicon/calendar.ts';
import { determiners, prepositions } from '../lexicon/grammar.ts';
import { genderOfTitle } from '../lexicon/people/forms-of-address.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { breaksBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';

/** Months that are names as well: `Jan Holm`, `April Ryan`, `Theresa May`. */
const months = /^(?:jan|april|may|june|august)$/;
/** What stands before a month besides a preposition: `said last May`. */
const timed = /^(?:last|next|this|early|late|mid|each|every|\d.*)$/;

/** Whether a token is a weekday or month, and no part of a person's name. */
export function isDay(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (!calendar.has(term) || !isCapital(view, at)) return false;
  if (!months.test(term)) return true;
  const opensName = isCapital(view, at + 1) && !calendar.has(termOf(view, at + 1)) && !breaksBefore(view, at + 1);
  return !(opensName || closesName(view, at) || speaks(view, at));
}

/** `Theresa May`, `Mrs. May`. */
function closesName(view: View, at: number): boolean {
  const before = termOf(view, at - 1);
  const isNamed = isGivenName(before) ? !breaksBefore(view, at) : genderOfTitle(before) !== undefined;
  return isNamed && isCapital(view, at - 1) && !/^\d/.test(termOf(view, at + 1));
}

/** `May said`, `May told`: a month speaks where nothing of time stands before it. */
function speaks(view: View, at: number): boolean {
  if (!isReportingVerb(wordOf(view, at + 1)) || breaksBefore(view, at + 1)) return false;
  const before = termOf(view, at - 1);
  return breaksBefore(view, at) || !(prepositions.has(before) || determiners.has(before) || timed.test(before));
}
