import {
  afterClock,
  institutions,
  knownInitials,
  numberAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
  trailingAbbreviations,
} from '../lexicon/abbreviations.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';

const tail = /(?:(\p{L}[\p{L}.'’-]*)|[^\s\p{L}]*)([.?!…]+)(["”’'»)\]]*)\s*$/u;
const head = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{N}.'’-]*)?/u;
const wordsAhead = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*|[^\s\p{L}\p{N}]/gu;
const anyWord = /[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
const lower = /^\p{Ll}/u;
const digit = /^\p{N}/u;
const reach = 60;

/**
 * Whether the cut at `cut` really ends the sentence that began at `start` (the line ends at `end`). It does not after
 * a title, initial or month, before a lower-case "he said", or where nothing but marks would be left on either side.
 */
export function endsSentence(text: string, start: number, cut: number, end: number): boolean {
  const left = text.slice(Math.max(start, cut - reach), cut);
  const right = text.slice(cut, Math.min(end, cut + reach));
  if (!anyWord.test(right) && end - cut <= reach) return false;
  if (!anyWord.test(left) && cut - start <= reach) return false;
  const [, opening = '', next = ''] = head.exec(right) ?? [];
  const [, word = '', stops = '', closing = ''] = tail.exec(left) ?? [];
  if (stops === '') return true;
  if (lower.test(next) && opening === '') return false;
  if (closing !== '') return !(/[?!]/.test(stops) && opening === '' && isAttribution(right));
  if (stops !== '.' || opening.trim() !== '') return true;
  return stopEnds(word, left, next, right);
}

/** Whether the single stop after `word` ends a sentence, given what follows. */
function stopEnds(word: string, left: string, next: string, right: string): boolean {
  const folded = word.toLowerCase();
  const opens = sentenceOpeners.has(next.toLowerCase());
  if (/^[ap]\.m$/.test(folded)) return !afterClock.has(next.toLowerCase().replace(/\.$/, ''));
  if (numberAbbreviations.has(folded)) return !digit.test(next);
  if (titleAbbreviations.has(folded)) return false;
  if (trailingAbbreviations.has(folded)) return opens || digit.test(next);
  if (/^\p{Lu}$/u.test(word)) return opens || !capital.test(next) || !(followsName(left) || initial.test(next));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    if (opens || !capital.test(next)) return true;
    return !(institutions.has(next.toLowerCase().replace(/\.$/, '')) || isTitled(right) || isInitials(word));
  }
  return true;
}

const initial = /^\p{Lu}\.$/u;

/** `L.H. Meyer`: two capitals that are no country, state or degree stand before a family name. */
const isInitials = (word: string) => /^\p{Lu}\.\p{Lu}$/u.test(word) && !knownInitials.has(word.toLowerCase());

/** `Harry S.`: the initial comes after a capitalised word or another initial. */
const followsName = (left: string) => /(?:^|\p{Lu}[\p{L}.'’-]*\s+|\p{Lu}\.)\p{Lu}\.\s*$/u.test(left);

/** `U.S. Attorney General`: an abbreviated title, or two capitalised words that no sentence would open with. */
const isTitled = (right: string) => /^(?:Rep|Sen|Gov|Gen|Adm|Amb|Dist|Atty)s?\./.test(right);

/** `"Is it real?" Kerry asked`: capitalised words and then a reporting verb. */
function isAttribution(right: string): boolean {
  const ahead = right.match(wordsAhead) ?? [];
  const verb = ahead.findIndex((word) => lower.test(word));
  return verb > 0 && verb <= 4 && isReportingVerb((ahead[verb] ?? '').replace(/\.$/, ''));
}
