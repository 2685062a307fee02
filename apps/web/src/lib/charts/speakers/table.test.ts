import { describe, expect, it } from 'vitest';
import { exampleColumns } from '../../view-kit/example-columns.ts';
import { speakerNumbers } from './table.ts';

describe('the table of speakers a reader can save', () => {
  it('holds every speaker in every article, also where nothing is said', () => {
    const cells = [
      { words: 5, share: '42%', width: 100, verbs: 'said', ranges: [] },
      { words: 0, share: '0%', width: 0, verbs: '', ranges: [] },
    ];
    const { rows } = speakerNumbers(exampleColumns, [{ key: 'k', name: 'John Kerry', isSpeaker: true, cells }]);
    expect(rows).toEqual([
      ['John Kerry', 'Report 1', 5, '42%', 'said'],
      ['John Kerry', 'Report 2', 0, '0%', ''],
    ]);
  });
});
