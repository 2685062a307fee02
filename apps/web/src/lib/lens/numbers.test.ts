import { nameActors } from '@vis-a-vis/measures';
import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { namingNumbers, onlyNumbers, speakerNumbers, synopsisNumbers } from './numbers.ts';

const columns = [`Kerry met the rebels. "The rebels are our friends," Kerry said.`, `The opposition came.`].map(
  (text, i) => ({
    article: readArticle({ id: `x${i}`, text, language: 'en' }),
    number: i + 1,
    name: `Report ${i + 1}`,
    outlet: 'outlet not stated',
  }),
);

describe('the tables a reader can save', () => {
  it('hold a line for each label an article uses, by voice, and no empty ones', () => {
    const actors = nameActors(
      columns.map(({ article }) => article),
      [{ actor: 'Syrian opposition', labels: ['rebels', 'opposition'] }],
    );
    expect(namingNumbers(columns, actors).rows).toEqual([
      ['Syrian opposition', 'rebels', 'Report 1', 2, 1, 0, '', '', ''],
      ['Syrian opposition', 'opposition', 'Report 2', 1, 0, 0, '', '', ''],
      ['John Kerry', 'Kerry', 'Report 1', 2, 0, 0, '', '', ''],
    ]);
  });

  it('hold every speaker in every article, also where nothing is said', () => {
    const cells = [
      { words: 5, share: '42%', width: 100, verbs: 'said', ranges: [] },
      { words: 0, share: '0%', width: 0, verbs: '', ranges: [] },
    ];
    const { rows } = speakerNumbers(columns, [{ key: 'k', name: 'John Kerry', isSpeaker: true, cells }]);
    expect(rows).toEqual([
      ['John Kerry', 'Report 1', 5, '42%', 'said'],
      ['John Kerry', 'Report 2', 0, '0%', ''],
    ]);
  });

  it('give the synopsis with a column for each article, empty where it says nothing like it', () => {
    expect(synopsisNumbers(columns, [{ cells: [[0], []] }])).toEqual({
      head: ['1. Report 1', '2. Report 2'],
      rows: [['Kerry met the rebels.', '']],
    });
  });

  it('tell of a sentence without a counterpart what comes nearest, or that nothing does', () => {
    const line = { sentence: 2, range: { from: 0, to: 1 }, text: 'It rained.' };
    const groups = [{ holds: 'other' as const, title: 'Other', lines: [line] }];
    expect(onlyNumbers([{ side: 'a', view: { counts: '', groups, names: [], figures: [] } }]).rows).toEqual([
      ['A', 3, 'other', 'It rained.', '', ''],
    ]);
  });
});
