import { describe, expect, it } from 'vitest';
import type { SaveState } from '../keeping/keeper/keeper.svelte.ts';
import { onTheWay } from './on-the-way.ts';

const idle = { typed: '', isAdding: false, isOpening: false, progress: undefined, drafts: { list: [] } };
const drafts = { list: Array.from({ length: 3 }) as never[] };
const progress = { says: 'Reading “a.txt”', done: 37, total: 60 };

type Case = {
  intake?: Partial<Parameters<typeof onTheWay>[0]['intake']>;
  saving?: boolean;
  step?: boolean;
  typed?: boolean;
};

const way = (
  kind: SaveState['kind'],
  own: number,
  { intake, saving = false, step = false, typed = false }: Case = {},
  changed = false,
) =>
  onTheWay({
    intake: { ...idle, ...intake },
    shelf: { isSaving: saving, own: { length: own }, keeper: { state: { kind, says: '' }, changedSince: changed } },
    reader: { asking: { isChanging: step } },
    typing: { isDue: typed },
  });

describe('what is on its way', () => {
  it.each<[string, Case, string]>([
    ['files are read', { intake: { progress } }, 'Reading …'],
    ['files are read and “Add” was pressed', { intake: { progress, drafts, isAdding: true } }, 'Saving …'],
    ['a link is opened', { intake: { isOpening: true } }, 'Saving …'],
    ['articles wait to be added', { intake: { drafts } }, '3 not added'],
    ['a step is on its way to the disk', { saving: true }, 'Saving …'],
    ['texts are read anew for a step', { step: true }, 'Saving …'],
    ['a key was pressed in a field, and what stands there is not taken down yet', { typed: true }, 'Saving …'],
    ['the same while articles wait to be added', { typed: true, intake: { drafts } }, '3 not added'],
    ['a text is typed and not handed over', { intake: { typed: 'Boats.' } }, 'Saved'],
  ])('is asked about before the page is closed: %s', (_, on, says) => {
    expect(way('saved', 2, on)).toEqual({ says, asks: true });
  });

  it('is nothing once all is on the disk, and then the page closes without a question', () => {
    expect(way('saved', 2)).toEqual({ says: 'Saved', asks: false });
    expect(way('nothing', 0)).toEqual({ says: 'Nothing to save', asks: false });
  });

  it('is never lost without a question where it could not be saved', () => {
    expect(way('failed', 2)).toEqual({ says: 'Not saved', asks: true });
    expect(way('failed', 0, {}, true)).toEqual({ says: 'Cannot save', asks: true });
    expect(way('failed', 0)).toEqual({ says: 'Cannot save', asks: false });
    expect(way('failed', 2, { intake: { progress } }).says).toBe('Not saved');
    expect(way('failed', 2, { intake: { drafts } }).says).toBe('Not saved');
  });
});
