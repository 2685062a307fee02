import { diffWords, markMoved, tidyChanges, type Change, type Link } from '@vis-a-vis/comparison';
import type { Article, Range, Token } from '@vis-a-vis/parsing';
import type { Layer, Run } from '../text/mark-runs.ts';
import { cutText } from '../text/cut-text.ts';
import { cutPassage } from './passages.ts';
import { sides, type Side } from './side.ts';

/** Both passages of a link; runs marked `only` are worded so on that side alone, `moved` ones stand elsewhere on the other. */
export type Differences = { a: Run[]; b: Run[]; none: boolean };

/** What a framed stretch is called: single words of it may stand in the other passage as well, in another wording. */
export const framedWords = { a: 'worded so in A only', b: 'worded so in B only' };

/** The words in which the passages of a link differ. Case, punctuation and quotation marks do not count. */
export function layoutDifferences(a: Article, b: Article, link: Pick<Link, 'a' | 'b'>): Differences {
  const [passageA, passageB] = [passageTokens(a, link.a), passageTokens(b, link.b)];
  const [onlyPassageA, onlyPassageB] = [
    { ...a, tokens: passageA },
    { ...b, tokens: passageB },
  ];
  const exact = diffWords(onlyPassageA, { from: 0, to: passageA.length }, onlyPassageB, {
    from: 0,
    to: passageB.length,
  });
  const changes = tidyChanges(markMoved(exact, onlyPassageA, onlyPassageB), onlyPassageA);
  return {
    a: cutPassage(a, link.a, changedRanges(passageA, changes, 'a')),
    b: cutPassage(b, link.b, changedRanges(passageB, changes, 'b')),
    none: changes.length === 0,
  };
}

function passageTokens({ sentences, tokens }: Article, indices: readonly number[]): Token[] {
  return indices.flatMap((index) => {
    const sentence = sentences[index];
    return sentence ? tokens.slice(sentence.firstToken, sentence.endToken) : [];
  });
}

function changedRanges(tokens: readonly Token[], changes: readonly Change[], side: Side): Layer[] {
  const rangesOf = (some: readonly Change[]): Range[] =>
    some.flatMap((change) => {
      const [from, to] = side === 'a' ? [change.fromA, change.toA] : [change.fromB, change.toB];
      const [first, last] = [tokens[from], tokens[to - 1]];
      return to > from && first && last ? [{ from: first.from, to: last.to }] : [];
    });
  return [
    { name: 'only', ranges: rangesOf(changes.filter(({ moved }) => !moved)) },
    { name: 'moved', ranges: rangesOf(changes.filter(({ moved }) => moved)) },
  ];
}

/** The longest excerpt, in characters. */
const excerptLength = 90;
/** Fewer words than this say nothing of their own. */
const leastWords = 2;

/** What each side of a link makes of it: its longest stretch of wording that the other lacks, shortened; '' where it has none. */
export function ownWording(differences: Differences): { [S in Side]: string } {
  const [a = '', b = ''] = sides.map((side) => longestOwn(differences, side));
  return { a, b };
}

function longestOwn(differences: Differences, side: Side): string {
  const own = differences[side]
    .filter(({ marks }) => marks.includes('only'))
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.split(' ').length >= leastWords);
  const longest = own.reduce((most, text) => (text.length > most.length ? text : most), '');
  return cutText(longest, { from: 0, to: longest.length }, excerptLength);
}
