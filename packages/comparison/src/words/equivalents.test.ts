import { tokenize } from '@vis-a-vis/parsing';
import { expect, test } from 'vitest';
import { equivalentExamples } from './equivalent-examples.ts';
import { equivalenceClass, equivalents, noClass } from './equivalents.ts';
import { stemWord } from './stem-word.ts';

const wordsOf = (text: string) => tokenize(text).map(({ from, to }) => text.slice(from, to));
const stemsOf = (text: string) => new Set(wordsOf(text).flatMap((word) => stemWord(word, word.toLowerCase(), true)));
/** The stems of a text that are in a class. */
const inClass = (text: string, kind: number) => [...stemsOf(text)].filter((stem) => equivalenceClass(stem) === kind);
const beginning = (word: string) => word.toLowerCase().slice(0, 3);

test('every class has an example, in the order of the list', () => {
  expect(equivalentExamples.map(({ of }) => of)).toEqual(equivalents.map(([first]) => first));
});

test.each(equivalentExamples)('$of: two of its words in the example, none in the near miss', (example) => {
  const kind = equivalents.findIndex(([first]) => first === example.of);
  expect(inClass(example.holds, kind).length, example.holds).toBeGreaterThan(1);
  expect(inClass(example.nearMiss, kind), example.nearMiss).toEqual([]);
  const words = equivalents[kind]?.map(beginning) ?? [];
  expect(wordsOf(example.nearMiss).some((word) => words.includes(beginning(word)))).toBe(true);
});

test('no stem stands in two classes, and no class holds one stem alone', () => {
  const stems = equivalents.map((words) => new Set(words.flatMap((word) => [...stemsOf(word)])));
  const all = stems.flatMap((set) => [...set]).filter((stem) => equivalenceClass(stem) !== noClass);
  expect(new Set(all).size).toBe(all.length);
  expect(stems.filter(({ size }) => size < 2)).toEqual([]);
});
