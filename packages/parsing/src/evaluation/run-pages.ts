import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { RawSource } from '../article.ts';
import { decodeFile } from '../importers/bytes/decode-file.ts';
import { importArticles } from '../importers/index.ts';
import { pastedSource } from '../importers/html/pasted.ts';
import { readArticle } from '../read-article.ts';
import { nodeTools } from './node-tools.ts';
import { meanOfPages, scorePage, type PageScore } from './score-pages.ts';

type Marked = { [name: string]: { articleBody: string } };

/** Characters from which on a line that Readability has above ours is taken for a lead that ours missed. */
const leadLength = 150;

/** Ways to find the article of a page: the text of what is report. */
const ways: { [way: string]: (page: Uint8Array) => string } = {
  own: findOwn,
  readability: findReadable,
  together: (page) => {
    const [own, other] = [findOwn(page).split('\n'), findReadable(page).split('\n')];
    const begins = other.findIndex((line) => own.includes(line));
    return [...other.slice(0, Math.max(0, begins)).filter((line) => line.length >= leadLength), ...own].join('\n');
  },
};

/**
 * `evaluate -- pages --data DIR`: scores what is found on the pages of scrapinghub/article-extraction-benchmark (DIR holds its
 * `ground-truth.json` and `html/`), by our finder, by Readability, and by both together. Returns the exit code.
 */
export function runPages(args: string[]): number {
  const { data } = parseArgs({ args, options: { data: { type: 'string' } } }).values;
  if (data === undefined) {
    console.error('usage: evaluate -- pages --data DIR');
    return 2;
  }
  const marked = JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')) as Marked;
  const names = Object.keys(marked).sort();
  for (const [way, find] of Object.entries(ways)) {
    const scores = names.map((name) => {
      const page = gunzipSync(readFileSync(join(data, 'html', `${name}.html.gz`)));
      return scorePage(marked[name]?.articleBody ?? '', find(page));
    });
    console.log(`${way.padEnd(12)} all ${names.length}: ${said(scores)}  every second: ${said(everySecond(scores))}`);
  }
  return 0;
}

/** The pages that nothing was tuned on. */
const everySecond = (scores: readonly PageScore[]): PageScore[] => scores.filter((_, at) => at % 2 === 1);

function said(scores: readonly PageScore[]): string {
  const { precision, recall, f1 } = meanOfPages(scores);
  return `F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
}

function findOwn(bytes: Uint8Array): string {
  try {
    return importArticles({ name: 'page.html', bytes }, nodeTools).map(reportOf).join('\n');
  } catch {
    return '';
  }
}

function findReadable(bytes: Uint8Array): string {
  const { document } = parseHTML(decodeFile({ name: 'page.html', bytes }, nodeTools).text);
  const found = new Readability(document).parse();
  return found?.content ? reportOf(pastedSource(found.content, '')) : '';
}

/** Paragraphs, headings and decks; credits and promotions that either finder left in are struck from both. */
function reportOf(source: RawSource): string {
  const { text, blocks } = readArticle(source);
  const report = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'deck');
  return report.map(({ from, to }) => text.slice(from, to)).join('\n');
}
