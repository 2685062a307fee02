import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import { compareArticles } from '../compare-articles.ts';
import type { Command } from './command.ts';

/** `compare A.txt B.txt [--sensitivity S]`: prints the Comparison as JSON, each link with its sentences' text. */
export const runCompare: Command = (words, resolvePath) => {
  const [fileA, fileB] = words;
  if (!fileA || !fileB) throw new Error('compare needs two files: compare A.txt B.txt');
  const read = (file: string) => readArticle({ id: basename(file), text: readFileSync(resolvePath(file), 'utf8') });
  const a = read(fileA);
  const b = read(fileB);
  const comparison = compareArticles(a, b);
  const texts = (article: Article, indices: number[]) =>
    indices.map((index) => {
      const sentence = article.sentences[index];
      return sentence ? article.text.slice(sentence.from, sentence.to) : '';
    });
  const links = comparison.links.map((link) => ({ ...link, textA: texts(a, link.a), textB: texts(b, link.b) }));
  console.log(JSON.stringify({ ...comparison, links }, null, 2));
};
