import {
  afterClock,
  bracketAbbreviations,
  institutions,
  knownInitials,
  neverEnding,
  numberAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
  trailingAbbreviations,
} from '../lexicon/abbreviations.ts';
import { weekdayNames } from '../lexicon/calendar.ts';
import { prepositions } from '../lexicon/grammar.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { titleWords } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { LanguageRules } from '../language/rules.ts';
import { isAttribution } from './is-attribution.ts';
import { stopEndsIn } from './stop-in-language.ts';

const tail =
  /(?:(\p{L}[\p{L}.'’-]*)|[^\s\p{L}]*)([.?!…]+)((?:\s?»|["”’'»)\]])*(?:\[(?:[^\]\s]{1,4}|\p{Ll}+ (?:\p{N}{1,3}|needed))\])*)\s*$/u;
const head = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{N}.'’-]*)?/u;
const anyWord = /[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
const lower = /^\p{Ll}/u;
const digit = /^\p{N}/u;
const weekdays = new Set(weekdayNames);
const reach = 90;
/** `(R-Fla.)`, `(D-Ill.)` behind a politician's name. */
const party = /^[DRI]-\p{Lu}/u;

/**
 * Whether the cut at `cut` really ends the sentence that began at `start` (the line ends at `end`). It does not after
 * a title, initial or month, before a lower-case "he said", or where nothing but marks would be left on either side.
 * `rules` are those of another language than English.
 */
export function endsSentence(text: string, start: number, cut: number, end: number, rules?: LanguageRules): boolean {
  const left = text.slice(Math.max(start, cut - reach), cut);
  const right = text.slice(cut, Math.min(end, cut + reach));
  if (!anyWord.test(right) && end - cut <= reach) return false;
  if (!anyWord.test(left) && cut - start <= reach) return false;
  const [, opening = '', next = ''] = head.exec(right) ?? [];
  const [, word = '', stops = '', closing = ''] = tail.exec(lastWord(left)) ?? [];
  if (stops === '') return !left.trimEnd().endsWith('[');
  if (/^\s?»/.test(opening) || (lower.test(next) && opening.trim() === '')) return false;
  if (closing === ')' && stops === '.' && (bracketAbbreviations.has(word.toLowerCase()) || party.test(word)))
    return !capital.test(next) || (sentenceOpeners.has(next.toLowerCase()) && !weekdays.has(next.toLowerCase()));
  if (closing.trim() !== '') return !(/[?!]/.test(stops) && opening.trim() === '' && !rules && isAttribution(right));
  // `Capt. (N) Ida Roe`: a rank goes on behind its bracket.
  if (
    opening.trim() === '(' &&
    stops === '.' &&
    titleAbbreviations.has(word.toLowerCase()) &&
    /\)\s+\p{Lu}/u.test(right)
  )
    return false;
  if (stops !== '.' || opening.trim() !== '') return true;
  return rules ? stopEndsIn(rules, word, left, next) : stopEnds(word, left, next, right);
}

/** So much of what stands before a cut as `tail` can match: only a guillemet has a space before it. */
const lastWord = (left: string) => (left.includes('»') ? left : left.slice(left.trimEnd().lastIndexOf(' ') + 1));

/** Whether the single stop after `word` ends a sentence, given what follows. */
function stopEnds(word: string, left: string, next: string, right: string): boolean {
  const folded = word.toLowerCase();
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  const ahead = next.toLowerCase();
  const opens = sentenceOpeners.has(ahead);
  if (/^[ap]\.m$/.test(folded)) return !afterClock.has(ahead.replace(/\.$/, ''));
  if (neverEnding.has(folded)) return false;
  if (folded === 'no' && word !== folded && /^\p{Lu}*\d/u.test(next)) return false;
  if (numberAbbreviations.has(folded) && (digit.test(next) || folded.length > 1)) return !digit.test(next);
  if (titleAbbreviations.has(folded) || (last !== folded && titleAbbreviations.has(last))) return false;
  if (trailingAbbreviations.has(folded)) return opens || digit.test(next);
  if (/^\p{Lu}$/u.test(word) || /^\p{Lu}\.-\p{Lu}$/u.test(word))
    return (
      opens ||
      !capital.test(next) ||
      !(followsName(left) || followsPreposition(left) || initial.test(next) || isCalled(left, next))
    );
  if (!/^(?:\p{L}\.)+\p{L}$/u.test(word) || opens || !capital.test(next)) return true;
  if (cities.test(folded) && /\bthe\s+\S+\s*$/i.test(left)) return false;
  const title = ahead.replace(/\.$/, '');
  if (word.length > 4 && titleWords.has(title)) return false;
  return !(institutions.has(title.replace(/-.*$/, '')) || isTitled(right) || isInitials(word, left));
}

/** `the N.Y. Harbour Post`: with an article these letters only stand before a name. */
const cities = /^(?:n\.[yj]|l\.a|d\.c)$/;

const initial = /^\p{Lu}\.$/u;

/** `L.H. Meyer`, `J.R.R. Tolkien`: capitals that are no country, state or degree, and no agency behind `the`, stand before a family name. */
const isInitials = (word: string, left: string) =>
  !knownInitials.has(word.toLowerCase()) &&
  (/^\p{Lu}\.\p{Lu}$/u.test(word) || (/^\p{Lu}\.\p{Lu}\.\p{Lu}$/u.test(word) && !/\bthe\s+\S+\s*$/i.test(left)));

/** `Harry S.`: the initial comes after a capitalised word or another initial. */
const followsName = (left: string) => /(?:^|\p{Lu}[\p{L}.'’-]*\s+|\p{Lu}\.-?)\p{Lu}\.\s*$/u.test(left);

/** `the clerk, W. Mark Roe`: behind a comma an initial goes before a given name, unless it is one letter of several: `A, B, C.` */
const isCalled = (left: string, next: string) => isGivenName(next) && /\p{Ll}{2},\s+\p{Lu}\.\s*$/u.test(left);

/** What is done to persons, before an initial: `met T. Roe`. */
const meets = wordSet(`
  met meet meets saw sees told tells asked asks called thanked praised named hired sued joined beat defeated married replaced
  succeeded accused charged arrested interviewed quoted invited visited succeeds elected appointed killed shot said says
`);

/** `signed by J.`, `a letter from A.`, `met T.`: what follows a preposition or such a verb is no letter of a list, such as `vitamin C`. */
function followsPreposition(left: string): boolean {
  const [, before = ''] = /(\p{Ll}+)\s+\p{Lu}\.\s*$/u.exec(left) ?? [];
  return prepositions.has(before) || before === 'and' || meets.has(before);
}

/** `U.S. Attorney General`: an abbreviated title, or two capitalised words that no sentence would open with. */
const isTitled = (right: string) => /^(?:Rep|Sen|Gov|Gen|Adm|Amb|Dist|Atty)s?\./.test(right);
