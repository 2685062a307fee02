import { expect, it } from 'vitest';
import { directionOf } from './isolate.ts';

it('takes the direction of a text from its first letter, whatever stands before it', () => {
  const texts = ['The port', '12 – «البلدية تغلق»', 'א port', '', '…'];
  expect(texts.map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'ltr', 'ltr']);
});
