import type { Table } from '@vis-a-vis/web';
import type { Given, PairRow } from './told.ts';

/** A list of articles; `storyOf` gives the number of the story of an article, by its id. */
export function articlesTable(
  articles: readonly Omit<Given, 'source'>[],
  storyOf?: ReadonlyMap<string, number>,
): Table {
  return {
    head: [
      ...['Id', 'File', ...(storyOf ? ['Story'] : []), 'Title', 'Outlet', 'Byline', 'Published', 'Address', 'Language'],
      ...['Sentences', 'Words', 'Quotations', 'Looks spun'],
    ],
    rows: articles.map(({ id, file, facts }) => [
      id,
      file,
      ...(storyOf ? [storyOf.get(id) ?? ''] : []),
      ...[facts.title, facts.outlet, facts.byline, facts.published, facts.url, facts.language],
      ...[facts.sentences, facts.words, facts.quotations, facts.spun],
    ]),
  };
}

/** The pairs that were compared: how many matches they have, and whether both report the same. */
export function pairsTable(rows: readonly PairRow[]): Table {
  return {
    head: ['A', 'B', 'Matches, strict', 'Matches, balanced', 'Matches, loose', 'The same event?'],
    rows: rows.map(({ a, b, links, verdict }) => [a, b, links.strict, links.balanced, links.loose, verdict]),
  };
}

/**
 * Pairs with long stretches in common, those with the most words first; who was first is told by the stated days alone, which
 * `dayOf` gives by id.
 */
export function reprintsTable(rows: readonly PairRow[], dayOf: ReadonlyMap<string, string | undefined>): Table {
  const shared = rows.flatMap(({ a, b, stretches }) => (stretches ? [{ a, b, ...stretches }] : []));
  return {
    head: [
      ...['A', 'B', 'A published', 'B published', 'First', 'Words of A in common', 'Share of A'],
      ...['Words of B in common', 'Share of B', 'Longest stretch'],
    ],
    rows: shared
      .sort((one, other) => other.wordsA + other.wordsB - one.wordsA - one.wordsB)
      .map(({ a, b, wordsA, shareA, wordsB, shareB, longest }) => {
        const [dayA, dayB] = [dayOf.get(a) ?? '', dayOf.get(b) ?? ''];
        return [
          a,
          b,
          dayA,
          dayB,
          firstOf(dayA, dayB),
          wordsA,
          inHundredths(shareA),
          wordsB,
          inHundredths(shareB),
          longest,
        ];
      }),
  };
}

/** A or B, where their days say so; an agency's own copy may be older than both. */
function firstOf(a: string, b: string): string {
  if (a === '' || b === '') return 'not stated';
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one === other ? 'same day' : one < other ? 'A' : 'B';
}

const inHundredths = (share: number): number => Math.round(share * 100) / 100;
