import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corrections } from './corrections.svelte.ts';
import { tenSentences } from './example.ts';
import { History } from './history.svelte.ts';

const articles = new Map(['x', 'y', 'z'].map((id) => [id, tenSentences(id)]));

/** A history over a list of words: each step appends one. */
function historyOfWords() {
  const history = new History();
  const words: string[] = [];
  const say = (word: string): void => {
    words.push(word);
    history.add({ says: word, undo: () => void words.pop(), redo: () => void words.push(word) });
  };
  return { history, words, say };
}

describe('undoing', () => {
  it('takes steps back in the order of their making, and answers with each', () => {
    const { history, words, say } = historyOfWords();
    say('one');
    say('two');
    expect(history.undo()?.says).toBe('two');
    expect(words).toEqual(['one']);
    expect(history.redo()?.says).toBe('two');
    expect(words).toEqual(['one', 'two']);
  });

  it('goes on after a step that fails to be taken back: it stays done, and can be tried again', async () => {
    const history = new History();
    let fails = true;
    const undo = () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(true));
    history.add({ says: 'one', undo, redo: undo });
    expect(await history.undo()?.made).toBe(false);
    expect([history.canUndo, history.canRedo]).toEqual([true, false]);
    fails = false;
    expect(await history.undo()?.made).toBe(true);
    expect([history.canUndo, history.canRedo]).toEqual([false, true]);
  });

  it('forgets what was undone once something new is done', () => {
    const { history, say } = historyOfWords();
    say('one');
    history.undo();
    say('two');
    expect(history.canRedo).toBe(false);
  });

  it('answers with nothing when there is nothing to take back', () => {
    const { history } = historyOfWords();
    expect(history.undo()).toBeUndefined();
    expect(history.redo()).toBeUndefined();
  });

  it('waits for a step that takes its time, so that no step overtakes another', async () => {
    const { history, words, say } = historyOfWords();
    say('one');
    let end: (made: boolean) => void = () => undefined;
    const slowly = () => new Promise<boolean>((resolve) => (end = resolve));
    history.add({ says: 'slow', undo: slowly, redo: slowly });
    const back = history.undo();
    expect([history.undo(), words]).toEqual([undefined, ['one']]);
    end(true);
    await back?.made;
    expect(history.undo()?.says).toBe('one');
  });

  it('leaves a step that could not be taken back where it was, to be tried again', async () => {
    const { history, say } = historyOfWords();
    say('one');
    history.add({ says: 'two', undo: () => Promise.resolve(false), redo: () => Promise.resolve(false) });
    await history.undo()?.made;
    expect(history.canRedo).toBe(false);
    expect(history.undo()?.says).toBe('two');
  });

  it('leads corrections back to exactly what stood before, and forth to exactly what stood after', () => {
    const pair = fc.constantFrom(['x', 'y'], ['y', 'x'], ['x', 'z']);
    const kind = fc.constantFrom<'link' | 'unlink'>('link', 'unlink');
    const step = fc.record({ pair, kind, a: fc.nat(9), b: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const corrections = new Corrections((id) => articles.get(id));
        const history = new History();
        const now = () => JSON.stringify([corrections.of('x', 'y'), corrections.of('x', 'z')]);
        const states = steps.map(({ pair: [a = '', b = ''], kind, a: from, b: to }) => {
          const before = now();
          history.add({ says: '', ...corrections.add(a, b, { kind, a: [from], b: [to] }) });
          return before;
        });
        const end = now();
        for (const before of states.toReversed()) {
          history.undo();
          expect(now()).toBe(before);
        }
        expect(history.canUndo).toBe(false);
        while (history.canRedo) history.redo();
        expect(now()).toBe(end);
      }),
    );
  });
});
