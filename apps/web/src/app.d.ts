declare global {
  /** The address of the folder with the built-in articles, ending in a slash; set by vite.config.ts. */
  const SEEDS_FOLDER: string;
  /** The version of the page; set by vite.config.ts. */
  const PAGE_VERSION: string;
}

export {};
