import { compareFigures } from '@vis-a-vis/measures';
import { articleFromSentences, readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { sayDate } from '../words/say-date.ts';
import { layoutFigures } from './rows.ts';

const read = (id: string, text: string) =>
  readArticle({ id, text, language: 'en', published: { value: '2020-05-20', basis: 'stated' } });
const pair = {
  a: read('x', 'In Aleppo 20 people died on May 3, according to the city. Some 7 ships left.'),
  b: read('y', 'In Aleppo 25 people died on May 3. In Raqqa 9 ships stayed on May 4.'),
};
const none = { figures: [], unsaid: { a: [], b: [] }, dates: [], unsaidDates: { a: [], b: [] } };
const { figures, dates, rest, restOfDates } = layoutFigures(pair, compareFigures(pair.a, pair.b, []));

describe('the table of figures', () => {
  it('says of each row what was counted, with the numbers of both, and how they stand, never that they contradict', () => {
    expect(figures.map(({ says, verdict }) => [says, verdict])).toEqual([
      ['people killed: 20 in A, 25 in B', 'they differ; both may be right'],
    ]);
  });

  it('says where and when it was where two rows count what has the same words', () => {
    const apart = {
      a: read('x', 'In Aleppo 20 people were killed on May 3.'),
      b: read('y', 'In Raqqa 9 people were killed on May 4.'),
    };
    const rows = [
      { verdict: 'only in A' as const, what: 'people killed', a: apart.a.figures, b: [] },
      { verdict: 'only in B' as const, what: 'people killed', a: [], b: apart.b.figures },
    ];
    expect(layoutFigures(apart, { ...none, figures: rows }).figures.map(({ says }) => says)).toEqual([
      'people killed in Aleppo, 3 May 2020: 20 in A',
      'people killed in Raqqa, 4 May 2020: 9 in B',
    ]);
  });

  it('says how many figures stand in no row, and why', () => {
    expect(rest).toBe(
      'Not listed: 1 of A and 1 of B. Of these figures it cannot be told whether the other article gives one for the same thing.',
    );
    expect(layoutFigures(pair, none).rest).toBe('');
  });

  it('says how many dates stand in no row, and why', () => {
    expect(restOfDates).toBe('');
    const late = { a: read('x', 'It sank on May 3.'), b: articleFromSentences(['It sank on Sunday.'], 'y') };
    const said = layoutFigures(late, compareFigures(late.a, late.b, []));
    expect(said.dates).toEqual([]);
    expect(said.restOfDates).toBe(
      'Not listed: 1 of A and 1 of B. Of these dates it cannot be told which day is meant, or whether the other article means it, too.',
    );
    expect(layoutFigures(pair, none).restOfDates).toBe('');
  });

  it.each([
    [
      'It released 55,000 pages of emails.',
      'It released 50,000 pages of emails.',
      'pages of emails: 55,000 in A, 50,000 in B',
    ],
    ['Fifteen of the 19 hijackers were men.', 'Fifteen of the 19 hijackers were men.', 'hijackers: Fifteen in both'],
    [
      'Nine out of 10 houses fell there.',
      'There 90 percent of houses fell.',
      'share of houses: Nine out of 10 in A, 90 percent in B',
    ],
    [
      'They paid $4 million in state taxes.',
      'They paid about $4 million in state taxes.',
      'state taxes: $4 million in A, about $4 million in B',
    ],
    ['The strike lasted 16 hours there.', 'It lasted 16 hours there, the strike.', 'hours: 16 in both'],
    ['She won by a vote of 97-1.', 'She won the vote, 97 to 1.', 'votes: 97-1 in A, 97 to 1 in B'],
  ])('puts the numbers behind the words for the thing: %s', (inA, inB, says) => {
    const both = { a: articleFromSentences([inA], 'a'), b: articleFromSentences([inB], 'b') };
    const compared = compareFigures(both.a, both.b, [{ pairs: [{ a: 0, b: 0, score: 1 }], also: [] }]);
    expect(layoutFigures(both, compared).figures[0]?.says).toBe(says);
  });

  it('gives each figure as written with its place, its date and its source', () => {
    const [place] = figures[0]?.a ?? [];
    expect(place?.phrase).toBe('20 people');
    expect(place?.about).toBe('in Aleppo, 3 May 2020, according to the city');
    expect(place?.runs.find(({ marks }) => marks.length > 0)?.text).toBe('20 people');
  });

  it('sets dates beside figures as facts of their own', () => {
    expect(dates.map(({ says, verdict, a, b }) => [says, verdict, a.length, b.length])).toEqual([
      ['3 May 2020', 'the same', 1, 1],
      ['4 May 2020', 'only in B', 0, 1],
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
