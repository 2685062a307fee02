import { describe, expect, it } from 'vitest';
import type { Kept } from './kept.ts';
import { changeKept } from './change-kept.ts';

const kept = (id: string, restored: number[] = []): Kept => ({
  id,
  added: Number(id.slice(1)),
  source: { id, text: `The text of ${id}.` },
  edits: {},
  restored,
});
const restore = (one: Kept): Kept => ({ ...one, restored: [7] });

describe('what is kept after a change', () => {
  it('has what came among the rest, in the order in which all were added', () => {
    expect(changeKept([kept('k1'), kept('k3')], { put: [kept('k2')] }).map(({ id }) => id)).toEqual(['k1', 'k2', 'k3']);
  });

  it('is one article less, or has one of them changed, and the others are the same', () => {
    const [first, second] = [kept('k1'), kept('k2')];
    expect(changeKept([first, second], { remove: ['k1'] })).toEqual([second]);
    const [same, changed] = changeKept([first, second], { change: [{ id: 'k2', of: restore }] });
    expect(same).toBe(first);
    expect(changed).toEqual(kept('k2', [7]));
  });

  it('never has an article again that is gone, but a built-in one for the first time', () => {
    expect(changeKept([], { change: [{ id: 'k1', of: restore }] })).toEqual([]);
    expect(changeKept([], { change: [{ id: 'k1', of: restore, orElse: kept('k1') }] })).toEqual([kept('k1', [7])]);
  });
});
