/** Whose something is: `Lavrov’s`; a plural has no further s, as in `the co-workers’`, nor has a name that ends in one. */
export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);
