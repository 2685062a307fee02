import { expect, test } from 'vitest';
import { stemWord } from './stem-word.ts';

test('a name is one word with its accents and without, as English papers write it', () => {
  expect(stemWord('Calderón', 'calderón', true)).toEqual(stemWord('Calderon', 'calderon', true));
});

test('another language keeps its accents', () => {
  expect(stemWord('schön', 'schön', false)).not.toEqual(stemWord('schon', 'schon', false));
});
