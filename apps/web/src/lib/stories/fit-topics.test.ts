import { measure } from '@vis-a-vis/measures';
import { articleFromSentences } from '@vis-a-vis/parsing';
import { expect, it } from 'vitest';
import { isShownIn, setFits } from './fit-topics.ts';

const articles = [
  articleFromSentences(['The ferry sank off the quay.', 'The quay is shut.'], 'a'),
  articleFromSentences(['A choir sang in the hall of the town, where nobody had ever sung before.'], 'b'),
];
const topic = (pattern: string) => ({ id: pattern, name: pattern, patterns: [pattern] });
const rowsOf = (...patterns: string[]) => measure(articles, patterns.map(topic)).topics;

it.each([
  ['half of it stands there, often', ['ferry', 'quay', 'snow', 'storm'], ['a'], true],
  ['less than half of it stands there', ['ferry', 'snow', 'storm'], ['a'], false],
  ['it stands in another story', ['ferry', 'quay'], ['b'], false],
  ['there is nothing in it', [], ['a'], false],
  ['there is no text', ['ferry'], [], false],
])('a set of topics fits a story or not: %s', (_, patterns, ids, expected) => {
  expect(setFits(rowsOf(...patterns), ids)).toBe(expected);
});

it.each([
  ['its words stand there', {}, ['a'], undefined, true],
  ['they stand elsewhere', {}, ['b'], undefined, false],
  ['it is of a set that does not fit', {}, ['a'], false, false],
  ['it was made for this story, where its words stand nowhere', { story: 'b' }, ['b'], undefined, true],
  ['it was made for another', { story: 'b' }, ['a'], undefined, false],
  ['the reader does not want it', { story: 'a', removed: true as const }, ['a'], undefined, false],
])('a topic is shown in a story or not: %s', (_, more, ids, fits, expected) => {
  const [row] = rowsOf('ferry');
  if (!row) throw new Error('no row');
  expect(isShownIn({ ...row, topic: { ...row.topic, ...more } }, ids, fits)).toBe(expected);
});
