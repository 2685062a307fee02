import type { Evidence, Occasion, QuotePair } from '../comparison.ts';
import {
  comparePublication,
  compareTalkDates,
  compareVenues,
  isSamePlace,
  type TalkPlaces,
  type Row,
} from './compare-talks.ts';
import { compareEvents } from './compare-events.ts';
import { compareTexts } from './compare-texts.ts';
import type { Prepared } from '../prepare/prepared.ts';

/**
 * Whether two articles report the same talks, from rows of evidence, never from how alike the texts are. "same" needs two kinds of
 * evidence and none against it; "different" needs dates more than seven days apart or other places, and where the place is only
 * read from the texts, nothing that says the same; else the texts do not say. What the reader entered about both overrules
 * everything; rows that speak against it say so. Every row says the same whichever article is A.
 */
export function inferOccasion(a: Prepared, b: Prepared, quotes: readonly QuotePair[]): Occasion {
  const talks = [...compareTalkDates(a.article, b.article), ...compareVenues(placesOf(a), placesOf(b))];
  const said = [...comparePublication(a.article, b.article), ...compareTexts(a, b, quotes)];
  const texts = [...compareEvents(a, b, [...talks, ...said]), ...said];
  const entered = [...enteredOtherwise(a, 'a'), ...enteredOtherwise(b, 'b')];
  if (isReaders(a) && isReaders(b)) {
    const readerSays = decide(talks);
    const venues = compareVenues(placesOf(a, 'read'), placesOf(b, 'read'));
    const rows = [...venues, ...texts].map((row) => against(row, readerSays));
    if (readerSays)
      return { verdict: 'reader says', readerSays, evidence: [...talks, ...entered, ...rows].map(asEvidence) };
  }
  const rows = [...talks, ...texts];
  return { verdict: weigh(rows), evidence: [...rows, ...entered].map(asEvidence) };
}

function weigh(rows: readonly Row[]): Occasion['verdict'] {
  const same = new Set(rows.flatMap(({ speaks, kind }) => (speaks === 'same' ? [kind] : [])));
  const different = rows.filter(({ speaks }) => speaks === 'different');
  const sure = different.some(({ tentative }) => !tentative);
  if (sure || (same.size === 0 && different.some(({ kind }) => kind === 'place'))) return 'different';
  return same.size >= 2 && different.length === 0 ? 'same' : 'not stated';
}

/** What dates and places alone say; undefined where they say nothing. */
function decide(rows: readonly Row[]): 'same' | 'different' | undefined {
  if (rows.some(({ speaks }) => speaks === 'different')) return 'different';
  return rows.some(({ speaks }) => speaks === 'same') ? 'same' : undefined;
}

function isReaders({ article }: Prepared): boolean {
  return article.talks?.basis === 'reader';
}

/** The places of an article's talks; with `read`, those of its text alone. */
function placesOf({ article, signs }: Prepared, only?: 'read'): TalkPlaces {
  const known = only ? undefined : article.talks?.value.place;
  return { article, read: signs.venues, ...(known ? { known } : {}) };
}

/** The reader's place for an article whose text speaks of another. */
function enteredOtherwise(side: Prepared, name: 'a' | 'b'): Row[] {
  const place = side.article.talks?.value.place;
  const [venue] = side.signs.venues;
  if (!isReaders(side) || !place || !venue || side.signs.venues.some((one) => isSamePlace(one.place, place))) return [];
  const says = `You entered ${place}; the text speaks of a meeting in ${venue.place}.`;
  return [{ kind: 'reader', says, [name]: { from: venue.from, to: venue.to }, speaks: 'nothing' }];
}

function against(row: Row, readerSays: 'same' | 'different' | undefined): Row {
  if (!readerSays || row.speaks === 'nothing' || row.speaks === readerSays) return row;
  return { ...row, says: `${row.says} This speaks against what you entered.` };
}

function asEvidence({ kind, says, a, b }: Row): Evidence {
  return { kind, says, ...(a ? { a } : {}), ...(b ? { b } : {}) };
}
