import { readArticle } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReport } from './fixtures/arbitrary-report.ts';
import { seedArticle, seedArticles } from './fixtures/seed-articles.ts';
import { measureVoices, quotedMost } from './voices.ts';

const wordsOf = (id: string): [string, number][] =>
  measureVoices([seedArticle(id)]).speakers.map(({ speaker, inArticles }) => [speaker, inArticles[0]?.words ?? 0]);

describe('who is quoted in the built-in articles', () => {
  it('000 quotes no word of Lavrov', () => {
    const row = measureVoices(seedArticles).speakers.find(({ speaker }) => speaker === 'Sergey Lavrov');
    expect(row?.inArticles[0]?.words).toBe(0);
    expect(row?.inArticles[3]?.words).toBeGreaterThan(10);
  });

  it('003 gives its own correspondent most', () => {
    expect(wordsOf('003')[0]?.[0]).toBe('Neave Barker');
  });

  it('lead-in verbs stand as they are written', () => {
    const kerry = measureVoices(seedArticles).speakers.find(({ speaker }) => speaker === 'John Kerry');
    const article = seedArticle('000');
    const cues = kerry?.inArticles[0]?.utterances.map(({ cue }) => cue && article.text.slice(cue.from, cue.to));
    expect(cues).toEqual(['said', 'added']);
  });

  it('a letter that nobody is said to speak stays without a speaker', () => {
    const row = measureVoices([seedArticle('000')]).speakers.find(({ kind }) => kind === 'not stated');
    expect(row?.inArticles[0]?.utterances).toHaveLength(2);
  });
});

it.each([
  'It was no good. “The quay is closed for us,” he said.',
  'The board met. “The quay is closed for us,” they said.',
  'A letter came. “The quay is closed for us,” it said.',
  'Someone spoke. “The quay is closed for us,” she said.',
])('a pronoun that stands for nobody known is no row of its own: %s', (text) => {
  const { speakers } = measureVoices([readArticle({ id: 'x', text, language: 'en' })]);
  expect(speakers.map(({ speaker, kind }) => [speaker, kind])).toEqual([['', 'not stated']]);
});

describe('the words', () => {
  it('add up: narrator, quoted and reported to the article, speakers to the quoted', () => {
    fc.assert(
      fc.property(arbitraryReport('x'), arbitraryReport('y'), (x, y) => {
        const { articles, speakers } = measureVoices([x, y]);
        articles.forEach(({ words, narrator, quoted, reported, passages }, place) => {
          expect(narrator + quoted + reported).toBe(words);
          const { tokens } = [x, y][place] ?? x;
          const within = Object.values(passages).map(
            (ranges) => tokens.filter(({ from, to }) => ranges.some((one) => from >= one.from && to <= one.to)).length,
          );
          expect(within).toEqual([narrator, quoted, reported]);
          expect(speakers.reduce((sum, { inArticles }) => sum + (inArticles[place]?.words ?? NaN), 0)).toBe(quoted);
        });
      }),
    );
  });

  it('are all the narrator’s where nothing is quoted, and nobody is listed', () => {
    const plain = readArticle({ id: 'x', text: 'The quay is closed. The fleet has moved.', language: 'en' });
    expect(measureVoices([plain])).toEqual({
      articles: [
        {
          words: 8,
          narrator: 8,
          quoted: 0,
          reported: 0,
          passages: {
            narrator: [
              { from: 0, to: 18 },
              { from: 20, to: 39 },
            ],
            quoted: [],
            reported: [],
          },
        },
      ],
      speakers: [],
    });
    expect(measureVoices([])).toEqual({ articles: [], speakers: [] });
  });

  it('of 300 speakers are told apart', () => {
    const name = (i: number): string =>
      `Anna Berg${'abcdefghijklmnopqrst'[i % 20] ?? ''}${'aeiou'[i % 5] ?? ''}${'lmnrt'[Math.floor(i / 60)] ?? ''}${'bdfg'[i % 4] ?? ''}${'xyz'[i % 3] ?? ''}`;
    const names = Array.from({ length: 300 }, (_, i) => name(i));
    const text = names.map((who) => `"The quay is closed today," ${who} said.`).join('\n\n');
    const found = measureVoices([readArticle({ id: 'x', text, language: 'en' })]).speakers;
    expect(found).toHaveLength(new Set(names).size);
    expect(new Set(names).size).toBe(300);
  });
});

it('who has a capital where a sentence begins is the one that has none within', () => {
  const text =
    'Police said “nobody else was hurt.” “We looked everywhere,” police said. Some guests said “we saw nothing.”';
  const { speakers } = measureVoices([readArticle({ id: 'a', text, language: 'en' })]);
  expect(speakers.map(({ speaker, inArticles }) => [speaker, inArticles[0]?.words])).toEqual([
    ['police', 7],
    ['some guests', 3],
  ]);
});

describe('who is quoted most', () => {
  const most = (text: string) =>
    quotedMost(measureVoices([readArticle({ id: 'a', text, language: 'en' })]).speakers, 0);
  const mayor = '“The quay is closed and it will stay so,” said Jane Roe, the mayor.';

  it('is who has more words than anybody else could have', () => {
    expect(most(mayor)).toEqual({ speaker: 'Jane Roe', words: 9 });
    expect(most(`${mayor} “We doubt it,” said Paul Dean, a fisherman.`)?.speaker).toBe('Jane Roe');
  });

  it('is nobody where two have as many words, or words of nobody known could be another’s', () => {
    expect(most('“We doubt it,” said Paul Dean. “We know it,” said Jane Roe.')).toBeUndefined();
    expect(
      most(`“Nobody asked us, and nobody will ever ask us again about the quay.” It rained.\n\n${mayor}`),
    ).toBeUndefined();
    expect(most('It rained.')).toBeUndefined();
  });
});
