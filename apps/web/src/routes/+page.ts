/** The page is written out while it is built, articles compared and all: it is opened as a file, and no server answers for it. */
export const prerender = true;
/**
 * The written page is brought to life by client.ts: SvelteKit's client is a router, which looks up a route for every address, knows
 * none at a file's, and holds ways out of the page that its policy cannot watch. With reload it does the same work.
 */
export const csr = import.meta.env.DEV;
