import { articleFromSentences, readArticle, type Article } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, type ComparedFigures } from './compare-figures.ts';
import { arbitraryReport } from './fixtures/arbitrary-report.ts';
import { seedArticle, seedArticles, seedComparisons } from './fixtures/seed-articles.ts';

const linksOf = (a: Article, b: Article) =>
  seedComparisons.find((one) => one.a === a.id && one.b === b.id)?.links ?? [];
const verdicts = (a: string, b: string): [string, string][] =>
  compareFigures(articleFromSentences([a], 'a'), articleFromSentences([b], 'b'), []).figures.map(
    ({ verdict, what }) => [verdict, what],
  );

describe('the figures of the built-in articles', () => {
  it('100,000, 1,429 and 650,000 dead are never compared: they count different things', () => {
    const dead = [100_000, 1_429, 650_000];
    for (const a of seedArticles) {
      for (const b of seedArticles) {
        if (a === b) continue;
        const { figures } = compareFigures(a, b, linksOf(a, b));
        const compared = figures.filter(({ verdict }) => verdict === 'same' || verdict === 'differs');
        const values = compared.flatMap((row) => [...row.a, ...row.b].map(({ value }) => value));
        expect(values.filter((value) => dead.includes(value))).toEqual([]);
      }
    }
  });

  it('28 September is only in 003, 21 August in both', () => {
    const { dates } = compareFigures(seedArticle('000'), seedArticle('003'), []);
    const verdict = (value: string) => dates.find((row) => row.value === value)?.verdict;
    expect(verdict('2013-09-28')).toBe('only in B');
    expect(verdict('2013-08-21')).toBe('same');
  });
});

describe('two figures are compared', () => {
  it('where they count the same in the same place, and may differ', () => {
    expect(verdicts('In Aleppo 20 people died.', 'In Aleppo 20 people died yesterday.')).toContainEqual([
      'same',
      'people',
    ]);
    expect(verdicts('In Aleppo 20 people died.', 'In Aleppo 30 people died.')).toEqual([['differs', 'people']]);
  });

  it('not where the places differ: then nothing is said', () => {
    expect(verdicts('In Aleppo 20 people died.', 'In Raqqa 20 people died.')).toEqual([]);
  });

  it('also in linked sentences, unless a place or date speaks against it', () => {
    const [a, b] = [
      articleFromSentences(['Some 20 people died.'], 'a'),
      articleFromSentences(['Some 25 people died.'], 'b'),
    ];
    const links = [{ pairs: [{ a: 0, b: 0, score: 1 }], also: [] }];
    expect(compareFigures(a, b, links).figures.map(({ verdict }) => verdict)).toEqual(['differs']);
  });

  it('not where the rest of a sentence agrees with another one: that is about somebody else', () => {
    const differing = (...a: string[]) =>
      compareFigures(
        articleFromSentences(a, 'a'),
        articleFromSentences(['In Aleppo 30 people died.', 'Last year 269 ships and 47 cars sank in Aleppo.'], 'b'),
        [],
      ).figures.filter(({ verdict }) => verdict === 'differs');
    expect(differing('In Aleppo 20 people died, and 269 ships and 47 cars sank last year.')).toEqual([]);
    expect(differing('In Aleppo 20 people died, and 269 ships sank last year.')).toHaveLength(1);
    expect(differing('In Aleppo 20 people died.')).toHaveLength(1);
  });

  it('not where the other article has the numbers of a score without a word that tells it', () => {
    const said = (b: string) =>
      compareFigures(
        articleFromSentences(['Oslo is 10-0, by a close margin.'], 'a'),
        articleFromSentences([b], 'b'),
        [],
      ).figures.map(({ what, verdict }) => `${what} ${verdict}`);
    expect(said('Oslo (10-0) left.')).toEqual([]);
    expect(said('Oslo left.')).toContain('result only in A');
  });

  it('in words as in digits', () => {
    expect(verdicts('In Aleppo twenty people died.', 'In Aleppo 20 people died.')).toEqual([['same', 'people']]);
  });
});

