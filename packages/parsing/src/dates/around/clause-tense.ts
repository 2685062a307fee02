import { isPlural } from '../../lexicon/plurals.ts';
import { gapBefore, isCapital, termOf, type View } from '../../tokens/view.ts';
import {
  calledOff,
  clauseOpeners,
  comingWords,
  determiners,
  futureVerbs,
  intendingVerbs,
  irregularPasts,
  noPasts,
  openVerbs,
  plannedBefore,
  plannedWords,
  presentBe,
  timetableBases,
  timetableVerbs,
} from './clause-words.ts';

/**
 * When the clause of a date plays: `open` where its verbs allow both (`would`, `was to`), `loose` at an infinitive after a verb of the
 * past (`declined to comment Friday`), `none` where no verb tells.
 */
export type Tense = 'ahead' | 'past' | 'loose' | 'open' | 'none';

/** A date's tokens, `first` to `last`, and those of its sentence, `from` up to `end`. */
export type Stand = { first: number; last: number; from: number; end: number };

/** So many words on either side of a date are looked at. Chosen by hand. */
const reach = 30;

/**
 * The tense of the clause that a date stands in, told by the nearest verb before it, or, where the clause opens with the date, by the
 * first one after it. English.
 */
export function clauseTense(view: View, { first, last, from, end }: Stand): Tense {
  const next = termOf(view, last + 1);
  const before = tenseBefore(view, first, Math.max(from, first - reach), next);
  return before === 'none' ? tenseAfter(view, last + 1, Math.min(end, last + 1 + reach)) : before;
}

function tenseBefore(view: View, at: number, first: number, next: string): Tense {
  let infinitive = false;
  for (let k = at - 1; k >= first; k--) {
    if (gapBefore(view, k + 1).includes(')')) {
      while (k >= first && !gapBefore(view, k).includes('(')) k--;
      continue;
    }
    if (isClauseBreak(view, k + 1)) break;
    const term = termOf(view, k);
    // What would be if something came to pass has not.
    if (term === 'if' || term === 'unless' || isHoped(view, k)) return 'open';
    if (clauseOpeners.has(term) && k + 1 < at) break;
    if (term === 'to' && isInfinitive(view, k)) infinitive = true;
    else {
      const tense = tenseOf(view, k, infinitive);
      // `planned for Saturday was called off`: what was planned may be over.
      if (tense === 'ahead' && plannedWords.has(term) && /^(?:was|were|had)$/.test(next)) return 'open';
      if (tense !== 'none') return tense;
    }
  }
  return infinitive ? 'open' : 'none';
}

/** `the chances of winning Sunday`, `hopes of reaching Oslo by Monday`: what may come. */
const isHoped = (view: View, k: number): boolean =>
  termOf(view, k) === 'of' && /^(?:chances?|hopes?|odds|prospects?|likelihood|possibility)$/.test(termOf(view, k - 1));

