/**
 * Keyness: the words that one of two texts uses more.
 *
 * Order: Log Ratio log₂((a/c) / (b/d)), a zero count taken as 0.5 (Hardie 2014). Evidence: the two-cell log-likelihood
 * (Rayson & Garside 2000). Cautious view: weighted log-odds (Monroe et al. 2008). No stars and no p-values: of random halves of
 * one text several words pass the usual bounds. Very common words and words of grammar are left out; they tell of style, not of
 * the matter. So are words that mostly stand in the names of people or in names of several words: “Ki-moon” is no word
 * of an article's own.
 */
import { isEnglish } from '@vis-a-vis/comparison';
import type { Article, Token } from '@vis-a-vis/parsing';
import { isContentWord } from './is-content-word.ts';
import { twoCellLogLikelihood } from './log-likelihood.ts';
import { weightedLogOdds } from './weighted-log-odds.ts';
import { wordsInVoice, type VoiceChoice } from './voice-choice.ts';

/** Floors in words, occurrences and binary logarithms of a ratio, where others print p-values; and the longest list. */
export const defaults = {
  /** Below this many words on either side nothing is listed. */
  wordFloor: 300,
  /** A word is listed when one side has it at least so often. */
  countFloor: 3,
  /** … and when one side uses it at least half as often again (log₂ 1.5). */
  ratioFloor: Math.log2(1.5),
  /** The longest list a side. */
  termsASide: 10,
};

/**
 * A word, as compared and as it is first written, with its counts in A and B. `logRatio` and `logOdds` are > 0 where A uses it
 * more, < 0 where B does; `evidence` is ≥ 0.
 */
export type KeyTerm = {
  term: string;
  written: string;
  a: number;
  b: number;
  logRatio: number;
  evidence: number;
  logOdds: number;
};

/** The words A uses more and those B uses more, strongest first, out of `words` [in A, in B]; or the reason why there are none. */
export type Keyness =
  | { kind: 'terms'; words: [number, number]; a: KeyTerm[]; b: KeyTerm[] }
  | { kind: 'too few words'; words: [number, number]; floor: number };

/** Compares the body words of two articles in one voice. */
export function keyness(a: Article, b: Article, voice: VoiceChoice = 'all'): Keyness {
  const [left, right] = [countTerms(a, voice), countTerms(b, voice)];
  const words: [number, number] = [left.words, right.words];
  const floor = defaults.wordFloor;
  if (Math.min(...words) < floor) return { kind: 'too few words', words, floor };
  // Where both have a word, it is written as A first has it.
  const written = new Map([...right.written, ...left.written]);
  const scored = [...written].flatMap(([term, asWritten]): KeyTerm[] => {
    const [inA, inB] = [left.counts.get(term) ?? 0, right.counts.get(term) ?? 0];
    const inNames = (left.inNames.get(term) ?? 0) + (right.inNames.get(term) ?? 0);
    const isListed = Math.max(inA, inB) >= defaults.countFloor && 2 * inNames <= inA + inB;
    return !isListed ? [] : [{ term, written: asWritten, ...score([inA, inB], words) }];
  });
  const strongest = (side: 1 | -1): KeyTerm[] =>
    scored
      .filter(({ logRatio }) => logRatio * side >= defaults.ratioFloor)
      .sort((p, q) => (q.logRatio - p.logRatio) * side || q.evidence - p.evidence || (p.term < q.term ? -1 : 1))
      .slice(0, defaults.termsASide);
  return { kind: 'terms', words, a: strongest(1), b: strongest(-1) };
}

/** The Log Ratio of a word that stands `a` times in `c` words and `b` times in `d`; 0 where either text is empty. */
export function logRatio(a: number, b: number, c: number, d: number): number {
  if (c <= 0 || d <= 0) return 0;
  return Math.log2((a || 0.5) / c) - Math.log2((b || 0.5) / d);
}

function score([a, b]: [number, number], [c, d]: [number, number]): Omit<KeyTerm, 'term' | 'written'> {
  return {
    a,
    b,
    logRatio: logRatio(a, b, c, d),
    evidence: twoCellLogLikelihood(a, b, c, d),
    logOdds: weightedLogOdds([a, b], [c, d]),
  };
}

/** The words of a text: how often each term stands there, how often within names, and how it is first written. */
type Counted = {
  words: number;
  counts: Map<string, number>;
  inNames: Map<string, number>;
  written: Map<string, string>;
};

function countTerms(article: Article, voice: VoiceChoice): Counted {
  const english = isEnglish(article);
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  const words = wordsInVoice(article, voice);
  const isInName = insideNames(article);
  const inNames = new Map<string, number>();
  for (const token of words) {
    counts.set(token.term, (counts.get(token.term) ?? 0) + 1);
    if (isInName(token)) inNames.set(token.term, (inNames.get(token.term) ?? 0) + 1);
  }
  for (const token of words) {
    if (written.has(token.term)) continue;
    if (isContentWord(article, token, english))
      written.set(token.term, article.text.slice(token.from, token.to).replace(/['’]s$/u, ''));
    else counts.delete(token.term);
  }
  return { words: words.length, counts, inNames, written };
}

/** Asks of tokens, in their order, whether they stand in the name of a person or in a name of several words. */
function insideNames({ text, mentions }: Article): (token: Token) => boolean {
  const names = mentions
    .filter(({ kind, from, to }) => kind === 'person' || (kind !== 'unknown' && /\s/.test(text.slice(from, to))))
    .sort((x, y) => x.from - y.from);
  let next = 0;
  return ({ from }) => {
    while ((names[next]?.to ?? Infinity) <= from) next += 1;
    return (names[next]?.from ?? Infinity) <= from;
  };
}
