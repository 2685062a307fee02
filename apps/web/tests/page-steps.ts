import type { Locator, Page } from '@playwright/test';

/**
 * A step of the reader's by the name its figure has: the key that makes it, or the selector of the button that does. A step that
 * `compares` two articles anew is given the time for it; of one that `unfolds`, what it takes to be seen is a figure of its own.
 */
export type Step = { name: string; compares?: true; unfolds?: true } & ({ key: string } | { button: string });

/**
 * All that the benches know of the page they drive. Each checkout has its own in `tests/bench-steps.ts`, so that a page that
 * was changed can still be measured against an older one: what the bench does is called the same, how it is done may differ.
 */
export type PageSteps = {
  /**
   * CSS selectors, for what is watched inside the page: what is there once the page answers, the pane of either text, a mark of a
   * link in a pane, and such a mark while its link is pinned.
   */
  selectors: { awake: string; paneA: string; paneB: string; link: string; pinned: string };
  /** The key that pins the first link. */
  pinKey: string;
  /** What is done with the pair the page opens with, in order: in the texts, then through the views. */
  reading: readonly Step[];
  views: readonly Step[];
  /** What is done with a pair of very long articles of the reader's own, in order. */
  withLongPair: readonly Step[];
  /** States of the gallery, by their names there. */
  states: { veryLong: string; largeLibrary: string };
  /** Opens where articles are added. */
  openAdding: (page: Page) => Promise<void>;
  /** Hands over a file of articles, and what stops the page from reading them while it does. */
  chooseFile: (page: Page, texts: readonly string[]) => Promise<void>;
  cancelReading: (page: Page) => Locator;
  /** What shows the first article that was read, and what adds them all: it is there once all are read. */
  firstRead: (page: Page) => Locator;
  addAll: (page: Page, count: number) => Locator;
  /** What says that a pair of very long articles is compared, and what says that all is kept. */
  longCompared: (page: Page) => Locator;
  saved: (page: Page) => Locator;
  /**
   * The list of all pairs, which may have to be opened first, what shows once the first pairs of added articles are counted, and a
   * wait until all are.
   */
  pairMap: (page: Page) => Locator | Promise<Locator>;
  firstCounted: (page: Page) => Locator;
  allCounted: (page: Page) => Promise<void>;
  /** In the gallery's large library without its topics: brings them back, takes them out, waits for `between`, and brings them back. */
  countTwice: (page: Page, between: () => Promise<void>) => Promise<void>;
};

/** A built page to measure: the addresses of it and of its gallery, and the steps that drive it. */
export type BenchedPage = { built: string; gallery: string; steps: PageSteps };
