import { diff as codemirrorDiff } from '@codemirror/merge';
import { compareArticles, diffWords } from '@vis-a-vis/comparison';
import { readArticle } from '@vis-a-vis/parsing';
import { diffWords as jsdiffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diff as fastMyersDiff } from 'fast-myers-diff';
import { articlePairs } from './articles.ts';
import { time, type Bench } from './figure.ts';

const words = (text: string) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Peers that set two texts beside each other, over the whole text, each as it comes. */
const peers: Record<string, (a: string, b: string) => unknown> = {
  'jsdiff diffWords': (a, b) => jsdiffWords(a, b),
  'diff-match-patch': (a, b) => new DiffMatchPatch().diff_main(a, b),
  '@codemirror/merge diff': (a, b) => codemirrorDiff(a, b),
  'fast-myers-diff over words': (a, b) => [...fastMyersDiff(words(a), words(b))],
};

/** Our reading and comparing of 10,000 words a side against the peers' bare differences. */
export const comparisonPeers: Bench = {
  name: 'peers',
  *run() {
    for (const { name, a, b } of articlePairs(10_000)) {
      if (name === 'half rewritten') continue;
      const read = () => [readArticle({ id: 'a', text: a }), readArticle({ id: 'b', text: b })] as const;
      const [articleA, articleB] = read();
      const compared = time(() => compareArticles(articleA, articleB), 5).ms;
      const whole = (article: typeof articleA) => ({ from: 0, to: article.tokens.length });
      const ours = time(() => diffWords(articleA, whole(articleA), articleB, whole(articleB)), 3).ms;
      yield { name: `${name}: compareArticles`, value: compared, unit: 'ms' };
      yield { name: `${name}: our diffWords, whole texts`, value: ours, unit: 'ms' };
      for (const [peer, run] of Object.entries(peers)) {
        const { ms } = time(() => run(a, b), name === 'edited' ? 3 : 1);
        const bound = peer === 'jsdiff diffWords' ? { atLeast: name === 'edited' ? 1 : 50 } : {};
        yield { name: `${name}: ${peer}`, value: ms, unit: 'ms' };
        yield { name: `${name}: ${peer} / compareArticles`, value: ms / compared, unit: '×', ...bound };
      }
    }
  },
};
