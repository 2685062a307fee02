import type { TopicRow } from '@vis-a-vis/measures';
import { formatDay, type Known } from '@vis-a-vis/parsing';
import { findInDumbbell, layoutDumbbell } from '../charts/dumbbell/layout.ts';
import { dumbbellTable } from '../charts/dumbbell/table.ts';
import { articleName, outletName } from '../text/article-name.ts';
import { basisWords } from '../text/basis-words.ts';
import { searchNote } from '../pair/bounds-note.ts';
import { layoutFinding } from '../pair/finding.ts';
import { layoutLinkRows } from '../pair/link-rows.ts';
import type { Run } from '../text/mark-runs.ts';
import { copiedNote, layoutOccasion } from '../pair/occasion-note.ts';
import { sideName, sides, type Side } from '../pair/side.ts';
import { sayCorrections } from '../corrections/say-corrections.ts';
import type { CorrectionTally } from '../corrections/place-corrections.ts';
import type { Grounds } from '../sample/read-sample.ts';
import type { Pair } from '../pair/pair.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { topicsSvg } from './topics-svg.ts';

/** What a report says beside the pair: `hashes` are SHA-256 of the texts, `made` the day as `2026-01-31`. */
export type ReportFacts = {
  hashes: { [S in Side]: string | undefined };
  made: string;
  version: string;
};

/** What a report asks of a library: why it holds what it infers, and what the reader corrected of a pair. */
export type Told = {
  readonly grounds: readonly Grounds[];
  readonly corrections: { tally(a: string, b: string): CorrectionTally };
};

const chartWidth = 640;
const style = `body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Georgia,serif;color:#1f2328;background:#fff}
table{border-collapse:collapse;width:100%}th,td{padding:.4rem .6rem;border-top:1px solid #8a8f98;text-align:left;vertical-align:top}
mark{background:#ece7d5;text-decoration:underline}code{overflow-wrap:anywhere}svg{max-width:100%;height:auto}small{color:#57606a}`;

/** The pair as one HTML file that needs nothing and runs nothing: links, `topics` of the story, method, settings and the hashes of the texts. */
export function writeReport(pair: Pair, library: Told, topics: readonly TopicRow[], facts: ReportFacts): string {
  const { a, b, comparison } = pair;
  const ids = [a.id, b.id] as const;
  const chart = layoutDumbbell(topics, ids, { width: chartWidth, unit: 'rate' });
  const finding = findInDumbbell(topics, ids);
  const table = dumbbellTable(topics, ids);
  const heading = `${articleName(a)} / ${articleName(b)}`;
  const articles = sides.map((side) => articleLine(pair, side, facts.hashes[side]));
  const occasion = layoutOccasion(a, b, comparison, library.grounds);
  const body = `<h1>${escapeHtml(heading)}</h1>
<ul>${articles.join('')}</ul>
<p>${escapeHtml(occasion.text)}.</p>
<p>${escapeHtml([layoutFinding(a, b, comparison).counts, copiedNote(pair)].join(' ').trim())}</p>
<h2>Matches</h2>
${matchesTable(pair)}
<h2>Topics</h2>
<p>${finding === '' ? '' : `${escapeHtml(finding)}. `}${escapeHtml(chart.takeaway)} ${escapeHtml(chart.refusal ?? '')}</p>
${topicsSvg(chart, chartWidth)}
<table><thead><tr>${cells('th', table.head)}</tr></thead><tbody>${table.rows.map((row) => `<tr>${cells('td', row.map(String))}</tr>`).join('\n')}</tbody></table>
<h2>Method and settings</h2>
<p>Matches are found from the words alone: rare words, names, figures and quotations that both sentences hold. Restatements in wholly
different words are missed, and now and then sentences that only share a topic are joined. Counts describe these texts, not the
outlets; neither article is an edit of the other. Shared wording is underlined. ${escapeHtml(searchNote(comparison))}</p>
<p>Sensitivity: ${comparison.settings.sensitivity}. ${escapeHtml(correctionLine(pair, library))} Made on ${escapeHtml(facts.made)} with
Vis-à-vis ${escapeHtml(facts.version)}. Intervals are 95 %, exact Poisson (Garwood).</p>`;
  return reportPage(heading, body);
}

/** A file of HTML that needs nothing and runs nothing: its `title` as text, its `body` as markup. */
export function reportPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body>
${body}
</body></html>
`;
}

/** The matches of a pair as a table, shared wording marked. */
export function matchesTable({ a, b, links }: Pair): string {
  const rows = layoutLinkRows(a, b, links).map(
    (row) =>
      `<tr><td>${row.number}<br><small>${escapeHtml(row.alike)}</small></td>${passageCell(row.a)}${passageCell(row.b)}</tr>`,
  );
  return `<table><thead><tr><th>Match</th><th>A</th><th>B</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function correctionLine({ a, b }: Pair, library: Told): string {
  const tally = library.corrections.tally(a.id, b.id);
  return [`Corrections by the reader: ${tally.stands}.`, ...sayCorrections(tally)].join(' ');
}

function articleLine(pair: Pair, side: Side, hash: string | undefined): string {
  const { published, talks, url, ...article } = pair[side];
  const known = (fact: { basis: Known<unknown>['basis'] } | undefined, words: string): string =>
    fact ? `${words} (${basisWords(fact.basis)})` : 'not stated';
  const parts = [
    articleName(article),
    outletName(article),
    `published: ${known(published, formatDay(published?.value))}`,
    `talks: ${known(talks, [talks?.value.place, formatDay(talks?.value.date)].filter(Boolean).join(', '))}`,
    ...(url === undefined ? [] : [url]),
  ];
  return `<li><strong>${sideName[side]}</strong> ${parts.map(escapeHtml).join(' · ')}<br><small>SHA-256 of the text: <code>${hash ?? 'this browser does not offer it here'}</code></small></li>`;
}

function passageCell({ paragraphs, runs }: { paragraphs: string; runs: Run[] }): string {
  const words = runs.map(({ text, marks }) =>
    marks.length > 0 ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
  );
  return `<td><small>¶ ${paragraphs}</small> ${words.join('')}</td>`;
}

/** Texts as the cells of a row. */
export const cells = (tag: 'th' | 'td', values: readonly string[]): string =>
  values.map((value) => `<${tag}>${escapeHtml(value)}</${tag}>`).join('');
