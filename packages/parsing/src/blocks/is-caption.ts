import { pictureComplements, pictureCredit, pictureVerbs } from '../lexicon/furniture-phrases.ts';
import { isStrongReportingVerb } from '../lexicon/reporting-verbs.ts';

const longest = 70;
const longestLine = 600;
const longestTitle = 120;
const word = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const capital = /^\p{Lu}/u;
const fullDate =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (?:19|20)\d\d/;
const position =
  /\((?:left|right|center|centre|L|R|C|from left|pictured)\)|,\s(?:left|right|center|centre|second from (?:left|right)),|\bfrom left\b/i;
/** Without one of these no credit can match. */
const creditClues = ['hoto', 'HOTO', 'mage', 'etty', 'AP', 'EPA', 'AFP', 'euters'];
const pictureVerb = new RegExp(` (?:${[...pictureVerbs].join('|')}) `);
const auxiliary = /\b(?:has|have|had|will|would|could|should|was|were|been|did|does|can|may|might)\b/;

/**
 * Whether a line says what a picture shows: one sentence without speech whose first verb is a present "speaks during",
 * or that carries a photographer's or agency's credit.
 */
export function isCaption(line: string): boolean {
  if (line.length > longestLine) return false;
  const credited = creditClues.some((clue) => line.includes(clue)) && pictureCredit.test(line);
  if (!credited && (/["“”]/.test(line) || !pictureVerb.test(line))) return false;
  const words: string[] = line.match(word) ?? [];
  if (words.length > longest) return false;
  if (credited && words.length <= longest / 1.5) return true;
  if (/[.!?]\s+\p{Lu}[^.]*[.!?]\s+\p{Lu}/u.test(line)) return false;
  if (words.some((each) => isStrongReportingVerb(each))) return false;
  const verb = firstPictureVerb(words);
  if (verb < 0) return false;
  return fullDate.test(line) || position.test(line) || (!auxiliary.test(line) && capital.test(words[verb - 1] ?? ''));
}

/** The first picture verb with its complement near the head of the line, if only a noun phrase stands before it; else -1. */
function firstPictureVerb(words: string[]): number {
  for (let i = 1; i < Math.min(words.length - 1, 25); i++) {
    const verb = words[i] ?? '';
    if (!pictureVerbs.has(verb)) continue;
    if (pictureComplements.has(words[i + 1] ?? '')) return i;
  }
  return -1;
}

/** Whether a short line without a stop names who talks about what: "Former minister Jane Roe on the vote". */
export function isVideoTitle(line: string): boolean {
  if (line.length > longestTitle || /[.!?:,;"“”]$/.test(line)) return false;
  const words: string[] = line.match(word) ?? [];
  if (words.length < 5 || words.length > 14) return false;
  if (/^(?:watch|video|photo|pictured|gallery|in pictures)\b/i.test(line)) return true;
  const on = words.indexOf('on');
  if (on < 2 || words.some((each) => isStrongReportingVerb(each)) || auxiliary.test(line)) return false;
  return (
    capital.test(words[on - 1] ?? '') &&
    capital.test(words[on - 2] ?? '') &&
    words.slice(0, on).some((each) => !capital.test(each))
  );
}
