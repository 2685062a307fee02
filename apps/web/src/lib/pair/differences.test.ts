import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDifferences } from './differences.ts';
import type { Run } from '../text/mark-runs.ts';

/** Writes what stands on one side only in brackets. */
const write = (runs: Run[]): string => runs.map(({ text, marks }) => (marks.length > 0 ? `[${text}]` : text)).join('');

const differ = (a: string, b: string): [string, string] => {
  const link = { a: [0], b: [0], reasons: [], also: [] };
  const view = layoutDifferences(articleFromSentences([a], 'a'), articleFromSentences([b], 'b'), link);
  return [write(view.a), write(view.b)];
};

describe('word differences of a link', () => {
  it('frame what each side says alone', () => {
    expect(differ('And finally there ought to be consequences.', 'And finally, there must be consequences.')).toEqual([
      'And finally there [ought to] be consequences.',
      'And finally, there [must] be consequences.',
    ]);
  });

  it('make no noise of commas, capitals and quotation marks', () => {
    expect(differ('"This is not a game," he said', 'this is not a game he said')).toEqual([
      '"This is not a game," he said',
      'this is not a game he said',
    ]);
  });

  it('show only the linked sentences, and say where others stand between them', () => {
    const a = articleFromSentences(['The quay is unsafe.', 'Birds sing.', 'It will be closed.'], 'a');
    const b = articleFromSentences(['The quay is unsafe and will be closed.'], 'b');
    const view = layoutDifferences(a, b, { a: [0, 2], b: [0], reasons: [], also: [] });
    expect(write(view.a)).not.toContain('Birds');
    expect(write(view.a)).toContain(' […] ');
    expect(write(view.b)).not.toContain('[…]');
  });

  it('never lose a character of either passage', () => {
    const words = fc.array(fc.constantFrom('peace', 'talks', 'the', 'of', 'Syria', 'failed'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [a, b] = [one.join(' '), two.join(' ')];
        const plain = differ(a, b).map((text) => text.replace(/[[\]]/g, ''));
        expect(plain).toEqual([a, b]);
      }),
    );
  });

  it('say so when there are none', () => {
    const same = articleFromSentences(['The quay is unsafe.'], 'a');
    expect(layoutDifferences(same, same, { a: [0], b: [0], reasons: [], also: [] }).none).toBe(true);
  });
});

it('frames nothing that a further sentence of the match says, too', () => {
  const a = articleFromSentences(['The mayor died.', 'She suffered a stroke.'], 'a');
  const b = articleFromSentences(['The mayor died after a stroke in Geneva.'], 'b');
  const at = (text: string, word: string) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length });
  const reasons = [{ kind: 'words' as const, weight: 1, a: [at(a.text, 'stroke')], b: [at(b.text, 'stroke')] }];
  const further = {
    a: 1,
    b: 0,
    side: 'a' as const,
    score: 0.9,
    strength: 'loose' as const,
    quoted: 'neither' as const,
  };
  const framed = (also: boolean) =>
    layoutDifferences(a, b, { a: [0], b: [0], reasons: [], also: also ? [{ ...further, reasons }] : [] })
      .b.filter(({ marks }) => marks.includes('only'))
      .map(({ text }) => text)
      .join(' ');
  expect(framed(false)).toContain('stroke');
  expect(framed(true)).not.toContain('stroke');
  expect(framed(true)).toContain('Geneva');
});
