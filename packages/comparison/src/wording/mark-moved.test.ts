import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';
import { markMoved } from './mark-moved.ts';
import { tidyChanges } from './tidy-changes.ts';

function moved(from: string, to: string) {
  const [a, b] = [articleFromSentences([from], 'a'), articleFromSentences([to], 'b')];
  const all = (article: typeof a) => ({ from: 0, to: article.tokens.length });
  const changes = tidyChanges(markMoved(diffWords(a, all(a), b, all(b)), a, b), a);
  const words = (article: typeof a, low: number, high: number) =>
    article.tokens
      .slice(low, high)
      .map(({ term }) => term)
      .join(' ');
  const rebuilt: string[] = [];
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    rebuilt.push(words(a, at, fromA), words(b, fromB, toB));
    at = toA;
  }
  rebuilt.push(words(a, at, a.tokens.length));
  return {
    out: changes
      .filter((change) => change.moved && change.toA > change.fromA)
      .map(({ fromA, toA }) => words(a, fromA, toA)),
    into: changes
      .filter((change) => change.moved && change.toB > change.fromB)
      .map(({ fromB, toB }) => words(b, fromB, toB)),
    rebuilt: rebuilt.filter(Boolean).join(' '),
    wanted: words(b, 0, b.tokens.length),
  };
}

describe('words moved within a passage', () => {
  it('are shown as moved, not as taken out and put in', () => {
    const { out, into } = moved(
      'In Geneva on Thursday the two ministers discussed a poison gas ban for hours.',
      'The two ministers discussed a poison gas ban for hours in Geneva on Thursday.',
    );
    expect(out).toEqual(into);
    expect(out.join(' ')).toContain('geneva on thursday');
  });

  it('are more than a stray common word', () => {
    expect(moved('The quay is closed and they left.', 'They closed the harbour.').out).toEqual([]);
  });

  it('share no word: where one ends with what the next begins with, it is in one of them', () => {
    const { rebuilt, wanted } = moved('ferry of quay ferry and quay and', 'and quay quay ferry of minister');
    expect(rebuilt).toBe(wanted);
  });

  it('always come in pairs, and the changes rebuild the other side, whatever the words', () => {
    const words = fc.array(fc.constantFrom('quay', 'harbour', 'the', 'of', 'minister', 'and', 'ferry', 'storm'), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(words, words, (one, two) => {
        const { out, into, rebuilt, wanted } = moved(one.join(' '), two.join(' '));
        expect(out.toSorted()).toEqual(into.toSorted());
        expect(rebuilt).toBe(wanted);
      }),
    );
  });
});
