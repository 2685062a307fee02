import { defaultLabels, type ActorLabels } from '@vis-a-vis/measures';
import { defaultLexicon } from '@vis-a-vis/parsing';
import { joinNotes, splitNotes } from './kept-notes.ts';
import type { Keeper } from './keeper/keeper.svelte.ts';
import { readSettings, type Settings } from './read-settings.ts';
import type { Library } from '../articles/library.svelte.ts';
import type { TopicList } from '../articles/topic-list.svelte.ts';
import type { Cells } from '../record/cells.ts';
import type { JsonRecord } from '../kept/shapes.ts';
import type { Notes } from '../reader/together.svelte.ts';

/** The lists of the reader, and what a class wrote. */
export type Lists = {
  readonly topicList: Pick<TopicList, 'start' | 'topics' | 'isEdited' | 'use'>;
  readonly library: Pick<Library, 'names'>;
  readonly lexicon: { labels: ActorLabels[]; now(): Cells; put(cells: Cells): boolean };
  readonly together: { notes: Notes | undefined };
};

/** Keeps the reader's topics, names, labels and class notes on the page and those that are kept in step. */
export class ReaderSettings {
  readonly #lists: Lists;
  /** What is kept, by the very values that stand on the page. */
  #kept: JsonRecord = {};

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** As they are on the page: plain data, to be kept and exported. */
  get now(): Settings {
    const { topicList, library, lexicon, together } = this.#lists;
    return {
      topics: topicList.isEdited ? topicList.topics : undefined,
      names: library.names === defaultLexicon ? undefined : library.names,
      labels: lexicon.labels === defaultLabels ? undefined : lexicon.labels,
      // As they come back from where they are kept, so that a backup is the same to the byte.
      notes: joinNotes(splitNotes(together.notes)) as Notes | undefined,
    };
  }

  /** The same by the names they are kept under. */
  get byName(): JsonRecord {
    return byName(this.now);
  }

  /** Has kept what changed on the page. */
  keepChanges(keeper: Pick<Keeper, 'write'>): void {
    const now = this.byName;
    for (const name of Object.keys({ ...this.#kept, ...now }))
      if (now[name] !== this.#kept[name]) void keeper.write({ settings: { [name]: now[name] } });
    this.#kept = now;
  }

  /**
   * Puts on the page what is kept, but not over what the reader changed meanwhile. Resolves, once the topics are counted, to whether
   * the names are other ones: then every article is to be read anew.
   */
  async show(stored: JsonRecord): Promise<boolean> {
    const { topicList, library, lexicon, together } = this.#lists;
    const now = this.byName;
    const found = byName(readSettings({ ...stored, notes: joinNotes(stored) }));
    const others = Object.keys({ ...now, ...found }).filter(
      (name) => now[name] === this.#kept[name] && JSON.stringify(now[name]) !== JSON.stringify(found[name]),
    );
    const next = { ...now };
    for (const name of others) next[name] = this.#kept[name] = found[name];
    const { topics, names, labels = defaultLabels } = next as Omit<Settings, 'notes'>;
    library.names = names;
    lexicon.labels = labels;
    together.notes = joinNotes(next) as Notes | undefined;
    await topicList.use(topics);
    return others.includes('names');
  }
}

function byName({ notes, ...rest }: Settings): JsonRecord {
  return { ...rest, ...splitNotes(notes) };
}
