import { rowsInVoice, type Topic, type TopicRow } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import type { Library } from '../articles/library.svelte.ts';
import type { ListedTopic, TopicList } from '../articles/topic-list.svelte.ts';
import { alike } from '../record/cells.ts';
import { foundPrefix } from '../place/place.ts';
import { findTopicRows } from './find-topics.ts';
import { isShownIn, setFits } from './fit-topics.ts';

/** Whose topics they are: `storyArticles` are those of the story, or A and B where each reports its own. */
type Asker = {
  readonly topicList: TopicList;
  readonly library: Pick<Library, 'topics'>;
  readonly storyArticles: readonly Article[];
  readonly place: { readonly topic?: string };
};

/**
 * The topics of the story that is read: those found in its texts, or the built-in lists where these fit it, with what the reader
 * changed of them. No topic of another story is among them.
 */
export class StoryTopics {
  /** Rows in the chosen voice, none of them of a topic that stands nowhere in the story, unless the reader made it for this one. */
  readonly rows: TopicRow[];
  /** The row of the topic that is chosen, where it is one of this story's. */
  readonly chosen: TopicRow | undefined;
  /** Whether the built-in lists are those of this story. */
  readonly isBuiltIn: boolean;
  /** Topics that stand in the story and are not among the rows: found in the texts where the built-in lists fit, else of these. */
  readonly others: readonly ListedTopic[];

  /** What can be edited: the topics of the rows, as they are by now; their counts may follow. */
  readonly topics: readonly ListedTopic[];

  readonly #list: TopicList;
  readonly #scope: () => readonly Article[];

  constructor(reader: Asker) {
    const list = reader.topicList;
    const scope = (): readonly Article[] => reader.storyArticles;
    // The rows of the reader's list over all articles.
    const counted = (): readonly TopicRow[] => reader.library.topics;
    this.#list = list;
    this.#scope = scope;
    const ids = $derived(scope().map(({ id }) => id));
    const startIds = new Set(list.start.map(({ id }) => id));
    const isBuiltIn = $derived(
      setFits(
        counted().filter(({ topic }) => startIds.has(topic.id)),
        ids,
      ),
    );
    this.isBuiltIn = $derived(isBuiltIn);
    const found = $derived(findTopicRows(scope()));
    const listed = $derived(
      counted().filter((row) => isShownIn(row, ids, startIds.has(row.topic.id) ? isBuiltIn : undefined)),
    );
    const own = $derived(new Set(list.topics.map(({ id }) => id)));
    const open = $derived(found.filter(({ topic }) => !own.has(topic.id)));
    const builtIn = $derived(counted().filter((row) => startIds.has(row.topic.id) && isShownIn(row, ids)));
    // Nothing is looked for in the texts before somebody asks.
    this.chosen = $derived.by(() => {
      const { topic: id } = reader.place;
      return id === undefined ? undefined : this.rows.find(({ topic }) => topic.id === id);
    });
    const shown = $derived(
      list.topics.filter((topic) => {
        const row = counted().find((one) => one.topic.id === topic.id);
        const fits = startIds.has(topic.id) ? isBuiltIn : undefined;
        return isShownIn({ topic, inArticles: row?.inArticles ?? new Map() }, ids, fits);
      }),
    );
    this.topics = $derived([...(isBuiltIn ? [] : open.map(({ topic }) => topic)), ...shown]);
    this.others = $derived((isBuiltIn ? open : builtIn).map(({ topic }) => topic));
    this.rows = $derived([
      ...(isBuiltIn ? [] : rowsInVoice(scope(), open, list.voice)),
      ...rowsInVoice(scope(), listed, list.voice),
    ]);
  }

  /** Adds topics to this story. */
  add(topics: readonly Omit<Topic, 'id'>[]): void {
    this.#list.add(topics.map(({ name, patterns }) => ({ name, patterns, story: this.#key })));
  }

  /** Exchanges a topic for one of the same id; one that was found is the reader's from then on. */
  edit(topic: Topic): void {
    if (this.#isListed(topic)) this.#list.edit(topic);
    else this.#list.change([...this.#list.topics, { ...topic, story: this.#key }], `Changed “${topic.name}”.`, 'type');
  }

  /** Takes a topic away; one that was found in the texts is not shown again. */
  remove(topic: Topic): void {
    const { topics } = this.#list;
    if (!topic.id.startsWith(foundPrefix)) return this.#list.remove(topic);
    const gone: ListedTopic = { ...topic, patterns: [], story: this.#key, removed: true };
    const next = this.#isListed(topic) ? topics.map((one) => (one.id === topic.id ? gone : one)) : [...topics, gone];
    this.#list.change(next, `Removed “${topic.name}”.`);
  }

  /** Whether the reader changed them. */
  get isEdited(): boolean {
    return !alike(this.#list.topics, this.#unedited);
  }

  /** Brings back what was found, or the built-in lists; other stories keep theirs. */
  reset(): void {
    const says = this.isBuiltIn ? 'The built-in topics are back.' : 'The topics found in the texts are back.';
    this.#list.change(this.#unedited, says);
  }

  /** The reader's list without what they changed in this story. */
  get #unedited(): readonly ListedTopic[] {
    const ids = new Set(this.#scope().map(({ id }) => id));
    const { start, topics } = this.#list;
    const isOthers = ({ story }: ListedTopic): boolean => story !== undefined && !ids.has(story);
    if (this.isBuiltIn) return [...start, ...topics.filter(isOthers)];
    return topics.filter((topic) => topic.story === undefined || isOthers(topic));
  }

  #isListed({ id }: Topic): boolean {
    return this.#list.topics.some((one) => one.id === id);
  }

  get #key(): string {
    return this.#scope()[0]?.id ?? '';
  }
}
