import type { Edits, Kept } from '../../kept/kept.ts';
import { coming, type Change, type Write } from '../../kept/write.ts';

/**
 * A step of the reader on what is kept: what it changes is worked out when its turn has come. `rereads` is false for a note.
 */
export type ShelfStep = { says: string; write: () => Write; rereads?: boolean };

/** Articles come. */
export const adding = (kept: readonly Kept[]): ShelfStep => ({
  says: kept.length === 1 ? 'One article was added.' : `${kept.length} articles were added.`,
  write: () => ({ change: kept.map(coming) }),
});

/** Articles go. */
export const removing = (gone: readonly string[]): ShelfStep => ({
  says: gone.length === 1 ? 'The article was removed.' : `${gone.length} articles were removed.`,
  write: () => ({ remove: gone }),
});

/** The built-in articles are hidden, or come back. */
export const hiding = (hidden: boolean): ShelfStep => ({
  says: `The built-in articles are ${hidden ? 'hidden' : 'back'}.`,
  write: () => ({ settings: { hidden } }),
});

/** Other facts over those of an article: `of` makes them of what they are then. */
export const editing = (of: (edits: Edits) => Edits, change: (of: Change['of']) => Write): ShelfStep => ({
  says: 'The facts about the article were changed.',
  write: () => change((kept) => ({ ...kept, edits: of(kept.edits) })),
});

/** Another note on an article, which stays as it was read. */
export const noting = (note: string, change: (of: Change['of']) => Write): ShelfStep => ({
  says: 'The note on the article was changed.',
  write: () => change((kept) => ({ ...kept, note })),
  rereads: false,
});
