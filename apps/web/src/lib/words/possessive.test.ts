import { expect, it } from 'vitest';
import { possessive } from './possessive.ts';

it('says whose something is', () => {
  expect(['Lavrov', 'some co-workers', 'Carl Jones', 'the BBS'].map(possessive)).toEqual([
    'Lavrov’s',
    'some co-workers’',
    'Carl Jones’',
    'the BBS’',
  ]);
});
