import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../comparison.ts';
import { diffWords, type DiffOptions } from './diff-words.ts';
import { tidyChanges } from './tidy-changes.ts';

const whole = (article: ReturnType<typeof articleFromSentences>) => ({ from: 0, to: article.tokens.length });
const terms = (article: ReturnType<typeof articleFromSentences>) => article.tokens.map((token) => token.term);

/** Replaces the changed stretches of A's words by B's. */
function rebuild(wordsA: string[], wordsB: string[], changes: readonly Change[]): string[] {
  const result: string[] = [];
  let place = 0;
  for (const change of changes) {
    result.push(...wordsA.slice(place, change.fromA), ...wordsB.slice(change.fromB, change.toB));
    place = change.toA;
  }
  return [...result, ...wordsA.slice(place)];
}

/** Reads "The [minister/chancellor] resigned": one text with every change written as [A/B]. */
function expectDiff(marked: string, options?: DiffOptions, tidy = false) {
  const side = (keep: '$1' | '$2') => articleFromSentences([marked.replace(/\[([^/\]]*)\/([^\]]*)\]/g, keep)], keep);
  const a = side('$1');
  const b = side('$2');
  const exact = diffWords(a, whole(a), b, whole(b), options);
  const changes = tidy ? tidyChanges(exact, a) : exact;
  const text = (article: typeof a, from: number, to: number) =>
    article.text.slice(
      article.tokens[from]?.from ?? 0,
      from === to ? (article.tokens[from]?.from ?? 0) : article.tokens[to - 1]?.to,
    );
  const found = changes.map((change) => `[${text(a, change.fromA, change.toA)}/${text(b, change.fromB, change.toB)}]`);
  expect(found).toEqual(marked.match(/\[[^\]]*\]/g) ?? []);
}

test('changes rebuild B from A, exact and tidied', () => {
  const words = fc.array(fc.constantFrom('talks', 'the', 'weapons', 'of', 'Kerry', 'said', 'a'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (wordsA, wordsB) => {
      const a = articleFromSentences([wordsA.join(' ')], 'a');
      const b = articleFromSentences([wordsB.join(' ')], 'b');
      const exact = diffWords(a, whole(a), b, whole(b));
      expect(rebuild(terms(a), terms(b), exact)).toEqual(terms(b));
      expect(rebuild(terms(a), terms(b), tidyChanges(exact, a))).toEqual(terms(b));
    }),
  );
});

test('words replaced, added and left out', () => {
  expectDiff('The [minister/chancellor] resigned');
  expectDiff('It must be [/credible and] verifiable');
  expectDiff('There [ought to/must] be consequences');
});

test('case, punctuation and quotation marks are muted unless asked for', () => {
  expectDiff('the plan, he said');
  const a = articleFromSentences(['“This is not a game,” he said'], 'a');
  const b = articleFromSentences(['"this is not a game" he said'], 'b');
  expect(diffWords(a, whole(a), b, whole(b))).toEqual([]);
  expect(diffWords(a, whole(a), b, whole(b), { asWritten: true })).toHaveLength(1);
});

test('past the bound the passages are one change that says it is not precise', () => {
  const a = articleFromSentences(['one two three four five six'], 'a');
  const b = articleFromSentences(['seven two eight four nine ten'], 'b');
  const changes = diffWords(a, whole(a), b, whole(b), { maxEditLength: 2 });
  expect(changes).toEqual([{ fromA: 0, toA: 6, fromB: 0, toB: 6, precise: false }]);
});

test('tidied, changes around a small island are one', () => {
  expectDiff('Kerry [announced/hinted] that [Syria/Damascus] will comply');
  expectDiff('Kerry [announced that Syria/hinted that Damascus] will comply', undefined, true);
  expectDiff('the [old/new] chemical weapons convention was [signed/ratified]', undefined, true);
});
