import type { Table } from '../../files/table.ts';
import { sideName, sides } from '../../pair/side.ts';
import type { Dispersed } from './layout.ts';

/** Every topic's mentions, paragraphs and unevenness in both texts. */
export function dispersionTable(topics: readonly Dispersed[]): Table {
  return {
    head: [
      'Topic',
      ...sides.flatMap((side) =>
        ['mentions', 'paragraphs with one', 'paragraphs', 'unevenness'].map((what) => `${sideName[side]}: ${what}`),
      ),
    ],
    rows: topics.map(({ name, inSides }) => [
      name,
      ...sides.flatMap((side) => {
        const { places, inParagraphs: some, paragraphs, evenness: even } = inSides[side];
        const deviation = even.kind === 'deviation' ? Math.round(even.value * 100) / 100 : 'too few mentions';
        return [places.length, some, paragraphs, deviation];
      }),
    ]),
  };
}
