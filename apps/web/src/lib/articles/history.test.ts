import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type Cells } from '../record/cells.ts';
import { Corrections } from './corrections.svelte.ts';
import { tenSentences } from './example.ts';
import { History, type Holder } from './history.svelte.ts';

const articles = new Map(['x', 'y', 'z'].map((id) => [id, tenSentences(id)]));

/** A history over some words: each step writes one into a cell of its own. `turn` says how they wait for each other. */
function historyOfWords(turn?: Holder['turn']) {
  const history = new History();
  let cells: Cells = {};
  const put = (more: Cells): void => {
    cells = Object.fromEntries(Object.entries({ ...cells, ...more }).filter(([, word]) => word !== undefined));
  };
  history.hold(['word'], { now: () => cells, put, ...(turn && { turn }) });
  const write = (at: number, word: string, how: 'add' | 'type' = 'add'): void => {
    const cell = `word/${at}`;
    const before = cells;
    put({ [cell]: word });
    history[how]({ says: word, cells: differences(before, cells) });
  };
  const words = (): unknown[] => Object.values(cells);
  const say = (word: string): void => write(words().length, word);
  return { history, words, say, write, put };
}

describe('undoing', () => {
  it('takes steps back in the order of their making, and answers with each', () => {
    const { history, words, say } = historyOfWords();
    say('one');
    say('two');
    expect(history.undo()?.says).toBe('two');
    expect(words()).toEqual(['one']);
    expect(history.redo()?.says).toBe('two');
    expect(words()).toEqual(['one', 'two']);
  });

  it('goes on after a step that fails to be taken back: it stays done, and can be tried again', async () => {
    let fails = true;
    const { history, say } = historyOfWords(async (work) => {
      if (!fails) await work();
      return !fails;
    });
    say('one');
    expect(await history.undo()?.made).toBe('failed');
    expect([history.canUndo, history.canRedo]).toEqual([true, false]);
    fails = false;
    expect(await history.undo()?.made).toBe('whole');
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
    let end = (): void => undefined;
    const { history, words, say } = historyOfWords(async (work) => {
      await new Promise<void>((resolve) => (end = resolve));
      await work();
      return true;
    });
    say('one');
    say('slow');
    const back = history.undo();
    expect([history.undo(), words()]).toEqual([undefined, ['one', 'slow']]);
    end();
    await back?.made;
    expect(history.undo()?.says).toBe('one');
  });

  it('leaves a step that could not be taken back where it was, to be tried again', async () => {
    const { history, say } = historyOfWords(() => Promise.resolve(false));
    say('one');
    say('two');
    await history.undo()?.made;
    expect(history.canRedo).toBe(false);
    expect(history.undo()?.says).toBe('two');
  });

  it('leaves alone what was changed since, says so, and leads on to the step before', () => {
    const { history, words, say, put } = historyOfWords();
    say('one');
    say('two');
    put({ 'word/1': 'three' });
    expect(history.undo()).toEqual({ says: 'two', outcome: 'nothing' });
    expect(words()).toEqual(['one', 'three']);
    expect(history.undo()).toEqual({ says: 'one', outcome: 'whole' });
    expect(words()).toEqual(['three']);
  });

  it('takes what was typed in one go for one step, and none where the words are the old ones again', () => {
    const { history, words, write } = historyOfWords();
    for (const word of ['F', 'Fe', 'Ferry']) write(0, word, 'type');
    history.endTyping();
    write(0, 'Ferry line', 'type');
    write(0, 'Ferry', 'type');
    expect([words(), history.undo()?.says]).toEqual([['Ferry'], 'Ferry']);
    expect([words(), history.canUndo]).toEqual([[], false]);
  });

  it('leads corrections back to exactly what stood before, and forth to exactly what stood after', () => {
    const pair = fc.constantFrom(['x', 'y'], ['y', 'x'], ['x', 'z']);
    const kind = fc.constantFrom<'link' | 'unlink'>('link', 'unlink');
    const step = fc.record({ pair, kind, a: fc.nat(9), b: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const corrections = new Corrections((id) => articles.get(id));
        const history = new History();
        history.hold(['correction'], corrections);
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
