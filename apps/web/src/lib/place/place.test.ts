import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lenses,
  lensNames,
  noPin,
  readAddress,
  sayLensesApart,
  sensitivities,
  startPlace,
  writeAddress,
  type Atlas,
  type Place,
} from './place.ts';

const atlas: Atlas = {
  articles: ['000', '001', '003'],
  topics: ['talks', 'assad'],
  start: startPlace('000', '003'),
};

it('names every view but the texts, as a sentence does', () => {
  expect(sayLensesApart().split(/, | and /)).toEqual(Object.values(lensNames).slice(1));
  expect(sayLensesApart()).toMatch(/^Topics, Voices, .*\w and \w/);
});

describe('an address brings the reader back', () => {
  it('to every place there is', () => {
    const places = fc.record(
      {
        a: fc.constantFrom(...atlas.articles),
        b: fc.constantFrom(...atlas.articles),
        lens: fc.constantFrom(...lenses),
        sensitivity: fc.constantFrom(...sensitivities),
        locked: fc.boolean(),
        sharedOnly: fc.boolean(),
        pin: fc.constantFrom('1.2~3', '0~0', noPin),
        topic: fc.constantFrom(...atlas.topics),
        together: fc.constant(true as const),
      },
      { requiredKeys: ['a', 'b', 'lens', 'sensitivity', 'locked', 'sharedOnly'] },
    );
    fc.assert(
      fc.property(places, (place) => {
        expect(readAddress(writeAddress(place), atlas).place).toEqual(place);
      }),
    );
  });

  it('with the word differences of the pinned link open', () => {
    const place: Place = { ...startPlace('000', '003'), pin: '2~9', differences: true };
    expect(readAddress('#' + writeAddress(place), atlas)).toEqual({ place, unknown: [] });
  });
});

describe('an address that names what does not exist', () => {
  it('opens the start when it is empty', () => {
    expect(readAddress('', atlas)).toEqual({ place: atlas.start, unknown: [] });
  });

  it('keeps the article that exists and says which does not', () => {
    expect(readAddress('#a=001&b=nine', atlas)).toEqual({
      place: startPlace('001', '000'),
      unknown: ['the article “nine”'],
    });
  });

  it('names an unknown view and topic without losing the pair', () => {
    const { place, unknown } = readAddress('#a=001&b=003&lens=bias&topic=x&sensitivity=high', atlas);
    expect(place).toEqual(startPlace('001', '003'));
    expect(unknown).toEqual(['the topic “x”', 'the view “bias”', 'the sensitivity “high”']);
  });

  it('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        const { place } = readAddress(fragment, atlas);
        return atlas.articles.includes(place.a) && atlas.articles.includes(place.b);
      }),
    );
  });
});
