import { describe, expect, test } from 'vitest';
import { countOwnWords, distinctiveness } from './distinctiveness.ts';
import { madeUpPair, weighedBy } from '../fixtures/made-up-pair.ts';
import { findOverlap } from './overlap.ts';

const plain = 'It rained and rained on roofs and roads and nobody went out to see.';

/**
 * How distinctive what the first sentences of two articles share is, and how many words of their own they share. Stems weigh in the
 * language at large what is given; every other stem of the first sentences is common.
 */
function look(a: string | string[], b: string | string[], rarity: Record<string, number>, more = 1) {
  const fill = (given: string | string[]) => [...[given].flat(), ...Array.from({ length: more }, () => plain)];
  const pair = madeUpPair(fill(a), fill(b), rarity);
  const { tables, featuresA, featuresB } = weighedBy(pair);
  const [x, y] = [featuresA[0], featuresB[0]];
  if (!x || !y) throw new RangeError('A sentence is missing.');
  const overlap = findOverlap(x, y);
  return { worth: distinctiveness(overlap, tables), own: countOwnWords(overlap.stems, tables) };
}

const worth = (...given: Parameters<typeof look>) => look(...given).worth;

describe('what shared words are worth', () => {
  test('a wholly rare word is worth 1, a less rare one less, a common one nothing', () => {
    expect(worth('The kelp rotted', 'The kelp smelled', { kelp: 0.85 })).toBeCloseTo(1, 12);
    expect(worth('The kelp rotted', 'The kelp smelled', { kelp: 0.59 })).toBeCloseTo(0.5, 12);
    expect(worth('The kelp rotted', 'The kelp smelled', { kelp: 0.33 })).toBe(0);
    expect(worth('The kelp rotted', 'The kelp smelled', { kelp: 0.1 })).toBe(0);
  });

  test('words add up, each once, and what only one side has counts nothing', () => {
    const rarity = { kelp: 0.85, moss: 0.59 };
    expect(worth('The kelp, the moss', 'So moss was kelp', rarity)).toBeCloseTo(1.5, 12);
    expect(worth('The kelp, the kelp', 'So kelp was kelp', { kelp: 0.85 })).toBeCloseTo(1, 12);
    expect(worth('The kelp, the moss', 'So kelp was rotten', rarity)).toBeCloseTo(1, 12);
  });

  test('the parts of one hyphened word count as its rarest', () => {
    expect(worth('A kelp-moss pie', 'So moss-kelp pies', { kelp: 0.59, moss: 0.85, pie: 0 })).toBeCloseTo(1, 12);
    expect(worth('A moss-kelp pie', 'So kelp-moss pies', { kelp: 0.59, moss: 0.85, pie: 0 })).toBeCloseTo(1, 12);
    expect(worth('A moss kelp pie', 'So kelp moss pies', { kelp: 0.59, moss: 0.85, pie: 0 })).toBeCloseTo(1.5, 12);
  });

  test('a title of office is worth nothing, a figure as much as a word', () => {
    expect(worth('The minister went', 'A minister came', { minist: 0.85 })).toBe(0);
    expect(worth('It was 4711 then', 'But 4711 it is', { 4711: 0.85 })).toBeCloseTo(1, 12);
  });

  test('a name is worth two fifths of a word', () => {
    expect(worth('So Berg went', 'Then Berg came', { berg: 0.85 })).toBeCloseTo(0.4, 12);
    expect(worth('So Berg went', 'Then Berg came', { berg: 0.2 })).toBe(0);
  });

  test('a forename before its name is worth nothing', () => {
    expect(worth('So Odell Berg went', 'Then Odell Berg came', { odel: 0.85, berg: 0.85 })).toBeCloseTo(0.4, 12);
  });
});

