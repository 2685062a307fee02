/*
 * Cuts on one scale: how rare a stem is in the language at large, 0..1 (`weighBackground`). A weight of w is that of a stem in one of
 * 21,927 ** w sentences of the background table. No data set them: they were chosen by hand.
 */

/** From here on a stem is more than grammar: commoner ones are "the", "will", "have". One sentence in 7. */
export const plainWeight = 0.2;

/** A stem of at least this weight says something of its own ("credible"); a commoner one does not ("country"). One in 27. */
export const contentWeight = 0.33;

/** A stem of at least this weight is a reason for a link by itself; of commoner ones it takes two on end. One in 67. */
export const reasonWeight = 0.42;

/** From here on a stem belongs to the matter of few texts: `measureKinship` counts such alone. One in 3,000. */
export const topicalWeight = 0.8;
