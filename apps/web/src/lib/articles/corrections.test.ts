import type { Correction } from '@vis-a-vis/comparison';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corrections } from './corrections.svelte.ts';
import { tenSentences } from './example.ts';

const unlink: Correction = { kind: 'unlink', a: [1, 2], b: [5] };

/** Corrections over the articles `x`, `y` and `z`, which can be read anew. */
function open() {
  const articles = new Map(['x', 'y', 'z'].map((id) => [id, tenSentences(id)]));
  const change = (id: string, of: (text: string) => Parameters<typeof readArticle>): void => {
    articles.set(id, readArticle(...of((articles.get(id) as Article).text)));
  };
  return { articles, change, corrections: new Corrections((id) => articles.get(id)) };
}

describe("the reader's corrections", () => {
  it('follow the sides when A and B are exchanged', () => {
    const { corrections } = open();
    corrections.add('y', 'x', unlink);
    expect(corrections.of('y', 'x')).toEqual([unlink]);
    expect(corrections.of('x', 'y')).toEqual([{ kind: 'unlink', a: [5], b: [1, 2] }]);
    expect(corrections.of('x', 'z')).toEqual([]);
  });

  it('stay on their words when an article is read anew, also those taken back', () => {
    const { corrections, change } = open();
    const { cells } = corrections.add('x', 'y', unlink);
    corrections.put(Object.fromEntries(Object.keys(cells).map((cell) => [cell, undefined])));
    change('y', (text) => [{ id: 'y', text: `The keepers met\n\nThey met thrice. They spoke. They left.\n\n${text}` }]);
    expect(corrections.of('x', 'y')).toEqual([]);
    corrections.put(Object.fromEntries(Object.entries(cells).map(([cell, { after }]) => [cell, after])));
    const [now] = corrections.of('x', 'y');
    expect(now).toEqual({ kind: 'unlink', a: [1, 2], b: [expect.any(Number)] });
    expect(now?.b).not.toEqual([5]);
    expect(corrections.tally('x', 'y')).toMatchObject({ stands: 1, asleep: 0 });
  });

  it('sleep while a sentence of theirs is the title, do not count, and wake when it is none any more', () => {
    const { corrections, change } = open();
    corrections.add('x', 'y', { kind: 'link', a: [0], b: [5] }, unlink);
    const plain = open().articles.get('y')?.text ?? '';
    const line = 'Keeper number 5 spoke of quay 35.';
    const others = plain.replace(line, 'Nobody else spoke.');
    change('y', () => [{ id: 'y', text: `${line}\n\n${others}`, title: { value: line, basis: 'reader' } }]);
    expect(corrections.of('x', 'y')).toEqual([]);
    expect(corrections.tally('x', 'y')).toMatchObject({ stands: 0, asleep: 2, lost: 0 });
    expect(corrections.pairs).toEqual([]);
    expect(corrections.kept.length).toBe(2);
    change('y', () => [{ id: 'y', text: plain }]);
    expect(corrections.of('x', 'y')).toEqual([{ kind: 'link', a: [0], b: [5] }, unlink]);
    change('y', () => [{ id: 'y', text: others }]);
    expect(corrections.tally('x', 'y')).toMatchObject({ stands: 0, lost: 2 });
  });

  it('hold for the sentences that are left where others of theirs sleep', () => {
    const { corrections, change } = open();
    corrections.add('x', 'y', unlink);
    change('x', (text) => [{ id: 'x', text: text.replace('Keeper number 1 spoke of quay 7.', 'Nobody else spoke.') }]);
    expect(corrections.tally('x', 'y').partly).toBe(1);
    expect(corrections.of('x', 'y')).toEqual([{ ...unlink, a: [2] }]);
    expect(corrections.tally('x', 'y')).toMatchObject({ stands: 1, lost: 0 });
  });

  it('stand on their own words or sleep, whatever is struck, restored or typed as the title, and all wake in the end', () => {
    const lines = ['Share this article', 'Advertisement', 'Read more: The old quay'];
    const told = [
      'The quay opens on Monday.',
      'Boats may pass again. Nobody was hurt.',
      'The toll stays as it was, he said.',
    ];
    const text = `Quay opens\n\n${told.map((one, i) => `${one}\n\n${lines[i] ?? ''}`).join('\n\n')}\n\nThe keepers met on Sunday.`;
    const starts = lines.map((line) => text.indexOf(line));
    const titles = [undefined, 'Quay opens', 'The quay opens on Monday.', 'The keepers met on Sunday.'];
    const state = fc.record({ restored: fc.subarray(starts), title: fc.constantFrom(...titles) });
    const read = ({ restored, title }: { restored: number[]; title?: string | undefined }): Article =>
      readArticle(
        { id: 'y', text, ...(title !== undefined && { title: { value: title, basis: 'reader' } }) },
        { restored },
      );
    const whole = read({ restored: starts });
    const wordsIn = ({ sentences }: Article, sentence: number): string => {
      const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
      return text.slice(from, to);
    };
    expect(whole.sentences.length).toBeGreaterThan(6);
    fc.assert(
      fc.property(
        fc.array(state, { maxLength: 6 }),
        fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
        (states, said) => {
          const { corrections, articles } = open();
          articles.set('y', whole);
          const picked = said.map((one) => one % whole.sentences.length);
          for (const one of picked) corrections.add('x', 'y', { kind: 'link', a: [0], b: [one] });
          for (const one of states) {
            const article = read(one);
            articles.set('y', article);
            const standing = corrections.of('x', 'y').flatMap(({ b }) => b.map((at) => wordsIn(article, at)));
            const there = new Set(article.sentences.map((_, i) => wordsIn(article, i)));
            const expected = picked.map((at) => wordsIn(whole, at)).filter((words) => there.has(words));
            expect(standing).toEqual(expected);
            const { stands, asleep } = corrections.tally('x', 'y');
            expect([stands, asleep]).toEqual([expected.length, picked.length - expected.length]);
          }
          articles.set('y', whole);
          expect(corrections.of('x', 'y').flatMap(({ b }) => b)).toEqual(picked);
        },
      ),
    );
  });

  it('by numbers are anchored once: surely in the articles they come with, and a guess where these come later', () => {
    const { corrections, articles, change } = open();
    const [x, late] = [articles.get('x'), articles.get('z')];
    articles.delete('z');
    const entry = { first: 'x', correction: unlink, takenBack: false };
    corrections.replace([
      { ...entry, key: '1', second: 'y' },
      { ...entry, key: '2', second: 'z' },
      { ...entry, key: '3', second: 'y', correction: { ...unlink, b: [5, 90] } },
    ]);
    expect(corrections.kept[1]).toEqual({ key: '2', first: 'x', second: 'z', correction: unlink });
    expect([corrections.of('x', 'z'), corrections.tally('x', 'y').guessed]).toEqual([[], 1]);
    if (late) articles.set('z', late);
    corrections.anchorLate();
    expect(corrections.of('x', 'z')).toEqual([unlink]);
    expect(corrections.tally('x', 'z').guessed).toBe(1);
    change('x', (text) => [{ id: 'x', text: `The keepers met\n\nThey met thrice.\n\n${text}` }]);
    expect(articles.get('x')).not.toEqual(x);
    expect(corrections.of('x', 'z')[0]?.a).not.toEqual(unlink.a);
  });
});
