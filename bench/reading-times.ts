import { time } from './figure.ts';
import type { Packages } from './packages-of.ts';

/**
 * What reading 10,000 words takes, in milliseconds of processor time, and ratios of times: of tokenizing to a bare scan for
 * letters, of reading to tokenizing, and of reading tenfold the words to ten times the time (1 is linear).
 */
export type ReadingTimes = {
  read: number;
  tokenizeToScan: number;
  readToTokenize: number;
  tenfold: { words: number; ratio: number }[];
};

/** Running times on a text made of `sample` repeated, best of several runs each. */
export function readingTimes({ readArticle, tokenize }: Packages['parsing'], sample: string): ReadingTimes {
  const best = (work: () => unknown, runs = 60): number => time(work, runs).ms;
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
  return { read: whole, tokenizeToScan: tokens / scan, readToTokenize: whole / tokens, tenfold };
}
