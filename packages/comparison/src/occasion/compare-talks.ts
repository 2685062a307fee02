import { formatDay, type Article, type Range } from '@vis-a-vis/parsing';
import type { Evidence } from '../comparison.ts';
import { daysApart } from '../signs/days-apart.ts';
import type { Venue } from '../signs/read-venues.ts';

/** A row of evidence and what it speaks for. `tentative`: read from the text, and outweighed by anything that says the same. */
export type Row = Evidence & { speaks: 'same' | 'different' | 'nothing'; tentative?: true };

/** Talks whose dates lie further apart than this many days are different talks. */
const farApart = 7;

/** What the dates of two articles' talks say. A month against a day of it says nothing. */
export function compareTalkDates(a: Article, b: Article): Row[] {
  const dates = [a, b].flatMap(({ talks }) => talks?.value.date ?? []).sort();
  const [first, second] = dates;
  const apart = first && second ? daysApart(first, second) : undefined;
  if (!apart) return [];
  const row = { kind: 'date', says: `The talks are dated ${days(dates)}.` } as const;
  if (apart.least > farApart) return [{ ...row, speaks: 'different' }];
  if (apart.most > farApart) return [{ ...row, speaks: 'nothing' }];
  return [
    {
      kind: 'date',
      says: first === second ? `Both are about talks on ${formatDay(first)}.` : row.says,
      speaks: 'same',
    },
  ];
}

const days = (dates: readonly string[]): string => dates.map(formatDay).join(' and ');

/** Reports published more than a week apart hardly report the same talks; asked only where the talks themselves have no dates. */
export function comparePublication(a: Article, b: Article): Row[] {
  if (a.talks?.value.date && b.talks?.value.date) return [];
  const dates = [a, b].flatMap(({ published }) => published?.value ?? []).sort();
  const [first, second] = dates;
  const apart = first && second ? daysApart(first, second) : undefined;
  if (!apart || apart.least <= farApart) return [];
  return [
    {
      kind: 'published',
      says: `They were published more than ${farApart} days apart, on ${days(dates)}.`,
      speaks: 'different',
      tentative: true,
    },
  ];
}

/** Places of one article's talks: `known` is what is held about it, `read` what its text says. */
export type TalkPlaces = { known?: string; read: readonly Venue[]; article: Article };

/** One of these places, and where the text speaks of it. */
type TalkPlace = { place: string; at?: Range };

/**
 * What the venues of two articles' talks say. Venues read from a text speak against one occasion only where each text has a single
 * one and never names the other's.
 */
export function compareVenues(a: TalkPlaces, b: TalkPlaces): Row[] {
  const [listA, listB] = [a, b].map(({ known, read }): TalkPlace[] =>
    known ? [{ place: known }] : read.map(({ place, from, to }) => ({ place, at: { from, to } })),
  );
  for (const left of listA ?? []) {
    const right = listB?.find(({ place }) => isSamePlace(place, left.place));
    const verb = (left.at ?? right?.at) ? 'speak of a meeting' : 'are about talks';
    if (right) return [{ ...rowOf(left, right, `Both ${verb} in ${left.place}.`), speaks: 'same' }];
  }
  const [left, right] = [listA?.[0], listB?.[0]];
  if (!left || !right) return [];
  const says = `The talks were held in ${[left.place, right.place].sort().join(' and in ')}.`;
  if (a.known && b.known) return [{ ...rowOf(left, right, says), speaks: 'different' }];
  if (listA?.length !== 1 || listB?.length !== 1 || names(a, right.place) || names(b, left.place)) return [];
  return [{ ...rowOf(left, right, says), speaks: 'different', tentative: true }];
}

function names({ article }: TalkPlaces, place: string): boolean {
  return article.mentions.some(({ kind, entity }) => kind === 'place' && isSamePlace(entity, place));
}

function rowOf(left: TalkPlace, right: TalkPlace, says: string): Evidence {
  return { kind: 'place', says, ...(left.at ? { a: left.at } : {}), ...(right.at ? { b: right.at } : {}) };
}

/** "Geneva" and "Geneva, Switzerland" are one place. */
export function isSamePlace(left: string, right: string): boolean {
  const [x, y] = [left, right].map((place) => place.split(',')[0]?.trim().toLowerCase());
  return x === y;
}
