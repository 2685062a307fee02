import { expect, it } from 'vitest';
import { exampleStart } from '../articles/example.ts';
import { sentencesOn } from '../pair/passages.ts';
import { Reader } from './reader.svelte.ts';

it('takes out of a found link only what the reader added, and undoes that in one step', () => {
  const reader = new Reader(exampleStart());
  const before = reader.pair.links;
  const [one] = before;
  const alone = reader.pair.comparison.onlyB;
  if (!one || alone.length === 0) throw new Error('no example');
  reader.byHand.toggle();
  reader.byHand.pick('a', one.link.a[0] ?? 0);
  for (const sentence of alone) reader.byHand.pick('b', sentence);
  reader.byHand.link();
  const [widened] = reader.pair.links;
  if (!widened) throw new Error('no link');
  expect(widened.link).toMatchObject({ a: one.link.a, b: one.link.b, byReader: true });
  expect(sentencesOn('b', widened.link)).toEqual(expect.arrayContaining([...one.link.b, ...alone]));
  reader.byHand.unlink(widened);
  expect(reader.pair.links).toEqual(before);
  expect(reader.steps.note.says).toBe('What you added to match 1 taken out.');
  void reader.steps.undo();
  expect(reader.pair.links[0]?.key).toBe(widened.key);
  const { a, b } = reader.pair;
  expect(reader.library.corrections.of(a.id, b.id).map(({ kind }) => kind)).toEqual(['link']);
});
