import { defaultLabels, type ActorLabels } from '@vis-a-vis/measures';
import { defaultLexicon } from '@vis-a-vis/parsing';
import { joinNotes, splitNotes } from './kept-notes.ts';
import { isList, merging, type Merge } from './merge-list.ts';
import { readSettings, type Settings } from './read-settings.ts';
import type { Library } from '../../articles/library.svelte.ts';
import type { TopicList } from '../../articles/topic-list.svelte.ts';
import type { Cells } from '../../record/cells.ts';
import type { Write } from '../../kept/write.ts';
import type { JsonRecord } from '../../kept/shapes.ts';
import type { Notes } from '../../reader/together.svelte.ts';
import type { SetStory } from '../../stories/make-stories.ts';

/** The lists of the reader, and what a class wrote. */
export type Lists = {
  readonly topicList: Pick<TopicList, 'start' | 'topics' | 'isEdited' | 'use'>;
  readonly library: Pick<Library, 'names'>;
  readonly lexicon: { labels: ActorLabels[]; now(): Cells; put(cells: Cells): boolean };
  readonly stories: { set: readonly SetStory[] };
  readonly together: { notes: Notes | undefined };
};

const noStories: readonly SetStory[] = [];

/** Keeps the reader's topics, names, labels, stories and class notes on the page and those that are kept in step. */
export class ReaderSettings {
  readonly #lists: Lists;
  readonly #merge: Merge;
  /** What is kept, by the very values that stand on the page. */
  #kept: JsonRecord = {};

  constructor(lists: Lists) {
    this.#lists = lists;
    this.#merge = merging(lists.topicList.start);
  }

  /** As they are on the page: plain data, to be kept and exported. */
  get now(): Settings {
    const { topicList, library, lexicon, stories, together } = this.#lists;
    return {
      topics: topicList.isEdited ? topicList.topics : undefined,
      names: library.names === defaultLexicon ? undefined : library.names,
      labels: lexicon.labels === defaultLabels ? undefined : lexicon.labels,
      stories: stories.set.length > 0 ? stories.set : undefined,
      // As they come back from where they are kept, so that a backup is the same to the byte.
      notes: joinNotes(splitNotes(together.notes)) as Notes | undefined,
    };
  }

  /** The same by the names they are kept under. */
  get byName(): JsonRecord {
    return byName(this.now);
  }

  /** What changed on the page, as a change of what is kept, which counts for made from then on. What other tabs kept meanwhile stays. */
  takeChanges(): Write {
    const [before, now] = [this.#kept, this.byName];
    this.#kept = now;
    const names = Object.keys({ ...before, ...now }).filter((name) => now[name] !== before[name]);
    const lists = names.filter(isList).map((name) => ({
      name,
      of: (stored: unknown) => this.#mergeOf(name, before[name], now[name], readSettings({ [name]: stored })),
    }));
    const settings = Object.fromEntries(names.filter((name) => !isList(name)).map((name) => [name, now[name]]));
    return { settings, lists };
  }

  /**
   * Puts on the page what is kept, but not over what the reader changed meanwhile: of a list its single entries. Resolves, once the topics are counted, to whether
   * the names are other ones: then every article is to be read anew.
   */
  async show(stored: JsonRecord): Promise<boolean> {
    const { topicList, library, lexicon, stories, together } = this.#lists;
    const now = this.byName;
    const found = byName(readSettings({ ...stored, notes: joinNotes(stored) }));
    const others = Object.keys({ ...now, ...found }).filter(
      (name) =>
        (now[name] === this.#kept[name] || isList(name)) &&
        JSON.stringify(this.#kept[name]) !== JSON.stringify(found[name]),
    );
    const next = { ...now };
    for (const name of others) {
      const isMine = now[name] !== this.#kept[name];
      next[name] = isMine ? this.#mergeOf(name, this.#kept[name], now[name], found) : found[name];
      this.#kept[name] = found[name];
    }
    const { topics, names, labels = defaultLabels, stories: set = noStories } = next as Omit<Settings, 'notes'>;
    library.names = names;
    lexicon.labels = labels;
    stories.set = set;
    together.notes = joinNotes(next) as Notes | undefined;
    await topicList.use(topics);
    return others.includes('names');
  }

  #mergeOf(name: string, before: unknown, after: unknown, stored: Partial<JsonRecord>): unknown {
    type Entries = readonly unknown[] | undefined;
    return this.#merge(name, {
      before: before as Entries,
      after: after as Entries,
      stored: stored[name] as Entries,
    });
  }
}

function byName({ notes, ...rest }: Settings): JsonRecord {
  return { ...rest, ...splitNotes(notes) };
}
