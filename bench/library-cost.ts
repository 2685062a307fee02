import { makeLibrary } from './articles.ts';
import { stopwatch, time, type Bench } from './figure.ts';

/** Every so many pairs one is compared by itself, to see what the index may have missed. */
const everyPair = 19;

/** The pair map of 500 reports of 60 made-up stories, against tokenising them; and what the index misses of an exhaustive search. */
export const libraryCost: Bench = {
  name: 'library',
  *run({ packages }) {
    const { articleFromSentences, tokenize } = packages.parsing;
    const { compareArticles, compareLibrary } = packages.comparison;
    const library = makeLibrary(500, 60);
    const articles = library.map(({ id, sentences }) => articleFromSentences(sentences, id));
    const tokenising = time(() => library.map(({ sentences }) => tokenize(sentences.join(' '))), 5).ms;
    let first = 0;
    const since = stopwatch();
    const found = new Map<string, Set<string>>();
    for (const { a, b, comparison } of compareLibrary(articles)) {
      first ||= since();
      const pairs = comparison.links.flatMap((link) => link.pairs.map((pair) => `${pair.a} ${pair.b}`));
      if (pairs.length > 0) found.set(`${a} ${b}`, new Set(pairs));
    }
    const ms = since();
    yield { name: '500 articles: tokenising', value: tokenising, unit: 'ms' };
    yield { name: '500 articles: first pair after', value: first, unit: 'ms' };
    yield { name: '500 articles: all pairs', value: ms, unit: 'ms' };
    yield { name: '500 articles: all pairs / tokenising', value: ms / tokenising, unit: '×', atMost: 200 };
    let wanted = 0;
    let kept = 0;
    let wantedWithin = 0;
    let keptWithin = 0;
    let count = 0;
    for (const [a, left] of articles.entries()) {
      for (const [b, right] of articles.entries()) {
        if (b <= a || count++ % everyPair > 0) continue;
        for (const pair of compareArticles(left, right).links.flatMap((link) => link.pairs)) {
          const isKept = found.get(`${a} ${b}`)?.has(`${pair.a} ${pair.b}`) ?? false;
          const isWithin = library[a]?.story === library[b]?.story;
          wanted++;
          if (isKept) kept++;
          if (isWithin) wantedWithin++;
          if (isWithin && isKept) keptWithin++;
        }
      }
    }
    const within = (100 * keptWithin) / wantedWithin;
    yield {
      name: `of ${wantedWithin} of them within one story`,
      value: within,
      unit: '%',
      better: 'higher',
      atLeast: 99,
    };
    yield {
      name: `of ${wanted} links an exhaustive search finds (1 pair in ${everyPair})`,
      value: (100 * kept) / wanted,
      unit: '%',
      better: 'higher',
      atLeast: 99,
    };
  },
};
