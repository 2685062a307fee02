/**
 * A part of the house: a folder and its floors from the bottom up. A floor is a room, or several that share it: rooms on one floor
 * know nothing of each other. A room is a folder below `folder` with all that is in it, or one file; `''` is what lies in `folder` itself.
 */
export type Part = { folder: string; floors: readonly (string | readonly string[])[] };

/** Every room of the house: imports run down only. A new room is a line here. */
export const house: readonly Part[] = [
  {
    folder: 'apps/web/src/lib',
    floors: [
      'text',
      'engine',
      'sample',
      'pair',
      'place',
      'kept',
      'articles',
      'reader',
      'keeping',
      ['attachments', 'controls', 'files'],
      'view-kit',
      'charts',
      'read/panes',
      'read/ribbons',
      ['read/card', 'read/head'],
      ['read', 'topics', 'voices', 'names', 'figures', 'only-here', 'together', 'occasions'],
      'out',
      'facts',
      ['adding', 'shelf'],
      'page',
      'states',
    ],
  },
];
