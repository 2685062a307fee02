import type { Article, Range } from '@vis-a-vis/parsing';
import type { Evidence, Occasion, QuotePair } from './comparison.ts';
import type { Prepared } from './prepare-article.ts';
import { sharedPhrase } from './shared-phrase.ts';

/** Talks whose dates lie further apart than this are different talks. */
const farApart = 7;

type Row = Evidence & { speaks: 'same' | 'different' };

/**
 * Whether two articles report the same talks, from rows of evidence, never from how alike the texts are. "same" needs two kinds of
 * evidence and none against it; "different" needs dates more than seven days apart or other places; else the texts do not say.
 * What the reader entered about both overrules everything.
 */
export function inferOccasion(a: Prepared, b: Prepared, quotes: readonly QuotePair[]): Occasion {
  const rows: Row[] = [
    ...compareDates(a.article, b.article),
    ...comparePlaces(a.article, b.article),
    ...sharedQuotation(a.article, b.article, quotes),
    ...compareMentionedDates(a.article, b.article),
    ...sharedPhrase(a, b).map((range) => ({
      kind: 'phrase',
      ...range,
      says: `Both have the words “${textOf(a.article, range.a)}”.`,
      speaks: 'same' as const,
    })),
  ];
  const evidence = rows.map(({ kind, says, a: rangeA, b: rangeB }) => ({
    kind,
    says,
    ...(rangeA ? { a: rangeA } : {}),
    ...(rangeB ? { b: rangeB } : {}),
  }));
  const byReader = a.article.talks?.basis === 'reader' && b.article.talks?.basis === 'reader';
  if (byReader) return { verdict: 'reader says', evidence };
  if (rows.some((row) => row.speaks === 'different')) return { verdict: 'different', evidence };
  const kinds = new Set(rows.map((row) => row.kind));
  return { verdict: kinds.size >= 2 ? 'same' : 'not stated', evidence };
}

function compareDates(a: Article, b: Article): Row[] {
  const left = a.talks?.value.date;
  const right = b.talks?.value.date;
  if (!left || !right) return [];
  const apart = daysApart(left, right);
  if (apart === undefined) return [];
  if (apart > farApart) {
    return [{ kind: 'date', says: `The talks are dated ${left} and ${right}.`, speaks: 'different' }];
  }
  const says =
    left === right ? `Both are about talks on ${left}.` : `The talks are dated ${left} and ${right}, a few days apart.`;
  return [{ kind: 'date', says, speaks: 'same' }];
}

/** The least number of days between two dates of which only the year or month may be known; undefined for what is no date. */
function daysApart(left: string, right: string): number | undefined {
  const spans = [left, right].map((date) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
    if (!year) return undefined;
    const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    const last = month ? (day ? [Number(month) - 1, Number(day)] : [Number(month), 0]) : [12, 0];
    return { from, to: Date.UTC(Number(year), last[0] ?? 0, last[1] ?? 0) };
  });
  const [x, y] = spans;
  return x && y ? Math.max(0, x.from - y.to, y.from - x.to) / 86_400_000 : undefined;
}

function comparePlaces(a: Article, b: Article): Row[] {
  const left = a.talks?.value.place;
  const right = b.talks?.value.place;
  if (!left || !right) return [];
  const same = left.toLowerCase() === right.toLowerCase();
  const says = same ? `Both are about talks in ${left}.` : `The talks were held in ${left} and in ${right}.`;
  return [{ kind: 'place', says, speaks: same ? 'same' : 'different' }];
}

function sharedQuotation(a: Article, b: Article, quotes: readonly QuotePair[]): Row[] {
  const pair =
    quotes.find((candidate) => candidate.kind === 'same words') ?? quotes.find(({ kind }) => kind === 'part');
  const left = a.quotes[pair?.a ?? -1];
  const right = b.quotes[pair?.b ?? -1];
  if (!left || !right) return [];
  const says = `Both quote ${textOf(a, left)}`;
  return [{ kind: 'quotation', a: rangeOf(left), b: rangeOf(right), says, speaks: 'same' }];
}

/** A full date, or a day and month, that both texts mention. */
function compareMentionedDates(a: Article, b: Article): Row[] {
  for (const left of a.dates) {
    const day = left.value?.slice(-5);
    if (!day || !/^\d{2}-\d{2}$/.test(day)) continue;
    const right = b.dates.find(
      (date) => date.value === left.value || (date.value?.startsWith('--') && date.value.slice(2) === day),
    );
    if (right) {
      const says = `Both mention ${textOf(a, left)}.`;
      return [{ kind: 'mentioned date', a: rangeOf(left), b: rangeOf(right), says, speaks: 'same' }];
    }
  }
  return [];
}

function rangeOf({ from, to }: Range): Range {
  return { from, to };
}

function textOf(article: Article, range: Range): string {
  return article.text.slice(range.from, range.to);
}
