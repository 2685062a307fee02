import { readArticle } from '../read-article.ts';
import { tokenize } from '../tokenize.ts';

/**
 * Ratios of times: of tokenizing to a bare scan for letters, of reading to tokenizing, and of reading tenfold the words to ten
 * times the time (1 is linear).
 */
export type ReadingBench = {
  tokenizeToScan: number;
  readToTokenize: number;
  tenfold: { words: number; ratio: number }[];
};

/** Ratios of running times on a text made of `sample` repeated: nothing absolute, best of several runs each. */
export function benchReading(sample: string): ReadingBench {
  const ofWords = (words: number) => sample.repeat(Math.ceil(words / tokenize(sample).length));
  const tenThousand = ofWords(10_000);
  const scan = best(() => Array.from(tenThousand.matchAll(/\p{L}+/gu)).length);
  const tokens = best(() => tokenize(tenThousand));
  const whole = best(() => readArticle({ id: 'bench', text: tenThousand }));
  const sizes = [2_000, 19_000, 190_000];
  const times = sizes.map((words) =>
    best(() => readArticle({ id: 'bench', text: ofWords(words) }), words > 50_000 ? 6 : 60),
  );
  const tenfold = sizes.slice(1).map((words, at) => {
    const step = words / (sizes[at] ?? 1) / 10;
    return { words, ratio: (times[at + 1] ?? 0) / (times[at] ?? 1) / step };
  });
  return { tokenizeToScan: tokens / scan, readToTokenize: whole / tokens, tenfold };
}

/** Processor time, not the clock's: a busy machine must not change a ratio. */
function best(work: () => unknown, runs = 60): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least;
}
