import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, test } from 'vitest';
import { seeds } from '../evaluation/seeds.ts';
import { readVenues } from './read-venues.ts';

const venuesOf = (text: string) => readVenues(readArticle({ id: 'x', text, language: 'en' })).map(({ place }) => place);

test('the seeds: Geneva and Moscow where the text says that people met there, never London, Paris, New York or Norfolk', () => {
  const found = Object.entries(seeds).map(([id, article]) => [id, readVenues(article).map(({ place }) => place)]);
  expect(Object.fromEntries(found)).toEqual({
    '000': ['Geneva'],
    '001': ['Moscow'],
    '002': [],
    '003': ['Geneva'],
    '004': ['Moscow'],
  });
});

describe('a text says where the talks were held', () => {
  test.each([
    ['The ministers met in Vienna on Monday and shook hands.', 'Vienna'],
    ['Anna Berg met Carlo Rossi on Tuesday in Vienna for three hours.', 'Vienna'],
    ['Mrs Berg met Carlo Rossi, her Italian counterpart, in Vienna on Tuesday.', 'Vienna'],
    ['The envoys are in Vienna for a second day of talks.', 'Vienna'],
    ['In Vienna, Mrs Berg met her Italian counterpart for an hour.', 'Vienna'],
    ['After meeting Mr Rossi at Vienna, the minister flew home again.', 'Vienna'],
  ])('%s', (sentence, place) => {
    expect(venuesOf(`Talks go on\n\n${sentence}`)).toEqual([place]);
  });
});

describe('a place is no venue', () => {
  test.each([
    ['as part of a name', 'The ministers met and praised the Geneva Communique and the Geneva Convention again.'],
    ['as a country', 'The ministers met in Syria on Monday and shook hands.'],
    ['of what is talked about', 'The ministers met to discuss the fighting in Aleppo and its hospitals.'],
    ['of what is talked about, without a verb', 'Their talks on the siege in Aleppo went on for nine hours.'],
    ['of another meeting, to come', 'The ministers said they will meet in Vienna when the snow has gone.'],
    ['of another meeting, long past', 'The ministers recalled the failed talks in Vienna last year.'],
    ['of another clause', 'The ministers met after a bomb had gone off in Vienna and stopped the trams.'],
    ['of a word with the press', 'The minister gave a press conference in Vienna and left.'],
    ['as a dateline', 'VIENNA (Agency) – The ministers met on Monday and shook hands.'],
  ])('%s', (_, sentence) => {
    expect(venuesOf(`Talks go on\n\n${sentence}`)).toEqual([]);
  });

  test('in a caption, which may show another year', () => {
    const caption = 'Minister Anna Berg speaks during a meeting in Vienna, Saturday, Sept. 7, 2013.';
    expect(venuesOf(`Talks go on\n\n${caption}\n\nThe ministers shook hands on Monday and went home.`)).toEqual([]);
  });
});
