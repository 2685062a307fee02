import { monthNames } from '../../lexicon/calendar.ts';
import { isReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';

/** Months that are forenames, surnames, verbs or marches as well. */
const names = wordSet('march april may june august');
/** Two of these open no sentence as a month: a verb and an order. */
const verbs = wordSet('march may');
const cues = wordSet(`
  in since by of until till before after from during last this next past coming early late mid every each and or to between through
  for the a around about around since following previous than on with as
`);
/** Behind these a month before a capital is a forename: `by April Ryan`. */
const beforeNames = wordSet('by of to and or from for with after before since than as on between around about');

/**
 * Whether a month that stands without day and year (`word`) is somebody's name, or no month at all: `Theresa May`, `June Dahl`, `said May`,
 * `Long March`. `before` is what stands before it in its sentence, `after` what follows.
 */
export function isMonthName(word: string, before: string, after: string): boolean {
  if (!names.has(word.toLowerCase())) return false;
  const [, previous = '', gap = ''] = /([\p{L}\p{N}.'\u2019-]+)([^\p{L}\p{N}]*)$/u.exec(before) ?? [];
  const [, next = ''] = /^\s([\p{L}'\u2019]+)/u.exec(after) ?? [];
  const goesOn = /^\p{Lu}/u.test(next) && !/^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)/.test(next);
  const folded = previous.toLowerCase();
  if (word === 'March' && /^(?:for|on|of)$/.test(next) && folded === 'the') return true;
  const isVerb = verbs.has(word.toLowerCase());
  if (listed.test(before)) return false;
  if (previous === '' || !/^\s+$/.test(gap)) return isVerb || goesOn || isSaid('', after);
  if (!cues.has(folded)) return isVerb || goesOn || /^\p{Lu}/u.test(previous) || isSaid(folded, after);
  return goesOn && beforeNames.has(folded);
}

/** `in April, May and June`. */
const listed = new RegExp(`\\b(?:${monthNames.join('|')}),\\s+$`, 'i');

/** `said April`, `June told`. */
const isSaid = (previous: string, after: string): boolean =>
  isReportingVerb(previous) || /^\s(?:said|says|told|asked|who)\b/.test(after);
