import { readFileSync } from 'node:fs';
import { readArticle, type Article, type Known, type Talks } from '@vis-a-vis/parsing';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import { seeds } from '../evaluation/seeds.ts';
import { inferOccasion } from './infer-occasion.ts';
import { createVocabulary } from '../prepare/vocabulary.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';

type Entry = { id: string; published: Known<string>; talks: Known<Talks> };
const folder = new URL('../../../../seeds/', import.meta.url);
const { articles } = JSON.parse(readFileSync(new URL('corpus.json', folder), 'utf8')) as { articles: Entry[] };
const informed = articles.map(({ id, published, talks }) =>
  readArticle({ id, text: seeds[id]?.text ?? '', language: 'en', published, talks }),
);
const verdicts = (given: readonly Article[]) =>
  given.flatMap((a, k) => given.slice(k + 1).map((b) => `${a.id}-${b.id} ${compareArticles(a, b).occasion.verdict}`));
const read = (id: string, text: string, facts: { talks?: Known<Talks>; published?: Known<string> } = {}): Article =>
  readArticle({ id, text: `Talks go on\n\n${text}`, language: 'en', ...facts });
const occasionOf = (a: Article, b: Article) => compareArticles(a, b).occasion;
const kinds = (a: Article, b: Article) => occasionOf(a, b).evidence.map(({ kind }) => kind);
const inferred = <T>(value: T): Known<T> => ({ value, basis: 'inferred' });
const byReader = (date: string, place?: string): { talks: Known<Talks> } => ({
  talks: { value: { date, ...(place ? { place } : {}) }, basis: 'reader' },
});

const game = 'Mrs Berg told reporters, "This is not a game, and nobody will be spared."';
const gameAgain = 'On Monday Mrs Berg warned him. "This is not a game, and nobody will be spared," she said.';

describe('the five seeds', () => {
  test('from what is known of them, only the two reports of Geneva are of the same talks', () => {
    expect(verdicts(informed)).toEqual(
      [
        '000-001',
        '000-002',
        '000-003',
        '000-004',
        '001-002',
        '001-003',
        '001-004',
        '002-003',
        '002-004',
        '003-004',
      ].map((pair) => `${pair} ${pair === '000-003' ? 'same' : 'different'}`),
    );
  });

  test('from their text alone, Geneva and Moscow are told apart, and two rounds in Moscow are left open', () => {
    expect(verdicts(Object.values(seeds))).toEqual([
      '000-001 different',
      '000-002 not stated',
      '000-003 same',
      '000-004 different',
      '001-002 not stated',
      '001-003 different',
      '001-004 not stated',
      '002-003 not stated',
      '002-004 not stated',
      '003-004 different',
    ]);
  });

  test('every row says the same whichever article is A, and its ranges change sides', () => {
    for (const a of informed) {
      for (const b of informed) {
        const vocabulary = createVocabulary();
        const [left, right] = [prepareArticle(a, vocabulary), prepareArticle(b, vocabulary)];
        const turned = inferOccasion(right, left, []);
        const evidence = turned.evidence.map(({ a: x, b: y, ...row }) => ({
          ...row,
          ...(y && { a: y }),
          ...(x && { b: x }),
        }));
        expect(inferOccasion(left, right, [])).toEqual({ ...turned, evidence });
      }
    }
  });
});

describe('two kinds of evidence make it likely, one does not', () => {
  test('a quotation and the phrase inside it are one kind', () => {
    const [a, b] = [read('a', game), read('b', gameAgain)];
    expect(kinds(a, b)).toEqual(['quotation']);
    expect(occasionOf(a, b).verdict).toBe('not stated');
  });

  test('a quotation and a venue are two', () => {
    const [a, b] = [read('a', `They met in Vienna. ${game}`), read('b', `${gameAgain} The talks in Vienna go on.`)];
    expect(kinds(a, b).sort()).toEqual(['place', 'quotation']);
    expect(occasionOf(a, b).verdict).toBe('same');
  });

  test('reports published weeks apart are not taken for one occasion on such evidence', () => {
    const [a, b] = ['2014-03-01', '2014-05-01'].map((date, k) =>
      read(String(k), `They met in Vienna. ${game}`, { published: inferred(date) }),
    ) as [Article, Article];
    expect(occasionOf(a, b).verdict).toBe('not stated');
    expect(kinds(a, b)).toContain('published');
  });
});

