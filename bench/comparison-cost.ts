import type { Comparison } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { articlePairs, makeLibrary } from './articles.ts';
import { time, type Bench } from './figure.ts';
import type { Packages } from './packages-of.ts';

/** What comparing two articles costs, against reading them: 30 sentences, 10,000 and 100,000 words, and input that is out to hurt. */
export const comparisonCost: Bench = {
  name: 'comparison',
  *run({ packages }) {
    const { articleFromSentences } = packages.parsing;
    const { compareArticles } = packages.comparison;
    const [one, two] = makeLibrary(2, 1, 3).map(({ id, sentences }) =>
      articleFromSentences([...sentences, ...sentences.slice(0, 5)], id),
    );
    if (one && two) {
      for (let turn = 0; turn < 60; turn++) compareArticles(one, two);
      yield {
        name: 'two articles of 30 sentences, warm',
        value: time(() => compareArticles(one, two), 20).ms,
        unit: 'ms',
        atMost: 16,
      };
    }
    const ms: Record<string, number> = {};
    for (const { name, a, b } of articlePairs(10_000)) {
      const { reading, comparing, comparison, articleA } = measure(packages, a, b, 3);
      ms[name] = comparing;
      yield { name: `10,000 words, ${name}: reading both`, value: reading, unit: 'ms' };
      yield { name: `10,000 words, ${name}: comparing`, value: comparing, unit: 'ms' };
      yield { name: `10,000 words, ${name}: comparing / reading`, value: comparing / reading, unit: '×', atMost: 10 };
      if (name === 'reordered') {
        const kept = 100 * keptShare(articleA, comparison);
        yield { name: 'reordered: words kept', value: kept, unit: '%', better: 'higher', atLeast: 99 };
      }
    }
    const ratio = (ms['unrelated'] ?? 0) / (ms['edited'] ?? 1);
    yield { name: '10,000 words: unrelated / edited', value: ratio, unit: '×', atMost: 2 };
    for (const { name, a, b } of articlePairs(100_000)) {
      const { comparing } = measure(packages, a, b, 1);
      yield { name: `100,000 words, ${name}: comparing`, value: comparing, unit: 'ms' };
      yield { name: `100,000 / 10,000 words, ${name}`, value: comparing / (ms[name] ?? 1), unit: '×', atMost: 20 };
    }
    const same = Array.from({ length: 5000 }, () => 'The ministers met in Geneva on Thursday and agreed on nothing.');
    const hard = articleFromSentences(same, 'same');
    const short = articleFromSentences(same.slice(0, 1), 'short');
    yield {
      name: '5,000 equal sentences a side',
      value: time(() => compareArticles(hard, { ...hard, id: 'too' })).ms,
      unit: 'ms',
    };
    yield {
      name: 'one sentence against 5,000 equal ones',
      value: time(() => compareArticles(short, hard)).ms,
      unit: 'ms',
    };
    const long = articleFromSentences([same.join(' ').replaceAll('.', ',')], 'long');
    yield {
      name: 'one sentence of 50,000 words a side',
      value: time(() => compareArticles(long, { ...long, id: 'too' })).ms,
      unit: 'ms',
    };
  },
};

function measure({ parsing, comparison }: Packages, a: string, b: string, turns: number) {
  const { readArticle } = parsing;
  const read = time(() => [readArticle({ id: 'a', text: a }), readArticle({ id: 'b', text: b })] as const, turns);
  const [articleA, articleB] = read.result;
  const compared = time(() => comparison.compareArticles(articleA, articleB), turns);
  return { reading: read.ms, comparing: compared.ms, comparison: compared.result, articleA };
}

/** The share of A's words that stand in linked sentences. */
function keptShare({ sentences, tokens }: Article, { links }: Comparison): number {
  const linked = links.flatMap((link) => link.a.flatMap((index) => sentences[index] ?? []));
  return linked.reduce((sum, sentence) => sum + sentence.endToken - sentence.firstToken, 0) / tokens.length;
}
