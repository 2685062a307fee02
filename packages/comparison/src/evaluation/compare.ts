import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import { cuts } from '../align/align-sentences.ts';
import { compareArticles } from '../compare-articles.ts';
import type { Sensitivity } from '../comparison.ts';
import type { Command } from './command.ts';

/** `compare A.txt B.txt [--sensitivity S]`: prints the Comparison as JSON, each link and each further sentence of it with the text. */
export const runCompare: Command = (words, resolvePath) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { sensitivity: { type: 'string', default: 'balanced' } },
  });
  const [fileA, fileB] = positionals;
  if (!fileA || !fileB) throw new Error('compare needs two files: compare A.txt B.txt');
  if (!(values.sensitivity in cuts)) throw new Error('--sensitivity is strict, balanced or loose');
  const read = (file: string) => readArticle({ id: basename(file), text: readFileSync(resolvePath(file), 'utf8') });
  const a = read(fileA);
  const b = read(fileB);
  const comparison = compareArticles(a, b, { sensitivity: values.sensitivity as Sensitivity });
  const texts = (article: Article, indices: number[]) =>
    indices.map((index) => {
      const sentence = article.sentences[index];
      return sentence ? article.text.slice(sentence.from, sentence.to) : '';
    });
  const links = comparison.links.map((link) => ({
    ...link,
    textA: texts(a, link.a),
    textB: texts(b, link.b),
    also: link.also.map((one) => ({ ...one, textA: texts(a, [one.a]), textB: texts(b, [one.b]) })),
  }));
  console.log(JSON.stringify({ ...comparison, links }, null, 2));
};
