import type { Edits, Kept } from '../kept/kept.ts';
import type { Write } from '../kept/storage.ts';

/** A step of the reader on what is kept: what it changes, and what takes it back, each worked out when its turn has come. */
export type ShelfStep = { says: string; redo: () => Write; undo: () => Write };

/** Articles come. */
export const adding = (kept: readonly Kept[]): ShelfStep => ({
  says: kept.length === 1 ? 'One article was added.' : `${kept.length} articles were added.`,
  redo: () => ({ put: kept }),
  undo: () => ({ remove: kept.map(({ id }) => id) }),
});

/** Articles go. */
export const removing = (gone: readonly Kept[]): ShelfStep => ({
  says: gone.length === 1 ? 'The article was removed.' : `${gone.length} articles were removed.`,
  redo: () => ({ remove: gone.map(({ id }) => id) }),
  undo: () => ({ put: gone }),
});

/** The built-in articles are hidden, or come back. */
export const hiding = (hidden: boolean): ShelfStep => ({
  says: `The built-in articles are ${hidden ? 'hidden' : 'back'}.`,
  redo: () => ({ settings: { hidden } }),
  undo: () => ({ settings: { hidden: !hidden } }),
});

/** Other facts over those of an article: `of` makes them of what they are `now`, and `change` makes a change of them. */
export function editing(
  of: (edits: Edits) => Edits,
  now: () => Edits,
  change: (next: (edits: Edits) => Edits) => Write,
): ShelfStep {
  let former: Edits | undefined;
  return {
    says: 'The facts about the article were changed.',
    redo: () => {
      former ??= now();
      return change(of);
    },
    undo: () => change(() => former ?? {}),
  };
}
