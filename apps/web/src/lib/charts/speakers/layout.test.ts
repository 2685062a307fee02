import { describe, expect, it } from 'vitest';
import { speakersExample } from './example.ts';
import { findInSpeakers, layoutSpeakers } from './layout.ts';

const passages = { narrator: [], quoted: [], reported: [] };
const columns = ['She said so.', 'He added that.'].map((text, i) => ({ number: i + 1, article: { text } }));

describe('the chart of speakers', () => {
  it('puts the article’s own words beside those it quotes, on one scale', () => {
    const { lines } = layoutSpeakers(speakersExample(), columns);
    expect(lines.map(({ name }) => name)).toEqual([
      'The article’s own words',
      'Reported without quotation marks',
      'Speaker 1',
      'Speaker 2',
      'Speaker 3',
      'Speaker not stated',
    ]);
    const widths = lines.flatMap(({ cells }) => cells.map(({ width }) => width));
    expect(Math.max(...widths)).toBe(100);
    expect(Math.min(...widths)).toBe(0);
  });

  it('puts those speakers first whose shares differ most, and what nobody is named for last', () => {
    const { lines } = layoutSpeakers(speakersExample(4), columns);
    expect(lines.slice(2).map(({ name }) => name)).toEqual([
      'Speaker 1',
      'Speaker 2',
      'Speaker 4',
      'Speaker 3',
      'Speaker not stated',
    ]);
  });

  it('between A and B first, where these stand beside others, and speaks of them alone', () => {
    const [a, b] = speakersExample(2).articles;
    if (!a || !b) throw new Error('Two articles are needed.');
    const of = (speaker: string, ...words: number[]) => ({
      ...{ speaker, kind: 'speaker' as const, inArticles: words.map((words) => ({ words, utterances: [] })) },
    });
    const three = [
      { number: 1, side: 'a' as const, article: { text: '' } },
      { number: 2, article: { text: '' } },
      { number: 3, side: 'b' as const, article: { text: '' } },
    ];
    const voices = { articles: [a, b, b], speakers: [of('Far', 0, 40, 0), of('Near', 3, 0, 1)] };
    const chart = layoutSpeakers(voices, three);
    expect(chart.lines.slice(2).map(({ name }) => name)).toEqual(['Near', 'Far']);
    expect(chart.takeaway).toMatch(/^Article 1 \(A\).* Article 3 \(B\)/);
    expect(chart.takeaway).not.toContain('Article 2');
  });

  it('names in its title whom A and B quote most, and nobody where that is not one', () => {
    const [first, second] = columns;
    if (!first || !second) throw new Error('Two columns are needed.');
    const pair = [
      { ...first, side: 'a' as const },
      { ...second, side: 'b' as const },
    ];
    const whole = speakersExample();
    // The words of nobody known could make another the first.
    expect(findInSpeakers(whole, pair)).toBe('');
    const example = { ...whole, speakers: whole.speakers.filter(({ kind }) => kind === 'speaker') };
    expect(findInSpeakers(example, pair)).toBe('A quotes Speaker 1 most, B quotes Speaker 3 most');
    expect(findInSpeakers({ ...example, speakers: example.speakers.slice(1, 2) }, pair)).toBe(
      'Both quote Speaker 2 most',
    );
    const [a, b] = example.articles;
    if (!a || !b) throw new Error('Two articles are needed.');
    expect(findInSpeakers({ ...example, articles: [a, { ...b, quoted: 0 }] }, pair)).toBe(
      'A quotes Speaker 1 most, B quotes nobody',
    );
    const even = example.speakers
      .slice(0, 2)
      .map((row) => ({ ...row, inArticles: example.speakers[0]?.inArticles ?? [] }));
    expect(findInSpeakers({ ...example, speakers: even }, pair)).toBe('');
    expect(findInSpeakers(example, columns)).toBe('');
  });

  it('prints words and their share of the article', () => {
    const first = layoutSpeakers(speakersExample(), columns).lines[2]?.cells[0];
    expect([first?.words, first?.share]).toEqual([3, '3%']);
  });

  it('sets the verbs beside them that lead the speaker in, as they stand and each once', () => {
    const said = { quote: 0, range: { from: 0, to: 3 }, words: 2, cue: { from: 4, to: 8 } };
    const voices = {
      articles: [{ words: 9, narrator: 5, quoted: 4, reported: 0, passages }],
      speakers: [
        { speaker: 'Anna Berg', kind: 'speaker' as const, inArticles: [{ words: 4, utterances: [said, said] }] },
      ],
    };
    const cell = layoutSpeakers(voices, columns).lines.at(-1)?.cells[0];
    expect([cell?.verbs, cell?.ranges.length]).toEqual(['said', 2]);
  });

  it('of 300 speakers shows twelve and says how many more there are', () => {
    const chart = layoutSpeakers(speakersExample(300), columns);
    expect([chart.lines.length, chart.hidden]).toEqual([14, 289]);
    expect(layoutSpeakers(speakersExample(300), columns, { all: true }).hidden).toBe(0);
  });

  it('says in a sentence an article who is quoted most, and who quotes nobody', () => {
    expect(layoutSpeakers(speakersExample(), columns).takeaway).toBe(
      'Article 1 quotes 10 of its 106 words, 3 of them Speaker 1’s. Article 2 quotes 3 of its 106 words, 2 of them Speaker 3’s.',
    );
    const one = { articles: [{ words: 1, narrator: 0, quoted: 1, reported: 0, passages }], speakers: [] };
    expect(layoutSpeakers(one, columns).takeaway).toBe('Article 1 quotes 1 of its 1 word.');
    const silent = { articles: [{ words: 9, narrator: 9, quoted: 0, reported: 0, passages }], speakers: [] };
    expect(layoutSpeakers(silent, columns).takeaway).toBe('Article 1 quotes nobody.');
  });

  it('has no broken bar where an article has no words', () => {
    const empty = { articles: [{ words: 0, narrator: 0, quoted: 0, reported: 0, passages }], speakers: [] };
    const { lines } = layoutSpeakers(empty, columns);
    expect(lines.every(({ cells }) => cells.every(({ width, share }) => width === 0 && share === '0%'))).toBe(true);
  });
});