/** What stands between an opening word and the next comma is another clause within: `In January, a week after he left, she`. */
function tenseAfter(view: View, from: number, end: number): Tense {
  let within = false;
  for (let k = from; k < end; k++) {
    if (isClauseBreak(view, k)) return 'none';
    if (gapBefore(view, k).includes(',')) within = false;
    if (clauseOpeners.has(termOf(view, k))) within = true;
    if (within) continue;
    if (isCalledOff(view, k)) return 'open';
    const tense = presentBe.has(termOf(view, k)) && leadsAhead(view, k) ? 'ahead' : tenseOf(view, k, false);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/** `Friday's vote is off`, `has been postponed`: whether it was to come is not told. */
const isCalledOff = (view: View, k: number): boolean =>
  /^(?:is|are|was|were|has|have|had)$/.test(termOf(view, k)) &&
  [k + 1, k + 2, k + 3].some((at) => calledOff.has(termOf(view, at)));

/** `is to`, `are now due`. */
const leadsAhead = (view: View, k: number): boolean =>
  [termOf(view, k + 1), termOf(view, k + 2)].some((next) => next === 'to' || plannedWords.has(next));

/** What the word at `k` says; `infinitive` where `to` and a verb follow it. */
function tenseOf(view: View, k: number, infinitive: boolean): Tense {
  const term = termOf(view, k);
  if (futureVerbs.has(term) || term.endsWith("'ll")) return 'ahead';
  if (openVerbs.has(term)) return 'open';
  if (comingWords.has(term) && termOf(view, k + 1) !== 'to') return 'ahead';
  if (plannedWords.has(term)) return plannedTense(view, k, infinitive);
  if (infinitive && intendingVerbs.has(term)) return 'ahead';
  if (presentBe.has(term)) {
    if (infinitive) return leadsAhead(view, k) ? 'ahead' : 'open';
    return termOf(view, k + 1).endsWith('ing') ? 'open' : 'none';
  }
  if (timetableVerbs.has(term))
    return !infinitive && (term !== 'takes' || termOf(view, k + 1) === 'effect') ? 'ahead' : 'none';
  if (timetableBases.has(term) && !infinitive && isSubject(termOf(view, k - 1))) return 'ahead';
  if (!isPast(view, k)) return 'none';
  if (!infinitive) return 'past';
  return plannedBefore.has(term) ? 'open' : 'loose';
}

/** `is scheduled for`, `a vote due`, but `was expected to`, which does not say whether it came to pass. */
function plannedTense(view: View, k: number, infinitive: boolean): Tense {
  const [term, before, next] = [termOf(view, k), termOf(view, k - 1), termOf(view, k + 1)];
  const ago = before === 'been' ? termOf(view, k - 2) : before;
  if (/^(?:was|were|had)$/.test(ago)) return 'open';
  if (determiners.has(before)) return 'none';
  if (presentBe.has(before) || before === 'been' || before === 'be' || before === 'now') return 'ahead';
  if (/^(?:set|going)$/.test(term)) return next === 'for' || (next === 'to' && infinitive) ? 'ahead' : 'open';
  if (/^(?:likely|ready|about|bound)$/.test(term)) return 'none';
  if (/^(?:planned|expected|booked)$/.test(term)) return next === 'for' ? 'ahead' : 'open';
  return infinitive || /^(?:for|to|in|on|at|by|next|this)$/.test(next) || isCapital(view, k + 1) ? 'ahead' : 'open';
}

/** `to` before a verb, not before a place, an article or a number. */
function isInfinitive(view: View, k: number): boolean {
  const next = termOf(view, k + 1);
  return (
    /^[a-z]+$/.test(next) &&
    !isCapital(view, k + 1) &&
    !determiners.has(next) &&
    !/^(?:him|them|us|me|it|and|or)$/.test(next)
  );
}

/** `schools reopen`, `the two meet`. */
const isSubject = (term: string): boolean => isPlural(term) || /^(?:they|we|two|both)$/.test(term);

/** A finite past form; participles after `be` and before nouns are none. */
function isPast(view: View, k: number): boolean {
  const term = termOf(view, k);
  if (/^(?:was|were|had|did)$/.test(term)) return true;
  const isForm =
    irregularPasts.has(term) || (term.length > 3 && term.endsWith('ed') && !noPasts.has(term) && !isCapital(view, k));
  const before = termOf(view, k - 1);
  const ofNoun = determiners.has(/^(?:still|more|most|long)$|ly$/.test(before) ? termOf(view, k - 2) : before);
  return isForm && !ofNoun && !/^(?:be|being|is|are|get|gets|getting)$/.test(before);
}

const hard = /[;:)\u201c\u201d"\u2014[\]]|\s[-\u2013_]{1,2}\s|``|''|[.?!]\s/;

/** Whether something heavier than a comma stands before token `k`; an opening bracket leads into the same clause. */
function isClauseBreak(view: View, k: number): boolean {
  const gap = gapBefore(view, k);
  return gap.length > 1 && hard.test(gap) && !(/^\.\s$/.test(gap) && isShortened(termOf(view, k - 1)));
}

/** `Sept.`, `Mr.`, `a.m.`: their stop ends no clause. */
const isShortened = (term: string): boolean => term.length < 5;
