import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { agreeOnNames } from './agree-on-names.ts';
import { joinActors } from './join-actors.ts';

const read = (...texts: string[]) => texts.map((text, at) => readArticle({ id: `${at}`, text, language: 'en' }));
/** The actors of each text, each once. */
const actors = (...texts: string[]) =>
  agreeOnNames(read(...texts)).map(({ mentions }) => [
    ...new Set(mentions.filter(({ kind }) => kind !== 'place').map(({ entity }) => entity)),
  ]);

describe('joinActors', () => {
  it.each([
    ['They saw Ann P. Lowe Jr. there.', 'They saw Ann Lowe there. Then Ann Lowe left.', 'Ann Lowe'],
    ['They saw Jim Doyle there.', 'They saw James Doyle there. Then James Doyle left.', 'James Doyle'],
    ['They saw William T. Pike there.', 'They saw Bill Pike there.', 'William T. Pike'],
    ['They saw the F.B.I. there.', 'They saw the FBI there. Then the FBI left.', 'FBI'],
    ['They joined Apple Inc. there.', 'They joined Apple Corp. there. Then Apple Corp. left.', 'Apple Corp'],
    ['They saw Maria “Mimi” Olsen there.', 'They saw Mimi Olsen there. Then Mimi Olsen left.', 'Mimi Olsen'],
    ['They like NorthGate there.', 'They like Northgate there. Then Northgate left.', 'Northgate'],
    ['They saw Sergei V. Lavrov.', 'They saw Mr. Lavrov.', 'Sergey Lavrov'],
  ])('takes two names for one actor: %s %s', (one, other, name) => {
    expect(actors(one, other)).toEqual([[name], [name]]);
  });

  it.each([
    ['They saw John Doyle there.', 'They saw Jane Doyle there.'],
    ['They saw Otto Lund Jr. there.', 'They saw Otto Lund Sr. there.'],
    ['They saw Robert A. Pike there.', 'They saw Robert B. Pike there.'],
    ['They saw the Tarn Maid Creamery there.', 'They saw the Tarn Creamery there.'],
    ['They saw Rail Board North there.', 'They saw Rail Board South there.'],
  ])('leaves two names two: %s %s', (one, other) => {
    const [mine, yours] = actors(one, other);
    expect(mine).not.toEqual(yours);
  });

  it('joins a family name, letters and a plural with the one they are short for, where the articles share another name', () => {
    const full = 'They saw Maurice Pike and Ola Vik of the Harbor Hawks at the American Dock Board.';
    expect(actors(full, 'Then Pike met Ola Vik. The Hawks left the ADB.')[1]).toEqual([
      'Maurice Pike',
      'Ola Vik',
      'Harbor Hawks',
      'American Dock Board',
    ]);
    expect(actors(full, 'Then they saw Pike. They like Pike.')[1]).toEqual(['Pike']);
    expect(actors(`${full} They saw Ida Pike.`, 'Then Pike met Ola Vik.')[1]).toEqual(['Pike', 'Ola Vik']);
    expect(actors(full, 'Then Mrs. Pike met Ola Vik.')[1]).toEqual(['Pike', 'Ola Vik']);
  });

  it('joins a group without its land with the one of that name, but not where two lands have one', () => {
    const short = 'Then the Central Dock Board met Ola Vik.';
    const [ghana, mali] = ['Ghana', 'Mali'].map((land) => `They saw Ola Vik at the Central Dock Board of ${land}.`);
    expect(actors(ghana ?? '', short)[1]).toEqual(['Central Dock Board of Ghana', 'Ola Vik']);
    expect(actors(`${ghana} ${mali}`, short)[1]).toEqual(['Central Dock Board', 'Ola Vik']);
  });

  it('leaves two what one article has as two', () => {
    const two = 'Sam Bell Jr. came. His father, Sam Bell, stayed home.';
    expect(actors(two, two)).toEqual([
      ['Sam Bell Jr', 'Sam Bell'],
      ['Sam Bell Jr', 'Sam Bell'],
    ]);
  });

  it('never joins what the lexicon has as two', () => {
    const lexicon = ['Ann Lowe', 'Ann P. Lowe'].map((name) => ({ name, kind: 'person' as const }));
    const articles = ['They saw Ann Lowe.', 'They saw Ann P. Lowe.'].map((text) =>
      readArticle({ id: 'x', text }, { lexicon }),
    );
    expect(joinActors(articles).map(({ size }) => size)).toEqual([0, 0]);
  });

  it('joins a team with the end of its name in another article', () => {
    const articles = [
      'They saw the Boston Red Sox there. Then Ida Moe left.',
      'They saw the Red Sox. Then Ida Moe left.',
    ];
    const [, two] = joinActors(articles.map((text) => readArticle({ id: 'x', text })));
    expect([...(two ?? [])]).toEqual([['Red Sox', 'Boston Red Sox']]);
  });

  it('gives the speaker the same name, and says nothing of other articles', () => {
    const [one] = agreeOnNames(
      read('“It is late in the day,” said Jim Doyle.', 'They saw James Doyle. Then James Doyle left.'),
    );
    expect(one?.quotes[0]?.speaker?.name).toBe('James Doyle');
    expect(agreeOnNames([])).toEqual([]);
  });
});
