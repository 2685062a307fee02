/** The page is written out while it is built, articles compared and all: it is opened as a file, and no server answers for it. */
export const prerender = true;
