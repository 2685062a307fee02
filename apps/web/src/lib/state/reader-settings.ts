import { defaultLabels } from '@vis-a-vis/measures';
import { defaultLexicon } from '@vis-a-vis/parsing';
import type { Keeper } from './keeper.svelte.ts';
import { readSettings, type Settings } from './read-settings.ts';
import type { Reader } from './reader.svelte.ts';
import type { JsonRecord } from './shapes.ts';

/** Keeps the reader's topics, names, labels and class notes on the page and those that are kept in step. */
export class ReaderSettings {
  readonly #reader: Reader;
  /** What is kept, by the very values that stand on the page. */
  #kept: JsonRecord = {};

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** As they are on the page: plain data, to be kept and exported. */
  get now(): Settings {
    const { topicList, library, lexicon, together } = this.#reader;
    return {
      topics: topicList.isEdited ? topicList.topics : undefined,
      names: library.names === defaultLexicon ? undefined : library.names,
      labels: lexicon.labels === defaultLabels ? undefined : lexicon.labels,
      notes: together.notes,
    };
  }

  /** Has kept what changed on the page. */
  keepChanges(keeper: Pick<Keeper, 'write'>): void {
    const { now } = this;
    for (const [name, value] of Object.entries(now))
      if (value !== this.#kept[name]) void keeper.write({ settings: { [name]: value } });
    this.#kept = now;
  }

  /**
   * Puts on the page what is kept, but not over what the reader changed meanwhile. Resolves, once the topics are counted, to whether
   * the names are other ones: then every article is to be read anew.
   */
  async take(stored: JsonRecord): Promise<boolean> {
    const { topicList, library, lexicon, together } = this.#reader;
    const now: JsonRecord = this.now;
    const isOther = ([name, value]: [string, unknown]): boolean =>
      now[name] === this.#kept[name] && JSON.stringify(now[name]) !== JSON.stringify(value);
    const others: Partial<Settings> = Object.fromEntries(Object.entries(readSettings(stored)).filter(isOther));
    const { topics, names, labels = defaultLabels, notes } = { ...this.now, ...others };
    this.#kept = { ...this.#kept, ...others };
    library.names = names;
    lexicon.labels = labels;
    together.notes = notes;
    await topicList.take(topics);
    return 'names' in others;
  }
}
