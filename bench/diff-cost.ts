import { diff as fastMyersDiff } from 'fast-myers-diff';
import { articlePairs } from './articles.ts';
import { time, type Bench } from './figure.ts';

/** A text cut into words, spaces and signs, as the peers take it that compare lists. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** The word differences of two whole texts of 10,000 words, against those of a peer that does the same and no more. */
export const diffCost: Bench = {
  name: 'diff',
  *run({ packages }) {
    const { articleFromSentences } = packages.parsing;
    const { diffWords } = packages.comparison;
    for (const { name, a, b } of articlePairs(10_000)) {
      if (name === 'half rewritten') continue;
      const [articleA, articleB] = [articleFromSentences([a], 'a'), articleFromSentences([b], 'b')];
      const whole = (article: typeof articleA) => ({ from: 0, to: article.tokens.length });
      const ours = time(() => diffWords(articleA, whole(articleA), articleB, whole(articleB)), 3).ms;
      const peer = time(() => [...fastMyersDiff(wordsOf(a), wordsOf(b))], name === 'edited' ? 3 : 1).ms;
      yield { name: `${name}: our diffWords, whole texts`, value: ours, unit: 'ms' };
      yield { name: `${name}: fast-myers-diff over words`, value: peer, unit: 'ms' };
      const atMost = name === 'edited' ? 1 : 0.1;
      yield { name: `${name}: our diffWords / fast-myers-diff`, value: ours / peer, unit: '×', atMost };
    }
  },
};
