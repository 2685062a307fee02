import type { Comparison } from '@vis-a-vis/comparison';
import type { TopicRow } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import type { PairCount } from '../occasions/pair-map.ts';
import { mirrorKey, neighbourLink, numberLinks, type NumberedLink } from '../reading/numbered-links.ts';
import type { Grounds } from '../sample/read-sample.ts';
import { readAddress, writeAddress, type Atlas, type Lens, type Place } from './place.ts';

/** What the page opens with: the library already read, every pair counted, and the first pair compared. */
export type Start = {
  articles: Article[];
  grounds: Grounds[];
  pairs: PairCount[];
  topics: TopicRow[];
  comparison: Comparison;
};

/** A pair of articles with its comparison: always these three together, so that no pane shows another pair's links. */
export type Pair = { a: Article; b: Article; comparison: Comparison; links: NumberedLink[] };

export type Status = { kind: 'ready' } | { kind: 'working' } | { kind: 'failed'; message: string };

/** How the address follows a step: `push` can be undone with the browser's back button, `replace` cannot. */
export type Recorder = (fragment: string, how: 'push' | 'replace') => void;

/** The reader's state: where they are, what they see there, and the steps that lead on. */
export class Reader {
  readonly articles: Article[];
  readonly grounds: Grounds[];
  readonly pairs: PairCount[];
  readonly topics: TopicRow[];
  readonly atlas: Atlas;

  place = $state.raw<Place>({ a: '', b: '', lens: 'read' });
  pair = $state.raw<Pair>() as Pair;
  status = $state.raw<Status>({ kind: 'ready' });
  /** A quiet line for the reader, such as what an address named in vain. */
  note = $state('');

  readonly pinned = $derived(this.pair.links.find(({ key }) => key === this.place.pin));
  readonly topicRow: TopicRow | undefined;

  #engine: Engine | undefined;
  #record: Recorder = () => undefined;
  #request: AbortController | undefined;

  constructor({ articles, grounds, pairs, topics, comparison }: Start) {
    this.articles = articles;
    this.grounds = grounds;
    this.pairs = pairs;
    this.topics = topics;
    this.atlas = {
      articles: articles.map(({ id }) => id),
      topics: topics.map(({ topic }) => topic.id),
      start: { a: comparison.a, b: comparison.b, lens: 'read' },
    };
    this.place = this.atlas.start;
    this.pair = this.#pairOf(comparison);
    this.topicRow = $derived(this.topics.find(({ topic }) => topic.id === this.place.topic));
  }

  /** Comes alive in the browser: an engine to ask, and an address that follows every step. */
  connect(engine: Engine, record: Recorder): void {
    this.#engine = engine;
    this.#record = record;
  }

  /** Goes where an address says, without recording it again. */
  async open(fragment: string): Promise<void> {
    const { place, unknown } = readAddress(fragment, this.atlas);
    this.note = unknown.length > 0 ? `This link names ${unknown.join(' and ')}, which is not here.` : '';
    await this.#go(place);
    if (place.pin !== undefined && !this.pinned && this.status.kind === 'ready') {
      this.note = 'This link names a pair of passages that is not linked here.';
      this.place = withoutPin(this.place);
    }
  }

  async choose(a: string, b: string): Promise<void> {
    await this.#step({ ...withoutPin(this.place), a, b });
  }

  /** Exchanges the sides and keeps the pinned link. */
  async swap(): Promise<void> {
    const { a, b, pin } = this.place;
    await this.#step({ ...this.place, a: b, b: a, ...(pin === undefined ? {} : { pin: mirrorKey(pin) }) });
  }

  async show(lens: Lens): Promise<void> {
    await this.#step({ ...this.place, lens });
  }

  /** Chooses a topic, or clears it when it is the chosen one. */
  async chooseTopic(topic: string | undefined): Promise<void> {
    const { topic: before, ...rest } = this.place;
    await this.#step(topic === undefined || topic === before ? rest : { ...rest, topic });
  }

  /** Pins a link; without a key, or with the pinned one's, clears the pin. */
  pin(key: string | undefined): void {
    const unpin = key === undefined || key === this.place.pin;
    this.place = unpin ? withoutPin(this.place) : { ...this.place, pin: key };
    this.#record(writeAddress(this.place), 'replace');
  }

  /** Pins the next or the previous link, round the end, and shows it in the texts. */
  walk(step: 1 | -1): void {
    const next = neighbourLink(this.pair.links, this.place.pin, step);
    if (next) this.showLink(next.key);
  }

  /** Pins a link where it can be read. */
  showLink(key: string): void {
    if (this.place.lens !== 'read') this.place = { ...this.place, lens: 'read' };
    if (key !== this.place.pin) this.pin(key);
    else this.#record(writeAddress(this.place), 'replace');
  }

  toggleDifferences(): void {
    if (this.place.pin === undefined) return;
    const { differences, ...rest } = this.place;
    this.place = differences ? rest : { ...rest, differences: true };
    this.#record(writeAddress(this.place), 'replace');
  }

  async #step(place: Place): Promise<void> {
    this.#record(writeAddress(place), 'push');
    this.note = '';
    await this.#go(place);
  }

  async #go(place: Place): Promise<void> {
    this.place = place;
    this.#request?.abort();
    if (place.a === this.pair.a.id && place.b === this.pair.b.id) {
      this.status = { kind: 'ready' };
      return;
    }
    const request = new AbortController();
    this.#request = request;
    this.status = { kind: 'working' };
    try {
      const comparison = await this.#compare(place, request.signal);
      if (request.signal.aborted) return;
      this.pair = this.#pairOf(comparison);
      this.status = { kind: 'ready' };
    } catch (error) {
      if (request.signal.aborted) return;
      this.status = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  async #compare({ a, b }: Place, signal: AbortSignal): Promise<Comparison> {
    if (!this.#engine) throw new Error('The page is not awake yet.');
    return this.#engine.run('compare', { a: this.article(a), b: this.article(b), options: {} }, signal);
  }

  #pairOf(comparison: Comparison): Pair {
    return {
      a: this.article(comparison.a),
      b: this.article(comparison.b),
      comparison,
      links: numberLinks(comparison),
    };
  }

  /** The article with this id; the address and the comparison name only such as exist. */
  article(id: string): Article {
    const found = this.articles.find((article) => article.id === id);
    if (!found) throw new Error(`There is no article “${id}” in the library.`);
    return found;
  }
}

function withoutPin({ pin: _, differences: __, ...rest }: Place): Place {
  return rest;
}
