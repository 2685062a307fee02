import { describe, expect, it } from 'vitest';
import { exampleColumns } from '../../lens-kit/example-columns.ts';
import { speakersExample } from './example.ts';
import { speakersTable } from './table.ts';

const passages = { narrator: [], quoted: [], reported: [] };

describe('the table of speakers a reader can save', () => {
  it('holds every speaker in every article, also where nothing is said', () => {
    const said = exampleColumns[0]?.article.text.indexOf('said') ?? 0;
    const quoted = {
      words: 5,
      utterances: [{ quote: 0, range: { from: 21, to: 49 }, words: 5, cue: { from: said, to: said + 4 } }],
    };
    const voices = {
      articles: [12, 3].map((words) => ({ words, narrator: 0, reported: 0, quoted: 0, passages })),
      speakers: [
        { speaker: 'John Kerry', kind: 'speaker' as const, inArticles: [quoted, { words: 0, utterances: [] }] },
      ],
    };
    const { rows } = speakersTable(voices, exampleColumns);
    expect(rows.filter(([name]) => name === 'John Kerry')).toEqual([
      ['John Kerry', 'Report 1', 5, '42%', 'said'],
      ['John Kerry', 'Report 2', 0, '0%', ''],
    ]);
  });

  it('leaves out no speaker whom the chart does not show', () => {
    const names = speakersTable(speakersExample(300), exampleColumns).rows.map(([name]) => name);
    expect(new Set(names).size).toBe(303);
  });
});
