/**
 * Writes `src/chance-counts.ts`: `node src/evaluation/chance.ts --news NEWS.jsonl`. How many pairs of sentences about different
 * talks score how high: all pairs of the seeds' sentences from different rounds, and of sentences of different stories in the news.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { alignSentences } from '../align/align-sentences.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import { alignRecord } from './align-records.ts';
import { readRecords, storyOf } from './read-records.ts';
import { seeds } from './seeds.ts';

/** How far apart in the list the two stories of a pair lie, as shares of its length. */
const shifts = [0.2, 0.35, 0.5, 0.65, 0.8];
const sameRound = new Set(['000', '003']);

const { values } = parseArgs({ options: { news: { type: 'string' } } });
if (!values.news) throw new Error('chance needs --news FILE');
const counts = Array.from({ length: 101 }, () => 0);
const count = (cells: number, pairs: readonly { score: number }[]) => {
  counts[0] = (counts[0] ?? 0) + cells;
  for (const { score } of pairs) {
    for (let step = Math.floor(score * 100); step > 0; step--) counts[step] = (counts[step] ?? 0) + 1;
  }
};

for (const [x, a] of Object.entries(seeds)) {
  for (const [y, b] of Object.entries(seeds)) {
    if (x >= y || (sameRound.has(x) && sameRound.has(y))) continue;
    const vocabulary = createVocabulary();
    const { pairs } = alignSentences(prepareArticle(a, vocabulary), prepareArticle(b, vocabulary), vocabulary);
    count(a.sentences.length * b.sentences.length, pairs);
  }
}
const news = readRecords(resolve(process.env['INIT_CWD'] ?? process.cwd(), values.news));
for (const shift of shifts) {
  news.forEach((record, k) => {
    const other = news[(k + Math.floor(shift * news.length)) % news.length];
    if (!other || storyOf(other.id) === storyOf(record.id)) return;
    const mixed = { id: record.id, a: record.a, b: other.b, gold: [] };
    count(mixed.a.length * mixed.b.length, alignRecord(mixed).pairs);
  });
}

const source = `// Written by src/evaluation/chance.ts; do not edit.

/**
 * How many pairs of sentences about different talks score k / 100 or more, at entry k (0..100); entry 0 counts all of them, alike or
 * not. Counted over the seeds' sentences from different rounds of talks and over sentences of different stories in the labelled
 * news (the README names it).
 */
export const chanceCounts = ${JSON.stringify(counts)};
`;
writeFileSync(new URL('../explain/chance-counts.ts', import.meta.url), source);
console.log(`${counts[0]} pairs, ${counts[37]} of them at Balanced's cut or above`);
