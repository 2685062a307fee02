/** A stem of at least this background weight says something of its own ("credible"); a commoner one does not ("country"). */
export const contentWeight = 0.33;

/** A stem of at least this background weight is rare: two of them shared are a reason. */
export const rareWeight = 0.42;