const linked = [{ pairs: [{ a: 0, b: 0, score: 1 }], also: [] }];
/** `verdict: what` of each row of two sentences; `links` that they say the same. */
const rows = (a: string, b: string, links: typeof linked | [] = linked): string[] =>
  compareFigures(articleFromSentences([a], 'a'), articleFromSentences([b], 'b'), links).figures.map(
    ({ verdict, what }) => `${verdict}: ${what}`,
  );

describe('figures of one thing', () => {
  it('are called by what both call it: a word before it that one side has alone is not said of both', () => {
    expect(
      verdicts('In Aleppo five villages were hit on Monday.', 'In Aleppo 12 worst-hit villages were hit on Monday.'),
    ).toEqual([['differs', 'villages']]);
  });

  it.each([
    [
      'The office released 55,000 pages of emails on Monday.',
      'The office released 50,000 pages of emails on Monday.',
      'differs: pages of emails',
    ],
    [
      'The plant made 40,000 shirts a day for the army.',
      'The plant made 45,000 shirts a day for the army.',
      'differs: shirts',
    ],
    ['The board fired 120 teachers on Monday.', 'On Monday the board fired 112 teachers.', 'differs: teachers'],
  ])('are set side by side in linked sentences: %s', (a, b, want) => {
    expect(rows(a, b)).toEqual([want]);
  });

  it.each([
    ['The firm sold 1.1 million cars in the quarter.', 'The firm sold 1,104,000 cars in the quarter.'],
    ['More than 1,400 ships sank in the storm.', 'The storm sank 1,429 ships.'],
    ['About 900 parents signed the petition.', 'Some 880 parents signed the petition.'],
    ['The army sent tens of thousands of troops north.', 'The army sent 43,000 troops north.'],
    ['Up to 14 boats were lost at sea.', 'Some 14 boats were lost at sea.'],
    ['The federal tax rate was 35.7 percent in town.', 'The federal tax rate was 35.72 in town.'],
  ])('are compatible where one is rounded, or a bound of the other: %s', (a, b) => {
    expect(rows(a, b).map((row) => row.split(':')[0])).toEqual(['compatible']);
  });

  it.each([
    ['The budget sets aside $1 trillion in spending.', 'The budget sets aside $2 trillion in spending.'],
    ['At least 200 ships sank in the storm.', 'The storm sank 150 ships.'],
    ['About 20,000 marchers came to the square.', 'Some 30,000 marchers came to the square.'],
  ])('but not where both are as exact, or beyond the bound: %s', (a, b) => {
    expect(rows(a, b)).not.toContainEqual(expect.stringContaining('compatible'));
  });

  it('are the same however they are written', () => {
    for (const [a, b] of [
      ['Half a million voters stayed at home in Oslo.', 'In Oslo 500,000 voters stayed at home.'],
      ['Nine out of 10 houses in the village fell.', 'In the village 90 percent of houses fell.'],
      ['She won by a 134-to-63 vote in the House.', 'In the House she won, 134 to 63.'],
      ['It set aside Rs 500 crore for new homes.', 'It set aside 5 billion rupees for new homes.'],
      ['A dozen ships left the port.', 'Then 12 ships left the port.'],
    ] as const)
      expect(rows(a, b).map((row) => row.split(':')[0])).toEqual(['same']);
  });

  it('a day with its year and one without are one day: two numbers for one attack', () => {
    const a = readArticle({
      id: 'a',
      text: 'The report of the government came out.\nThe attack on August 21, 2013 killed 1,429 people.',
    });
    const b = readArticle({
      id: 'b',
      text: 'The report of the rebels came out.\nSome say 1,400 people were killed in the August 21 attack.',
    });
    expect(compareFigures(a, b, []).figures).toMatchObject([{ verdict: 'differs', what: 'people', fate: 'killed' }]);
  });

  it('one person has one age; another of the name of a town has none', () => {
    expect(rows('Erik Lunde, 61, was arrested.', 'Police hold the 61-year-old Erik Lunde.', [])).toEqual([
      'same: Erik Lunde’s age',
    ]);
    expect(rows('Erik Lunde, 61, was arrested.', 'Anna Holm, 61, was arrested.')).toEqual([]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['He bought a Rolex watch for $43,000 in town.', 'He spent a total of $750,000 in town.'],
    ['They paid $43 million in federal taxes last year.', 'They paid $13 million in state taxes last year.'],
    ['It killed 12 people on Monday in town.', 'It injured 30 people on Monday in town.'],
    ['The strike lasts two days in all.', 'The trial lasts three days in all.'],
    ['Prices fell 3 percent in May.', 'Prices fell to 3 percent in May.'],
    ['He found two more boats near the port.', 'He found three boats near the port.'],
  ])('of figures that merely share a unit: %s', (a, b) => {
    expect(rows(a, b).filter((row) => !row.startsWith('only'))).toEqual([]);
  });

  it.each([
    ['Kane has won 41,212 fans by now.', 'Some 41,000 spectators saw it.'],
    ['They sank 14 boats near the port.', 'Fourteen of them are missing, all 14 said.'],
    ['She has been elected to two terms.', 'She was elected twice, in all.'],
    ['He named seven boats.', 'The seven met near the port.'],
  ])('of a number that the other article may give as well: %s', (a, b) => {
    expect(rows(a, b, [])).toEqual([]);
  });

  it.each([
    ['The plan has 225 pages.', 'The plan came out on Monday.', 'only in A: pages'],
    ['The plan came out on Monday.', 'The plan names eight priorities.', 'only in B: priorities'],
    ['Erik Lunde, 61, was arrested.', 'Erik Lunde was arrested.', 'only in A: Erik Lunde’s age'],
    ['It will cost a $45 million fine.', 'It will cost a fine.', 'only in A: fine'],
  ])('but a figure that the other has not is only here: %s', (a, b, want) => {
    expect(rows(a, b)).toEqual([want]);
  });
});

describe('many figures', () => {
  it('thousands of one thing are compared in time that grows with their number', () => {
    const article = (id: string, count: number): Article =>
      articleFromSentences(
        Array.from({ length: count }, (_, at) => `The port sold ${100 + (at % 900)} boats of ${at} tonnes.`),
        id,
      );
    const took = (count: number): number => {
      const [a, b] = [article('a', count), article('b', count)];
      const begin = performance.now();
      compareFigures(a, b, []);
      return performance.now() - begin;
    };
    took(200);
    expect(took(2500)).toBeLessThan(50 * Math.max(20, took(250)));
  });
});

describe('every figure and date', () => {
  const count = ({ figures, unsaid, dates, unsaidDates }: ComparedFigures, side: 'a' | 'b'): number =>
    [...figures, ...dates].reduce((sum, row) => sum + row[side].length, unsaid[side].length + unsaidDates[side].length);
  const held = ({ figures, dates }: Article): number => figures.length + dates.length;

  it('stands in exactly one row or among those of which nothing is said, and turns with the sides', () => {
    fc.assert(
      fc.property(arbitraryReport('x'), arbitraryReport('y'), (x, y) => {
        const [there, back] = [compareFigures(x, y, []), compareFigures(y, x, [])];
        expect([count(there, 'a'), count(there, 'b')]).toEqual([held(x), held(y)]);
        expect([count(back, 'a'), count(back, 'b')]).toEqual([held(y), held(x)]);
      }),
    );
  });

  it('is the same in an article and itself', () => {
    const article = readArticle({ id: 'x', text: 'In Aleppo 20 people died on August 21.', language: 'en' });
    const rows = compareFigures(article, article, []);
    expect([...rows.figures, ...rows.dates].every(({ verdict }) => verdict === 'same')).toBe(true);
  });
});
