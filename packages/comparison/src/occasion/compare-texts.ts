import type { Article, Range } from '@vis-a-vis/parsing';
import type { Row } from './compare-talks.ts';
import type { Evidence, QuotePair } from '../comparison.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { daysApart } from '../signs/days-apart.ts';
import { isSameDay } from '../signs/read-days.ts';
import { firstCommonPhrase, mayBeOfOne } from './common-phrase.ts';

/** What two texts themselves say about their occasion: a quotation, a phrase outside quotations, a day that both hold. */
export function compareTexts(a: Prepared, b: Prepared, quotes: readonly QuotePair[]): Row[] {
  return [...sharedQuotation(a.article, b.article, quotes), ...sharedDay(a, b), ...phraseRow(a, b)];
}

function sharedQuotation(a: Article, b: Article, quotes: readonly QuotePair[]): Row[] {
  const size = (ranges: readonly Range[]) => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const [longest] = quotes
    .filter(({ kind }) => kind !== 'restated')
    .sort((x, y) => size(y.keptA) + size(y.keptB) - size(x.keptA) - size(x.keptB) || x.a + x.b - y.a - y.b);
  const [left, right] = [a.quotes[longest?.a ?? -1], b.quotes[longest?.b ?? -1]];
  if (!left || !right) return [];
  return [row('quotation', [a, left], [b, right], (words) => `Both quote ${words}`)];
}

/** Articles published no further apart than this, in days, speak of one year where neither says which. Chosen by hand. */
const sameSeason = 60;

/** The first day that both texts name. */
function sharedDay(a: Prepared, b: Prepared): Row[] {
  const [on, alsoOn] = [a.article.published, b.article.published];
  const apart = on && alsoOn ? daysApart(on.value, alsoOn.value) : undefined;
  const closeBy = apart !== undefined && apart.most <= sameSeason;
  for (const left of a.signs.days) {
    const right = b.signs.days.find((day) => isSameDay(left, day, closeBy));
    if (right) return [row('date', [a.article, left], [b.article, right], (words) => `Both mention ${words}.`)];
  }
  return [];
}

function phraseRow(a: Prepared, b: Prepared): Row[] {
  const phrase = firstCommonPhrase(a, b, (inA, inB) => mayBeOfOne(a, inA, b, inB));
  if (!phrase) return [];
  return [row('phrase', [a.article, phrase.a], [b.article, phrase.b], (words) => `Both have the words “${words}”.`)];
}

type Words = [article: Article, range: Range];

/** A row that speaks for one occasion, in the shorter of the two wordings, so that it says the same whichever side is A. */
function row(kind: Evidence['kind'], a: Words, b: Words, says: (words: string) => string): Row {
  const wordings = [a, b].map(([{ text }, { from, to }]) => text.slice(from, to));
  const [shorter = ''] = wordings.sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
  const rangeOf = ([, { from, to }]: Words) => ({ from, to });
  return { kind, says: says(shorter), a: rangeOf(a), b: rangeOf(b), speaks: 'same' };
}
