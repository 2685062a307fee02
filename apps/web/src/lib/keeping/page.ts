import type { Stage } from './arranger.svelte.ts';
import type { Lists } from './lists/reader-settings.ts';

/** The page as the shelf changes it, where its steps are told, and what it shows of new articles. */
export type Page = Stage &
  Lists & {
    readonly steps: { unkept: () => string; say(says: string, undoes?: boolean): void };
    showFirst(articles: readonly { id: string }[]): Promise<void>;
  };
