import { describe, expect, it } from 'vitest';
import { Together } from './together.svelte.ts';

const mark = { article: 'x', from: 3, to: 9 };

describe('what a class writes down', () => {
  it('belongs to its pair, whichever side the articles stand on', () => {
    const together = new Together();
    together.write('x', 'y', 1, 'The op-ed comes last.');
    expect(together.answers('y', 'x')[1]?.note).toBe('The op-ed comes last.');
    expect(together.answers('x', 'z').map(({ note }) => note)).toEqual(['', '', '', '', '']);
  });

  it('marks a sentence for the chosen question alone, and takes the mark away again', () => {
    const together = new Together();
    together.question = 3;
    together.toggleMark('x', 'y', mark);
    expect(together.answers('x', 'y').map(({ marks }) => marks.length)).toEqual([0, 0, 0, 1, 0]);
    together.toggleMark('x', 'y', { ...mark });
    expect(together.answers('x', 'y')[3]?.marks).toEqual([]);
  });

  it('is plain data that comes back whole from a copy', () => {
    const together = new Together();
    together.write('x', 'y', 0, 'Nobody.');
    together.toggleMark('x', 'y', mark);
    const again = new Together();
    again.notes = JSON.parse(JSON.stringify(together.notes)) as typeof together.notes;
    expect(again.answers('x', 'y')).toEqual(together.answers('x', 'y'));
  });

  it('reveals nothing by itself', () => {
    const together = new Together();
    together.write('x', 'y', 0, 'Nobody.');
    expect(together.revealed).toBe(false);
  });
});
