import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article, Range } from '../article.ts';
import { importArticles } from '../importers/index.ts';
import { readArticle } from '../read-article.ts';
import { ReadingError } from '../reading-error.ts';
import { nodeTools } from './node-tools.ts';

/** `evaluate -- article FILE`: prints each Article of a file as JSON, every range with its text. Returns the exit code. */
export function runArticle(args: string[]): number {
  const [file] = args;
  if (file === undefined) {
    console.error('usage: evaluate -- article FILE');
    return 2;
  }
  try {
    const sources = importArticles({ name: basename(file), bytes: readFileSync(file) }, nodeTools);
    const articles = sources.map((source) => printable(readArticle(source)));
    console.log(JSON.stringify(articles.length === 1 ? articles[0] : articles, null, 1));
    return 0;
  } catch (error) {
    console.error(error instanceof ReadingError ? error.message : String(error));
    return 1;
  }
}

/** The Article with `says` beside every range; tokens only as their count. */
function printable(article: Article): unknown {
  const { text, tokens, ...rest } = article;
  const withText = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withText);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withText(field)]));
    return isRange(value) ? { ...fields, says: text.slice(value.from, value.to) } : fields;
  };
  return { ...(withText(rest) as object), words: tokens.length };
}

const isRange = (value: object): value is Range => 'from' in value && 'to' in value;
