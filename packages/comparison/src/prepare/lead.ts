/** A day as a lead names it: its weekday, `MM-DD` where that is known, or both. */
export type LeadDay = { weekday?: string; monthDay?: string };

/** What the first sentences of an article tell: whom and what they name, what happens, on which day. Stem ids. */
export type Lead = {
  /** Rare names. */
  names: ReadonlySet<number>;
  /** The names that the article repeats most, the first first. */
  focus: readonly number[];
  /** Names of the very first sentences. */
  opening: readonly number[];
  /** Words that tell what happens, with their rarity; and those of them that stand outside quotation marks. */
  acts: ReadonlyMap<number, number>;
  unquoted: ReadonlySet<number>;
  /** By sentence, the days it names. */
  days: readonly (readonly LeadDay[])[];
};
