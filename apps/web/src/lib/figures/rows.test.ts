import { compareFigures } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { sayDate } from '../text/say-date.ts';
import { layoutFigures } from './rows.ts';

const read = (id: string, text: string) =>
  readArticle({ id, text, language: 'en', published: { value: '2020-05-20', basis: 'stated' } });
const pair = {
  a: read('x', 'In Aleppo 20 people died on May 3, according to the city. Some 7 ships left.'),
  b: read('y', 'In Aleppo 25 people died on May 3. In Raqqa 9 ships stayed on May 4.'),
};
const { figures, dates } = layoutFigures(pair, compareFigures(pair.a, pair.b, []));

describe('the table of figures', () => {
  it('says of each row what was counted and how the two stand to each other, never that they contradict', () => {
    expect(figures.map(({ says }) => says)).toEqual([
      'people: differs; both may be right',
      'ships: cannot be compared: same noun, but no place or date in common',
    ]);
  });

  it('gives each figure as written with its place, its date and its source', () => {
    const [place] = figures[0]?.a ?? [];
    expect(place?.phrase).toBe('20 people');
    expect(place?.about).toBe('in Aleppo, 3 May 2020, according to the city');
    expect(place?.runs.find(({ marks }) => marks.length > 0)?.text).toBe('20 people');
  });

  it('sets dates beside figures as facts of their own', () => {
    expect(dates.map(({ says, a, b }) => [says, a.length, b.length])).toEqual([
      ['3 May 2020: the same', 1, 1],
      ['4 May 2020: only in B', 0, 1],
    ]);
  });

  it('names a date only as far as it is known', () => {
    expect(['2013-09-28', '2013-09', '1992', '--08-21', '--02', 'last month'].map(sayDate)).toEqual([
      '28 September 2013',
      'September 2013',
      '1992',
      '21 August',
      'February',
      'last month',
    ]);
  });
});