describe('days that both texts name', () => {
  const row = (left: string, right: string, facts = {}) =>
    kinds(
      read('a', `Shells fell on ${left} in the town.`, facts),
      read('b', `It burned on ${right}, she said.`, facts),
    );

  test('August 21 is August 21 whichever text gives the year', () => {
    expect(row('August 21', 'August 21, 2013')).toEqual(['date']);
    expect(row('August 21, 2013', 'August 21')).toEqual(['date']);
  });

  test('another year, a month against a day, and a bare weekday are no shared day', () => {
    expect(row('August 21, 2012', 'August 21, 2013')).toEqual([]);
    expect(row('June 2012', 'December 6')).toEqual([]);
    expect(row('Tuesday', 'Tuesday', { published: inferred('2013-09-12') })).toEqual([]);
  });
});

describe('what makes talks different', () => {
  const dated = (id: string, date: string, place?: string) =>
    read(id, game, { talks: inferred({ date, ...(place ? { place } : {}) }) });

  test('eight days apart, not seven; a month against one of its days says nothing', () => {
    expect(occasionOf(dated('a', '2013-09-12'), dated('b', '2013-09-20')).verdict).toBe('different');
    expect(occasionOf(dated('a', '2013-09-12'), dated('b', '2013-09-19')).verdict).toBe('same');
    expect(occasionOf(dated('a', '2013-09'), dated('b', '2013-09-19')).verdict).toBe('not stated');
    expect(occasionOf(dated('a', '2013-09'), dated('b', '2014-01-19')).verdict).toBe('different');
  });

  test('other places, but not one place written in two ways', () => {
    expect(occasionOf(dated('a', '2013-09-12', 'Geneva'), dated('b', '2013-09-13', 'Moscow')).verdict).toBe(
      'different',
    );
    expect(
      occasionOf(dated('a', '2013-09-12', 'Geneva'), dated('b', '2013-09-13', 'Geneva, Switzerland')).verdict,
    ).toBe('same');
  });

  test('venues read from the texts, unless one names both or something says that the talks are the same', () => {
    const vienna = read('a', 'The ministers met in Vienna on Monday.');
    const oslo = read('b', 'The envoys held talks in Oslo and dined.');
    const both = read('c', 'The envoys held talks in Oslo and flew to Vienna. They slept in Vienna.');
    expect(occasionOf(vienna, oslo).verdict).toBe('different');
    expect(occasionOf(vienna, both).verdict).toBe('not stated');
    const quoting = [vienna, oslo].map(({ id, text }) => readArticle({ id, text: `${text} ${game}`, language: 'en' }));
    expect(occasionOf(...(quoting as [Article, Article])).verdict).toBe('not stated');
  });
});

describe('what the reader entered overrules the texts', () => {
  test('and what speaks against it is listed and says so', () => {
    const a = read('a', `The ministers met in Vienna on Monday. ${game}`, byReader('2013-09-12', 'Oslo'));
    const b = read('b', `They held talks in Vienna. ${gameAgain}`, byReader('2014-01-05', 'Oslo'));
    const { verdict, readerSays, evidence } = occasionOf(a, b);
    expect([verdict, readerSays]).toEqual(['reader says', 'different']);
    const against = evidence.filter(({ says }) => says.includes('against what you entered'));
    expect(against.map(({ kind }) => kind)).toEqual(['place', 'quotation']);
    const other = evidence.filter(({ kind }) => kind === 'reader');
    expect(other.map(({ a: left, b: right }) => [left && a.text.slice(left.from, left.to), right && 'Vienna'])).toEqual(
      [
        ['Vienna', undefined],
        [undefined, 'Vienna'],
      ],
    );
  });

  test('one month’s end and the next month’s begin are one occasion', () => {
    const a = read('a', game, byReader('2013-09-30'));
    const b = read('b', 'The ministers shook hands.', byReader('2013-10-01'));
    expect(occasionOf(a, b)).toMatchObject({ verdict: 'reader says', readerSays: 'same' });
  });

  test('a date for one and a place for the other compare nothing', () => {
    const a = read('a', 'The ministers shook hands.', byReader('2013-09-30'));
    const b = read('b', 'Rain fell.', { talks: { value: { place: 'Oslo' }, basis: 'reader' } });
    expect(occasionOf(a, b).verdict).toBe('not stated');
  });
});
