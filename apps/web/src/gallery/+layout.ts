/** The gallery is written out while it is built; no server answers for it. */
export const prerender = true;
