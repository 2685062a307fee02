/**
 * An actor or place with every name it goes by. `metonyms` are capitals and palaces that stand for a government unless
 * a preposition of place stands before them ("in Moscow" is the city).
 */
export type LexiconEntry = {
  name: string;
  kind: 'person' | 'group' | 'place' | 'country';
  aliases?: string[];
  metonyms?: string[];
};

/** What a reader may edit: names are matched by their words, case kept, longest first. A change is a new list: one that was read with stays as it is. */
export type Lexicon = readonly LexiconEntry[];
