import { diff as codemirrorDiff } from '@codemirror/merge';
import { diffWords as jsdiffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diff as fastMyersDiff } from 'fast-myers-diff';
import { articlePairs } from './articles.ts';
import { wordsOf } from './diff-cost.ts';
import { time, type Bench } from './figure.ts';

/** Peers that set two texts beside each other, over the whole text, each as it comes. */
const peers: Record<string, (a: string, b: string) => unknown> = {
  'jsdiff diffWords': (a, b) => jsdiffWords(a, b),
  'diff-match-patch': (a, b) => new DiffMatchPatch().diff_main(a, b),
  '@codemirror/merge diff': (a, b) => codemirrorDiff(a, b),
  'fast-myers-diff over words': (a, b) => [...fastMyersDiff(wordsOf(a), wordsOf(b))],
};

/** Our reading and comparing of 10,000 words a side against the peers' bare differences. */
export const comparisonPeers: Bench = {
  name: 'peers',
  *run({ packages }) {
    const { readArticle } = packages.parsing;
    const { compareArticles } = packages.comparison;
    for (const { name, a, b } of articlePairs(10_000)) {
      if (name === 'half rewritten') continue;
      const read = () => [readArticle({ id: 'a', text: a }), readArticle({ id: 'b', text: b })] as const;
      const [articleA, articleB] = read();
      const compared = time(() => compareArticles(articleA, articleB), 5).ms;
      yield { name: `${name}: compareArticles`, value: compared, unit: 'ms' };
      for (const [peer, run] of Object.entries(peers)) {
        const { ms } = time(() => run(a, b), name === 'edited' ? 3 : 1);
        const bound = peer === 'jsdiff diffWords' ? { atLeast: name === 'edited' ? 1 : 50 } : {};
        yield { name: `${name}: ${peer}`, value: ms, unit: 'ms' };
        yield {
          name: `${name}: ${peer} / compareArticles`,
          value: ms / compared,
          unit: '×',
          better: 'higher',
          ...bound,
        };
      }
    }
  },
};
