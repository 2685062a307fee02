import type { Article } from '@vis-a-vis/parsing';
import { escapeHtml, ownName, reportPage, toCsv } from '@vis-a-vis/web';
import type { Format } from '../command-line/commands.ts';
import { factsOf } from './article-facts.ts';
import { articlesTable } from './tables.ts';

/** An article with the name of the file it was found in. */
export type Found = { article: Article; file: string };

/** Articles as they were read: whole, a row each, or their sentences to be looked at. */
export function writeArticles(found: readonly Found[], format: Format): string {
  if (format === 'json') return `[${found.map(({ article }) => JSON.stringify(article)).join(',\n')}]\n`;
  if (format === 'html') return reportPage('Articles as they were read', found.map(sectionOf).join('\n'));
  const { head, rows } = articlesTable(
    found.map(({ article, file }) => ({ id: article.id, file, facts: factsOf(article) })),
  );
  return toCsv(head, rows);
}

/** The title and, paragraph by paragraph, the sentences; what was not taken for the report is not there. */
function sectionOf({ article, file }: Found): string {
  const paragraphs = [...Map.groupBy(article.sentences, ({ block }) => block).values()].map(
    (sentences) => `<p>${sentences.map(({ from, to }) => escapeHtml(article.text.slice(from, to))).join('\n')}</p>`,
  );
  return `<h1>${escapeHtml(ownName(article))}</h1>\n<p><small>${escapeHtml(file)}</small></p>\n${paragraphs.join('\n')}`;
}
