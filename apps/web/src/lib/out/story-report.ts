import { sayCount } from '../words/say-count.ts';
import { articleName, outletName, publishedWords } from '../text/article-name.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Table } from '../files/table.ts';
import type { Pair } from '../pair/pair.ts';
import { cells, matchesTable, reportPage, type ReportFacts } from './report.ts';
import type { Article } from '@vis-a-vis/parsing';

/** What a report says of a story: its articles, those of their pairs that share something, and which hold the same stretches. */
export type StoryTold = { name: string; articles: readonly Article[]; pairs: readonly Pair[]; reprints: Table };

/** A story as one HTML file that needs nothing and runs nothing: who shares how much with whom, and every match with its words. */
export function writeStoryReport(
  { name, articles, pairs, reprints }: StoryTold,
  { made, version }: Omit<ReportFacts, 'hashes'>,
): string {
  const numberOf = new Map(articles.map(({ id }, i) => [id, i + 1]));
  const list = articles.map((one) => {
    const words = [articleName(one), outletName(one), publishedWords(one), ...(one.url === undefined ? [] : [one.url])];
    return `<li>${words.map(escapeHtml).join(' · ')}</li>`;
  });
  const sections = pairs.map(
    (pair) =>
      `<h3>${numberOf.get(pair.a.id) ?? ''} and ${numberOf.get(pair.b.id) ?? ''}: ${sayCount(pair.links.length, 'match', 'matches')}</h3>
<p>A: ${escapeHtml(articleName(pair.a))}. B: ${escapeHtml(articleName(pair.b))}.</p>
${matchesTable(pair)}`,
  );
  const body = `<h1>${escapeHtml(name)}</h1>
<ol>${list.join('')}</ol>
<h2>Matches of every two articles</h2>
${tableOf(matrix(articles, pairs))}
<h2>Long stretches that stand word for word in two articles</h2>
${reprints.rows.length === 0 ? '<p>None.</p>' : tableOf(reprints)}
<h2>The matches</h2>
${sections.join('\n')}
<h2>Method</h2>
<p>Matches are found from the words alone; restatements in wholly different words are missed, and now and then sentences that only
share a topic are joined. A stretch of the same words does not say who took it from whom, nor whether both took it from a third.
Shared wording is underlined. Made on ${escapeHtml(made)} with Vis-à-vis ${escapeHtml(version)}.</p>`;
  return reportPage(name, body);
}

/** How many matches every two articles have, both named by their place in the list. */
function matrix(articles: readonly Article[], pairs: readonly Pair[]): Table {
  const counts = new Map(pairs.map(({ a, b, links }) => [key(a.id, b.id), links.length]));
  return {
    head: ['Article', ...articles.map((_, i) => String(i + 1))],
    rows: articles.map((one, i) => [
      String(i + 1),
      ...articles.map((other) => (other === one ? '' : (counts.get(key(one.id, other.id)) ?? 0))),
    ]),
  };
}

const key = (one: string, other: string): string => JSON.stringify([one, other].sort());

const tableOf = ({ head, rows }: Table): string =>
  `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row.map(String))}</tr>`).join('\n')}</tbody></table>`;
