import type { Article, RawSource } from '@vis-a-vis/parsing';
import type { Kept } from '../kept/kept.ts';
import { refuseUnsound } from '../kept/refuse-unsound.ts';
import { changeDraft, exchangeText, findTwin, keepSource, type Draft, type DraftChange } from './draft.ts';

/** The articles that were read and are not added yet, as the reader wants them. */
export class Drafts {
  list = $state.raw<readonly Draft[]>([]);
  readonly #read: (kept: Kept) => Promise<Article>;
  readonly #refuse: (error: unknown, file: string) => void;

  /** `read` reads an article; `refuse` is told why one could not be read as the reader changed it. */
  constructor(read: (kept: Kept) => Promise<Article>, refuse: (error: unknown, file: string) => void) {
    this.#read = read;
    this.#refuse = refuse;
  }

  get wanted(): readonly Draft[] {
    return this.list.filter(({ wanted }) => wanted);
  }

  want(id: string, wanted: boolean): void {
    this.list = this.list.map((draft) => (draft.kept.id === id ? { ...draft, wanted } : draft));
  }

  /** Leaves out what a file gave. */
  forget(name: string): void {
    this.list = this.list.filter(({ file }) => file !== name);
  }

  /** Reads a source of a file into a draft, unless `signal` gives up on it; `others` are the articles beside the drafts that may say the same. */
  async readIn(file: string, source: RawSource, others: readonly Article[], signal: AbortSignal): Promise<void> {
    const kept = keepSource(source);
    try {
      const article = await this.#read(kept);
      if (import.meta.env.DEV) refuseUnsound(article, file);
      const twin = findTwin(article, [...others, ...this.list.map((one) => one.article)]);
      const { instead } = source;
      const draft = {
        kept,
        article,
        file,
        wanted: twin === undefined,
        ...(twin !== undefined && { twin }),
        ...(instead && { instead }),
      };
      if (!signal.aborted) this.list = [...this.list, draft];
    } catch (error) {
      if (!signal.aborted) this.#refuse(error, file);
    }
  }

  /** Lays facts of the reader over a draft, or counts one of its blocks as report, or strikes it. */
  async change(id: string, change: DraftChange): Promise<void> {
    const draft = this.list.find(({ kept }) => kept.id === id);
    if (draft) await this.#put(draft, { kept: changeDraft(draft.kept, change) });
  }

  /** Takes the other text of a draft's file, and back. */
  async exchange(id: string): Promise<void> {
    const draft = this.list.find(({ kept }) => kept.id === id);
    if (draft?.instead) await this.#put(draft, exchangeText(draft.kept, draft.instead));
  }

  async #put(draft: Draft, next: Pick<Draft, 'kept' | 'instead'>): Promise<void> {
    const { id } = draft.kept;
    const put = (change: Partial<Draft>): void => {
      this.list = this.list.map((one) => (one.kept.id === id ? { ...one, ...change } : one));
    };
    put({ ...next, stale: true });
    try {
      const article = await this.#read(next.kept);
      if (this.list.some((one) => one.kept === next.kept)) put({ article, stale: false });
    } catch (error) {
      this.#refuse(error, draft.file);
    }
  }
}
