import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokens/tokenize.ts';
import { languageOf } from './language-of.ts';
import { languagesOfBlocks } from './languages-of-blocks.ts';

const language = (text: string) => languageOf(tokenize(text).map(({ term }) => term));

describe('languageOf', () => {
  it.each([
    ['en', 'The ships of the town were at the quay and they did not leave it.'],
    ['de', 'Die Schiffe der Stadt lagen an der Mauer und fuhren nicht ab.'],
    ['fr', 'Les bateaux de la ville étaient dans le port et ne partaient pas.'],
    ['es', 'Los barcos de la ciudad estaban en el puerto y no salían.'],
  ])('tells %s', (want, text) => {
    expect(language(text)).toBe(want);
  });

  it.each([
    'Os barcos da cidade estavam no porto e não saíram com a maré.',
    'Le navi della città erano nel porto e non partivano con la marea.',
    'De schepen van de stad lagen aan de kade en voeren niet uit.',
    'Skibene fra byen lå ved kajen, og de sejlede ikke ud den dag.',
    'Суда города стояли у причала и не уходили.',
    'Roe 7, Doe 4, Moe 3, Lie 2, Vik 1',
    'Das ist so',
  ])('tells nothing of %s', (text) => {
    expect(language(text)).toBeUndefined();
  });
});

it('a block that does not tell has the stated language, or that of the text', () => {
  const text = 'Vogel ging.\nDie Schiffe der Stadt lagen an der Mauer und fuhren nicht ab.';
  const tokens = tokenize(text);
  const blocks = [
    { from: 0, to: 11, kind: 'paragraph' as const },
    { from: 12, to: text.length, kind: 'paragraph' as const },
  ];
  expect(languagesOfBlocks(blocks, tokens, 'und')).toEqual(['de', 'de']);
  expect(languagesOfBlocks(blocks, tokens, 'nl-BE')).toEqual(['nl', 'de']);
  expect(languagesOfBlocks([], [], 'und')).toEqual([]);
});
