import { expect, test } from 'vitest';
import { madeUpPair } from '../fixtures/made-up-pair.ts';
import { measureKinship } from './measure-kinship.ts';

const ofA = ['The kelp rotted on the quay, minister Odell Berg said.', 'Divers salvaged the trawler.'];
const ofB = ['The kelp was on the quay as minister Odell Berg spoke.', 'It smelled.'];
const common = { rot: 0.8, smell: 0.8, diver: 0.1, salvag: 0.1, trawler: 0.1, spoke: 0.1, quai: 0.1 };
const kinship = (a: string[], b: string[], rarity: Record<string, number>) => {
  const pair = madeUpPair(a, b, rarity);
  return measureKinship(pair.a, pair.b, pair.vocabulary);
};

test('is the cosine of the rare words of two articles: one of two and two is a half', () => {
  expect(kinship(ofA, ofB, { ...common, kelp: 0.8 })).toBeCloseTo(0.5, 12);
});

test('counts no word that is less than rare', () => {
  expect(kinship(ofA, ofB, { ...common, kelp: 0.79 })).toBe(0);
  expect(kinship(ofA, ofB, { ...common, kelp: 0.8, diver: 0.79 })).toBeCloseTo(0.5, 12);
});

test('counts neither names nor offices, however rare they are', () => {
  const named = { ...common, kelp: 0.8, berg: 0.9, odel: 0.9, minist: 0.9 };
  const { odel: _, ...rarity } = named;
  expect(kinship(ofA, ofB, rarity)).toBeCloseTo(0.5, 12);
});

test('of articles without a rare word is nothing', () => {
  expect(kinship(['It was so.'], ['It is so.'], {})).toBe(0);
});
