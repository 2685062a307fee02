import { readArticle } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { mutated } from './mutate.ts';
import { texts } from './samples.ts';
import { textAt, type Input, type Target } from './target.ts';
import { compareAll, measureAll, sound } from './work-on.ts';
import { inText } from './words.ts';

const text = mutated(texts, inText);
const damaged = text.map((one): Input => [{ name: 'a', text: one }]);
const anything = fc.string({ unit: 'binary', maxLength: 400 }).map((one): Input => [{ name: 'a', text: one }]);
const pair = fc.tuple(text, text).map(([one, other]): Input => [
  { name: 'a', text: one },
  { name: 'b', text: other },
]);

const read = (input: Input, at: number) => sound(readArticle({ id: input[at]?.name ?? '', text: textAt(input, at) }));

/** What the page works out from the words of articles. */
export const articleTargets: readonly Target[] = [
  {
    name: 'read an article',
    share: 0.14,
    each: 0.03,
    inputs: fc.oneof(damaged, anything),
    run: (input) => read(input, 0),
  },
  {
    name: 'compare two articles',
    share: 0.04,
    each: 0.3,
    inputs: pair,
    run: (input) => compareAll(read(input, 0), read(input, 1)),
  },
  {
    name: 'measure two articles',
    share: 0.04,
    each: 0.3,
    inputs: pair,
    run: (input) => measureAll([read(input, 0), read(input, 1)]),
  },
];
