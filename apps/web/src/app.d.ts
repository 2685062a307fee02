declare global {
  /** The address of the folder with the built-in articles, ending in a slash; set by vite.config.ts. */
  const SEEDS_FOLDER: string;
}

export {};
