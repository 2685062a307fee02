import { dispersion, type Dispersion, type TopicRow } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import { sideName, sides, type Side } from '../../pair/side.ts';
import { oneDecimal } from '../../words/say-number.ts';
import { sayCount } from '../../words/say-count.ts';

/** The longest chart in rows, and the room before a strip in pixels. */
export const defaults = { mostRows: 12, margin: 2 };

/** One article's strip in a row: a stroke for each mention, all in one path, and in words how many paragraphs hold one. */
export type Strip = { side: Side; ticks: string; says: string };
/** One topic with a strip for each text, A first; `says` puts the row into words. */
export type DispersionRow = { id: string; name: string; strips: Strip[]; says: string };
/** The rows, what they say in one sentence, and how many more topics there are than rows. */
export type DispersionChart = { rows: DispersionRow[]; takeaway: string; unshown: number };

/** The topics of a pair with their places in both texts. */
export type Dispersed = { id: string; name: string; inSides: Record<Side, Dispersion>; count: number };

/** Where the topics of a pair stand in both texts, the most mentioned first. */
export function disperse(topics: readonly TopicRow[], pair: Record<Side, Article>): Dispersed[] {
  return topics
    .flatMap(({ topic: { id, name }, inArticles }): Dispersed[] => {
      const hits = { a: inArticles.get(pair.a.id)?.hits ?? [], b: inArticles.get(pair.b.id)?.hits ?? [] };
      const count = hits.a.length + hits.b.length;
      if (count === 0) return [];
      return [{ id, name, count, inSides: { a: dispersion(pair.a, hits.a), b: dispersion(pair.b, hits.b) } }];
    })
    .sort((p, q) => q.count - p.count || p.name.localeCompare(q.name));
}

/** A strip of `width` pixels for each text in each row; the chosen topic comes first. */
export function layoutDispersion(
  topics: readonly Dispersed[],
  { width, chosen }: { width: number; chosen?: string | undefined },
): DispersionChart {
  const ordered = topics.toSorted((p, q) => Number(q.id === chosen) - Number(p.id === chosen));
  const room = Math.max(1, width - 2 * defaults.margin);
  const rows = ordered.slice(0, defaults.mostRows).map(({ id, name, inSides }) => {
    const strips = sides.map((side) => ({
      side,
      // An element for each mention would be most of the work of drawing this view.
      ticks: inSides[side].places.map((place) => `M${oneDecimal(defaults.margin + place * room)},1V13`).join(''),
      says: `${sideName[side]}: ${inParagraphs(inSides[side])}${evenness(inSides[side])}`,
    }));
    return { id, name, strips, says: `“${name}”. ${strips.map(({ says }) => says).join('. ')}.` };
  });
  const [top] = ordered;
  const takeaway = top
    ? `“${top.name}” stands in ${inParagraphs(top.inSides.a)} of A and ${inParagraphs(top.inSides.b)} of B.`
    : 'Neither article mentions any of these topics.';
  return { rows, takeaway, unshown: topics.length - rows.length };
}

function inParagraphs({ inParagraphs: some, paragraphs }: Dispersion): string {
  return `${some} of ${sayCount(paragraphs, 'paragraph')}`;
}

function evenness({ evenness: even }: Dispersion): string {
  return even.kind === 'deviation' ? `, unevenness ${oneDecimal(even.value * 100)} %` : '';
}
