import { groupNouns, states } from '../lexicon/names.ts';
import { isPlural } from '../lexicon/plurals.ts';
import { titleWords } from '../lexicon/titles.ts';
import { breaksBefore, gapBefore, termOf, wordOf, type View } from '../tokens/view.ts';

/** `President of Harvard University`: where the group begins behind an office and its `of`. */
export function behindOffice(view: View, first: number, end: number): number {
  let at = first;
  while (at < end && titleWords.has(termOf(view, at))) at += 1;
  if (termOf(view, at) !== 'of' || !heads.test(termOf(view, at - 1))) return first;
  return termOf(view, at + 1) === 'the' ? at + 2 : at + 1;
}

/** Offices of one institution or of one of its fields. */
export const heads =
  /^(?:director|president|head|chief|manager|editor|dean|superintendent|chairman|chairwoman|chancellor|governor)$/;

/** `North Florida`, `the Charlotte Hawks`, `the NBA's Charlotte Hawks`: who plays or teaches there. */
export function isTeam(view: View, first: number, end: number): boolean {
  const last = termOf(view, end - 1);
  if (end - first !== 2) return false;
  if (/^(?:north|south|east|west)(?:ern)?$/.test(termOf(view, first)) && states.has(last)) return true;
  const before = wordOf(view, first - 1);
  return isPlural(last) && (before === 'the' || /^\p{Lu}{2,}['’]s$/u.test(before)) && !breaksBefore(view, first);
}

/** `Ernst & Young`: a firm. */
export function isPair(view: View, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (gapBefore(view, i) === ' & ') return true;
  return false;
}

/** `the Harbour Board`, `University of Texas`: a noun of institutions closes the name, or stands before its `of`. */
export function isGroup(view: View, first: number, end: number): boolean {
  if (end - first < 2) return false;
  if (groupNouns.has(termOf(view, end - 1))) return true;
  for (let i = first + 1; i < end - 1; i++) {
    if (/^(?:of|for|on)$/.test(termOf(view, i)) && groupNouns.has(termOf(view, i - 1))) return true;
  }
  return false;
}
