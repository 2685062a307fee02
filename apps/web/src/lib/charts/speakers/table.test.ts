import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { speakerNumbers } from './table.ts';

const columns = [`Kerry met the rebels. "The rebels are our friends," Kerry said.`, `The opposition came.`].map(
  (text, i) => ({
    article: readArticle({ id: `x${i}`, text, language: 'en' }),
    number: i + 1,
    name: `Report ${i + 1}`,
    outlet: 'outlet not stated',
  }),
);

describe('the table of speakers a reader can save', () => {
  it('holds every speaker in every article, also where nothing is said', () => {
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
});