describe('main actors', () => {
  const berg = ['So Berg went', 'Then Berg sat', 'Now Berg spoke'];

  test('a name in three of nineteen sentences of either article is worth nothing, in three of twenty it is', () => {
    expect(worth(berg, ['Then Berg came'], { berg: 0.85 }, 16)).toBe(0);
    expect(worth(['Then Berg came'], berg, { berg: 0.85 }, 16)).toBe(0);
    expect(worth(berg, ['Then Berg came'], { berg: 0.85 }, 17)).toBeCloseTo(0.4, 12);
  });

  test('two sentences make nobody a main actor, however short the article', () => {
    expect(worth(berg.slice(0, 2), ['Then Berg came'], { berg: 0.85 }, 2)).toBeCloseTo(0.4, 12);
    expect(worth(berg, ['Then Berg came'], { berg: 0.85 }, 2)).toBe(0);
  });
});

describe('four shared words on end', () => {
  const rarity = { kelp: 0.4, moss: 0.1, reed: 0.1, silt: 0.1, sand: 0.1 };

  test('are enough by themselves, at the beginning as at the end, three are not', () => {
    expect(worth('Kelp moss reed silt', 'Kelp moss reed silt', rarity)).toBe(2);
    expect(worth('Sand kelp moss reed silt', 'So kelp moss reed silt', { ...rarity })).toBe(2);
    expect(worth('Kelp moss reed silt sand', 'Kelp moss reed silt now', rarity)).toBe(2);
    expect(worth('Kelp moss reed sand', 'Kelp moss reed silt', rarity)).toBeLessThan(0.2);
  });

  test('have to stand in the same order on the other side', () => {
    expect(worth('Kelp moss reed silt', 'Kelp moss silt reed', rarity)).toBeLessThan(0.2);
    expect(worth('Kelp moss reed silt', 'Moss reed silt kelp', rarity)).toBeLessThan(0.2);
    expect(worth('Kelp moss reed silt', 'Kelp kelp moss reed silt', rarity)).toBe(2);
    expect(worth('Kelp moss reed silt', 'Kelp moss kelp moss reed silt', rarity)).toBe(2);
  });

  test('need a content word that is neither name nor office among them', () => {
    expect(worth('Kelp moss reed silt', 'Kelp moss reed silt', { ...rarity, kelp: 0.32 })).toBe(0);
    expect(worth('Minister moss reed silt', 'Minister moss reed silt', { moss: 0.1, reed: 0.1, silt: 0.1 })).toBe(0);
    // “Sand” is what makes something of their own shared; the phrase has to bring a content word itself.
    const beside = (kelp: number) =>
      worth('Kelp moss reed silt now sand', 'Kelp moss reed silt so sand', {
        ...rarity,
        kelp,
        sand: 0.4,
        now: 0,
        so: 0,
      });
    expect(beside(0.33)).toBe(2);
    expect(beside(0.32)).toBeLessThan(0.2);
    // “Kelp” stands elsewhere in both, so something of their own is shared.
    const apart = { ...rarity, minist: 0.85, now: 0, so: 0 };
    expect(worth('Minister moss reed silt now kelp', 'Minister moss reed silt so kelp', apart)).toBeLessThan(0.2);
  });

  test('may hold one word twice, but not two words by turns', () => {
    expect(worth('Kelp moss kelp reed', 'Kelp moss kelp reed', rarity)).toBe(2);
    expect(worth('Kelp moss kelp moss', 'Kelp moss kelp moss', rarity)).toBeLessThan(0.2);
  });

  test('add nothing where rare words are worth more already', () => {
    const rare = { kelp: 0.85, moss: 0.85, reed: 0.85, silt: 0.1 };
    expect(worth('Kelp moss reed silt', 'Kelp moss reed silt', rare)).toBeCloseTo(3, 12);
  });
});

describe('words of their own', () => {
  const own = (...given: Parameters<typeof look>) => look(...given).own;

  test('are more than grammar', () => {
    expect(own('Kelp moss', 'Kelp moss', { kelp: 0.2, moss: 0.2 })).toBe(2);
    expect(own('Kelp moss', 'Kelp moss', { kelp: 0.2, moss: 0.19 })).toBe(1);
  });

  test('are neither names nor titles of office', () => {
    expect(own('So Berg ate kelp', 'Now Berg had kelp', { berg: 0.85, kelp: 0.85 })).toBe(1);
    expect(own('So minister ate kelp', 'Now minister had kelp', { minist: 0.85, kelp: 0.85 })).toBe(1);
  });
});
