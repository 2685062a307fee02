import { numberedNouns, scoreCues } from '../lexicon/numbers.ts';
import { gapBefore, isCapital, termOf, type View } from '../tokens/view.ts';
import { isSpaced, scaleAt } from './read-digits.ts';
import { valueOfWord } from './read-words.ts';

/** How a vote or a game ended, over tokens `first` to `end`. `cue` is the word nearby that says it is one. */
export type ReadScore = { first: number; end: number; value: number; against: number; cue: string };

const inOneWord = /^(\d{1,5}|\p{L}+)-(?:to-)?(\d{1,5}|\p{L}+)$/u;
/** As many words before and after are searched for a word of votes or games. Chosen by hand. */
const cueReach = 10;

/** The score that begins at token `at`, where a word of votes or games is near: `97-1`, `134-to-63`, `134 to 63`. */
export function readScore(view: View, at: number, start: number, sentenceEnd: number): ReadScore | undefined {
  const pair = pairAt(view, at);
  if (!pair) return undefined;
  const [value, against] = [countOf(pair.one), countOf(pair.other)];
  if (value === undefined || against === undefined || isSeason(pair.one, pair.other)) return undefined;
  if (
    scaleAt(view, pair.end) !== undefined ||
    /[$€£¥#]$/.test(gapBefore(view, at)) ||
    /^[%/:]/.test(gapBefore(view, pair.end))
  )
    return undefined;
  if (numberedNouns.has(termOf(view, at - 1)) || /^(?:from|between)$/.test(termOf(view, at - 1))) return undefined;
  // `the tenth win for Oslo (10-5)`: what Oslo has won and lost so far.
  if (/\s\($/.test(gapBefore(view, at)) && gapBefore(view, pair.end).startsWith(')') && isCapital(view, at - 1))
    return undefined;
  const next = termOf(view, pair.end);
  const after = scoreCues.has(next) && isSpaced(view, pair.end) ? next : undefined;
  const isTold = after !== undefined || termOf(view, at - 1) === 'by' || pair.isVote;
  if (value === against ? after === undefined : value < against && !isTold) return undefined;
  if (/^(?:24-7|9-11|50-50|20-20)$/.test(`${value}-${against}`) && after === undefined) return undefined;
  const cue = after ?? cueNear(view, at, pair.end, start, sentenceEnd);
  return cue === undefined ? undefined : { first: at, end: pair.end, value, against, cue };
}

type Pair = { one: string; other: string; end: number; isVote: boolean };

/** `97-1`, `134-to-63`, `97–1`, `134 to 63`, `312 votes to 298`: two numbers as one. */
function pairAt(view: View, at: number): Pair | undefined {
  const term = termOf(view, at);
  const [, one, other] = valueOfWord(term) === undefined ? (inOneWord.exec(term) ?? []) : [];
  if (one !== undefined && other !== undefined) return { one, other, end: at + 1, isVote: term.includes('-to-') };
  if (/^[–—]$/.test(gapBefore(view, at + 1)))
    return { one: term, other: termOf(view, at + 1), end: at + 2, isVote: false };
  // `312 votes to 298`
  const to = /^votes?$/.test(termOf(view, at + 1)) ? at + 2 : at + 1;
  const loser = termOf(view, to + 1);
  const isTo = termOf(view, to) === 'to' && isSpaced(view, to) && isSpaced(view, to + 1);
  if (!isTo || !/^\d+$/.test(term) || !/^\d+$/.test(loser) || Number(term) <= Number(loser)) return undefined;
  return { one: term, other: loser, end: to + 2, isVote: to > at + 1 };
}

const countOf = (term: string): number | undefined => (/^\d{1,5}$/.test(term) ? Number(term) : valueOfWord(term));

/** `2012-13`, `1999-2001`: years. */
const isSeason = (one: string, other: string): boolean =>
  /^(?:1[89]|20)\d\d$/.test(one) && /^\d{2}(?:\d\d)?$/.test(other);

/** The nearest word of votes or games. */
function cueNear(view: View, at: number, end: number, start: number, sentenceEnd: number): string | undefined {
  for (let step = 1; step <= cueReach; step++) {
    const before = at - step >= start ? termOf(view, at - step) : '';
    if (scoreCues.has(before)) return before;
    const after = end + step - 1 < sentenceEnd ? termOf(view, end + step - 1) : '';
    if (scoreCues.has(after)) return after;
  }
  return undefined;
}
