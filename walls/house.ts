/**
 * A part of the house: a folder and its floors from the bottom up. A floor is a room, or several that share it: rooms on one floor
 * know nothing of each other. A room is a folder below `folder` with all that is in it, or one file; `''` is what lies in `folder` itself.
 * The rooms of a `wide` part may hold any number of files.
 */
export type Part = { folder: string; floors: readonly (string | readonly string[])[]; wide?: true };

/** Every room of the house: imports run down only. A new room is a line here. */
export const house: readonly Part[] = [
  {
    folder: 'packages/parsing/src',
    floors: [
      ['article.ts', 'reading-error.ts'],
      'lexicon',
      ['lexicon/people', 'lexicon/places'],
      'tokens',
      'language',
      'names',
      'phrases',
      'mentions/runs',
      'mentions/people',
      'dates/around',
      ['dates', 'figures', 'sentences', 'attribution'],
      ['dates/in-language', 'figures/in-language'],
      ['blocks', 'quotations', 'mentions', 'flags', 'importers/importer.ts'],
      'importers/bytes',
      'importers/html',
      'importers/records',
      'importers/bundles',
      'importers/word',
      'importers',
      '',
      ['evaluation', 'fixtures', 'examples'],
    ],
  },
  {
    folder: 'packages/comparison/src',
    floors: [
      'comparison.ts',
      ['words', 'signs', 'pairs-of.ts'],
      ['wording', 'prepare'],
      'candidates',
      ['occasion', 'quotations'],
      'signals',
      'align',
      'explain',
      'mirror-comparison.ts',
      'compare-articles.ts',
      'library',
      '',
      'evaluation/occasion',
      ['evaluation', 'fixtures'],
    ],
  },
  // One measure a file, however many there are.
  { folder: 'packages/measures/src', floors: ['', ['evaluation', 'fixtures']], wide: true },
  {
    folder: 'apps/web/src/lib',
    floors: [
      'words',
      ['text', 'anchors'],
      'engine',
      'engine/importers',
      'sample',
      'pair',
      ['place', 'record'],
      'kept',
      'corrections',
      'articles',
      'reader',
      ['keeping/lists', 'keeping/steps'],
      'keeping',
      ['attachments', 'controls', 'files'],
      'lens-kit',
      'charts',
      'read/panes',
      'read/ribbons',
      ['read/card', 'read/head'],
      ['read', 'topics', 'voices', 'names', 'figures', 'only-here', 'together', 'all-articles'],
      'glance',
      'out',
      'facts',
      ['adding', 'shelf'],
      'page/help',
      'page',
      'states',
    ],
  },
];
