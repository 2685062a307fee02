/**
 * Writes `src/link-model.ts`: `node src/evaluation/train.ts --news NEWS.jsonl --ordered ORDERED.jsonl`. The first file holds labelled
 * reports of one event (the README names the data), the second texts beside an edited version of themselves.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isOrdered } from '../signals/measure-order.ts';
import { learnModel, measureRecord, mismatch } from './learn-model.ts';
import { readRecords } from './read-records.ts';

const { values } = parseArgs({ options: { news: { type: 'string' }, ordered: { type: 'string' } } });
if (!values.news || !values.ordered) throw new Error('train needs --news FILE and --ordered FILE');
const resolvePath = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

const news = readRecords(resolvePath(values.news));
const free = learnModel(news.map(measureRecord), mismatch(news).map(measureRecord));
const versions = readRecords(resolvePath(values.ordered)).map(measureRecord);
const ordered = learnModel(
  versions.filter(({ measured }) => isOrdered(measured.order)),
  [],
);

const source = `import type { LinkModel } from './score-pairs.ts';

// Written by src/evaluation/train.ts; do not edit.

/**
 * For articles that tell in different orders. Learned from hand-aligned news by three outlets (sentences of BASIL, Fan et al., EMNLP
 * 2019; labels of the project's own) and as many mismatched pairs of the same articles.
 */
export const linkModel: LinkModel = ${JSON.stringify(free)};

/**
 * For two versions of a text that share one order. Learned from German web texts and their simplified versions (DEplain-web,
 * Stodden, Momen & Kallmeyer, ACL 2023).
 */
export const orderedModel: LinkModel = ${JSON.stringify(ordered)};
`;
writeFileSync(new URL('../align/link-model.ts', import.meta.url), source);
console.log(`${news.length} news records, ${versions.length} versions`);
