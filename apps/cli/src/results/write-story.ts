import type { Article, RawSource } from '@vis-a-vis/parsing';
import {
  linkCells,
  linksHead,
  nameStory,
  startPlace,
  toCsv,
  writeAddress,
  writeParcel,
  writeStoryReport,
} from '@vis-a-vis/web';
import type { Format } from '../command-line/commands.ts';
import { reprintsTable } from './tables.ts';
import type { Facts, PairRow } from './told.ts';
import { keptOf, pairOf } from './write-pair.ts';

/** A story with what its pairs share; `articles` and `sources` are in one order. */
export type StoryMade = { articles: readonly Article[]; sources: readonly RawSource[]; rows: readonly PairRow[] };

/** What a story is called, on the page and here. */
export const storyName = (articles: readonly Article[]): string =>
  nameStory(articles).replaceAll(/[\u2066-\u2069]/g, '');

/** A story in one form: what the page opens, a row a match, or a report. */
export function writeStory(made: StoryMade, format: Format, facts: Facts): string {
  if (format === 'json') return writeJson(made, facts);
  const { articles, rows } = made;
  const articleOf = new Map(articles.map((one) => [one.id, one]));
  const pairs = rows.flatMap(({ a, b, comparison }) => {
    const [one, other] = [articleOf.get(a), articleOf.get(b)];
    return one && other && comparison && comparison.links.length > 0 ? [pairOf({ a: one, b: other, comparison })] : [];
  });
  if (format === 'csv') {
    const cells = pairs.flatMap((pair) => linkCells(pair).map((row) => [pair.a.id, pair.b.id, ...row]));
    return toCsv(['A id', 'B id', ...linksHead], cells);
  }
  const dayOf = new Map(articles.map(({ id, published }) => [id, published?.value]));
  return writeStoryReport({ name: storyName(articles), articles, pairs, reprints: reprintsTable(rows, dayOf) }, facts);
}

/** What the page opens as one story, at the pair with the most matches; every comparison beside it, for programs. */
function writeJson({ articles, sources, rows }: StoryMade, { version }: Facts): string {
  const most = rows.reduce<PairRow | undefined>(
    (best, row) => (best && best.links.balanced >= row.links.balanced ? best : row),
    undefined,
  );
  const ids = articles.map(({ id }) => id);
  const settings = { stories: [{ id: `found-${ids[0] ?? ''}`, name: '', articles: ids }] };
  const place = most && writeAddress(startPlace(most.a, most.b));
  const parcel = { articles: sources.map(keptOf), corrections: [], settings, ...(place !== undefined && { place }) };
  return `${writeParcel(parcel, { page: version, name: storyName(articles), pairs: rows }, 1)}\n`;
}
