import { calendar } from '../lexicon/calendar.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { breaksBefore, isCapital, termOf, type View } from '../tokens/view.ts';

/** Months that are names as well: `Jan Holm`, `April Ryan`, `Theresa May`. */
const months = /^(?:jan|april|may|june|august)$/;

/** Whether a token is a weekday or month, and no part of a person's name. */
export function isDay(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (!calendar.has(term) || !isCapital(view, at)) return false;
  if (!months.test(term)) return true;
  const opensName = isCapital(view, at + 1) && !calendar.has(termOf(view, at + 1)) && !breaksBefore(view, at + 1);
  const closesName = isGivenName(termOf(view, at - 1)) && isCapital(view, at - 1) && !breaksBefore(view, at);
  return !(opensName || (closesName && !/^\d/.test(termOf(view, at + 1))));
}
