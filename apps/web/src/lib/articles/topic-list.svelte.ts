import { rowsInVoice, type Topic, type TopicRow, type VoiceChoice } from '@vis-a-vis/measures';
import { countable } from '../engine/countable.ts';
import type { Engine } from '../engine/engine.ts';
import { alike, differences, type Cells } from '../record/cells.ts';
import { cellsOfList, putInList, type ListKind } from '../record/list-cells.ts';
import type { Library } from './library.svelte.ts';
import { newId } from '../kept/kept.ts';
import { arrangeRows, uncounted } from './topic-counts.ts';

/** How mentions are shown: per 1,000 words, or counted. */
export type Unit = 'rate' | 'count';

/**
 * A topic in the reader's list. One with a `story` (an article of it, by id) belongs to that story alone; where it is `removed`, it
 * stands for a topic found there that the reader does not want.
 */
export type ListedTopic = Topic & { readonly story?: string; readonly removed?: true };

/** How topics stand in cells. */
export const topicsInCells: ListKind<ListedTopic> = { kind: 'topic', nameOf: ({ id }) => id };
/** A list of topics in cells. */
export const topicCells = (topics: readonly ListedTopic[]): Cells => cellsOfList(topicsInCells, topics);

/** The topics as the reader wants them, and how their counts are shown. Every edit is a step that can be taken back. */
export class TopicList {
  voice = $state<VoiceChoice>('all');
  unit = $state<Unit>('rate');
  topics = $state.raw<readonly ListedTopic[]>([]);
  /** Why the counts do not follow the last edit; empty when they do. */
  trouble = $state('');
  /** The counts in the chosen voice; they follow `topics` as soon as these are counted. */
  readonly rows: TopicRow[];

  readonly #library: Library;
  readonly #tell: (says: string) => void;
  /** The list the page opened with. */
  readonly start: readonly Topic[];
  #engine: Engine | undefined;
  #counting = false;

  constructor(library: Library, tell: (says: string) => void) {
    this.#library = library;
    this.#tell = tell;
    this.start = library.topics.map(({ topic }) => topic);
    this.topics = this.start;
    library.history.hold([topicsInCells.kind], this);
    this.rows = $derived(rowsInVoice(library.articles, library.topics, this.voice));
  }

  get isEdited(): boolean {
    return this.topics !== this.start;
  }

  connect(engine: Engine): void {
    this.#engine = engine;
  }

  /** Puts topics at the end of the list. */
  add(topics: readonly Omit<ListedTopic, 'id'>[]): void {
    // Another tab may add one at the same moment: a number would name both.
    const fresh = topics.map((topic) => ({ ...topic, id: `own-${newId()}` }));
    this.change([...this.topics, ...fresh], `Added ${topics.map(({ name }) => `“${name}”`).join(', ')}.`);
  }

  /** Exchanges a topic for one of the same id with another name or other words, as the reader types them. */
  edit(topic: ListedTopic): void {
    const topics = this.topics.map((one) => (one.id === topic.id ? topic : one));
    this.change(topics, `Changed “${topic.name}”.`, 'type');
  }

  remove({ id, name }: Topic): void {
    this.change(
      this.topics.filter((one) => one.id !== id),
      `Removed “${name}”.`,
    );
  }

  /** Brings back the list the page opened with. */
  reset(): void {
    this.change(this.start, 'The built-in topics are back.');
  }

  /** Makes a step of a new list. */
  change(topics: readonly ListedTopic[], says: string, how: 'add' | 'type' = 'add'): void {
    const cells = differences(this.now(), topicCells(topics));
    void this.use(topics);
    this.#library.history[how]({ says, cells });
    this.#tell(says);
  }

  now(): Cells {
    return topicCells(this.topics);
  }

  put(cells: Cells): void {
    const topics = putInList(topicsInCells, this.topics, cells);
    void this.use(alike(topics, this.start) ? this.start : topics);
  }

  /** Puts a list that was kept in use, or the one the page opened with; no step. Resolves when it is counted. */
  use(topics: readonly ListedTopic[] = this.start): Promise<void> {
    this.topics = topics;
    return this.count();
  }

  /** Has counted what the list wants and the library does not have yet, again until nothing is missing. */
  async count(): Promise<void> {
    if (this.#counting) return;
    this.#counting = true;
    this.trouble = '';
    try {
      while (!this.#isCounted()) await this.#countOnce(this.topics);
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
    } finally {
      this.#counting = false;
    }
  }

  #isCounted(): boolean {
    const { topics } = this.#library;
    return topics.length === this.topics.length && topics.every(({ topic }, i) => topic === this.topics[i]);
  }

  async #countOnce(topics: readonly Topic[]): Promise<void> {
    const { articles, topics: before } = this.#library;
    const fresh = uncounted(topics, before);
    let counted = before;
    if (fresh.length > 0) {
      if (!this.#engine) throw new Error('The page is not awake yet.');
      counted = [
        ...before,
        ...(await this.#engine.run('measure', { articles: articles.map(countable), topics: fresh })),
      ];
    }
    // Counts of articles that were read anew meanwhile would be stale.
    if (articles === this.#library.articles) this.#library.topics = arrangeRows(topics, counted);
  }
}
