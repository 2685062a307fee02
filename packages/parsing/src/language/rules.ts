/** What a language beside English needs for its sentences and speakers. Words are folded (`foldTerm`), abbreviations without their last stop. */
export type LanguageRules = {
  /** The stop after them ends a sentence only before a word that opens one; after one of `titles` never. */
  abbreviations: ReadonlySet<string>;
  /** The stop after them ends no sentence before a number. */
  numbered: ReadonlySet<string>;
  /** Words that open a sentence, far oftener than they stand capitalised inside one. */
  openers: ReadonlySet<string>;
  /** Whether `3.` before a capital is an ordinal. */
  ordinals: boolean;
  /** Whether single letters with a stop are shortened words: `z. B.` */
  letters: boolean;
  /** Forms of verbs that report speech and stand right beside their subject. */
  verbs: ReadonlySet<string>;
  /** Auxiliaries and participles that report speech together: `a déclaré`. */
  auxiliaries: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  /** Words before a source: `selon`, `laut`. */
  sources: ReadonlySet<string>;
  /** Forms of address and office that stand before a name, and are no part of it. */
  titles: ReadonlySet<string>;
  /** Articles and other words that a name may follow within one phrase: `la ministre Anne Roy`. */
  determiners: ReadonlySet<string>;
  /** What joins capitals inside one name: `von der`. */
  particles: ReadonlySet<string>;
};
