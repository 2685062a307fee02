import type { Sensitivity } from '@vis-a-vis/comparison';
import type { ComparedFigures } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import { neighbourLink, pinnedAmong, type NumberedLink } from '../pair/numbered-links.ts';
import type { Side } from '../pair/side.ts';
import type { Scene } from '../articles/arrange.ts';
import { Asking } from './asking.svelte.ts';
import { ByHand } from './by-hand.svelte.ts';
import { Group } from './group.svelte.ts';
import { ReaderLexicon } from './lexicon.svelte.ts';
import { Pin } from './pin.ts';
import { Library, type Start } from '../articles/library.svelte.ts';
import { turned, type Pair } from '../pair/pair.ts';
import { placeToRead, swapSides, toggleTogether, toggleTopic } from '../place/next-place.ts';
import { atlasOf, readAddress, withoutPin, writeAddress, type Atlas, type Lens, type Place } from '../place/place.ts';
import type { Spot } from '../pair/spot.ts';
import { ShownPair } from './shown-pair.svelte.ts';
import { Spotlight } from '../place/spotlight.svelte.ts';
import { Steps } from './steps.svelte.ts';
import { Stories } from '../stories/stories.svelte.ts';
import { StoryTopics } from '../stories/story-topics.svelte.ts';
import { Together } from './together.svelte.ts';
import { TopicList } from '../articles/topic-list.svelte.ts';
import { Whereabouts, type Recorder } from '../place/whereabouts.svelte.ts';

/** The reader's state: where they are, what they see there, and the steps that lead on. */
export class Reader {
  readonly library: Library;
  readonly topicList: TopicList;
  readonly where: Whereabouts;
  /** The sentence the reader points at. */
  pointed = $state.raw<{ side: Side; sentence: number }>();
  /** Whether shared wording is marked. */
  marks = $state(true);
  /** Whether the page is about to be printed: then what is folded away on the screen is drawn as well. */
  printing = $state(false);
  /** Whether articles are read as an address means them; until what is kept is here they may not be. */
  isWhole = true;

  readonly #shown: ShownPair;

  /** Of the place alone what the pair depends on: a pin or a topic leaves the pair as it is. */
  readonly sensitivity: Sensitivity;
  readonly pinned: NumberedLink | undefined;
  readonly stories: Stories;
  /** The articles of the story that A and B report; A and B alone where each reports its own. */
  readonly storyArticles: readonly Article[];
  readonly topics: StoryTopics;
  readonly group: Group;
  readonly lexicon: ReaderLexicon;
  readonly together = new Together((how, step) => this.library.history[how](step));
  readonly steps: Steps = new Steps(this);
  readonly spotlight = new Spotlight();
  readonly byHand = new ByHand(this);
  readonly pin: Pin = new Pin(this);
  readonly asking = new Asking(() => void this.topicList.count());

  constructor(start: Start) {
    const { a, b } = start.comparisons.balanced;
    this.library = new Library(start);
    this.topicList = new TopicList(this.library, (says) => this.steps.say(says, true));
    this.where = new Whereabouts(a, b);
    this.sensitivity = $derived(this.place.sensitivity);
    this.#shown = new ShownPair(this.library, { a, b }, () => this.sensitivity);
    this.pinned = $derived(pinnedAmong(this.pair.links, this.place.pin));
    this.stories = new Stories(this.library, this.ids, (says) => this.steps.say(says, true));
    this.storyArticles = $derived.by(this.stories.around(() => this.pair));
    this.topics = new StoryTopics(this);
    this.group = new Group(this);
    this.lexicon = new ReaderLexicon(this);
    this.library.history.hold(['note'], this.together);
    this.library.changed = (before) => this.pin.keep(before);
  }

  get place(): Place {
    return this.where.place;
  }

  get pair(): Pair {
    return this.#shown.pair;
  }

  /** The figures and dates of the pair side by side. */
  get figures(): ComparedFigures {
    return this.#shown.figures;
  }

  /** How many links the pair has at each sensitivity. */
  get counts(): ShownPair['counts'] {
    return this.#shown.counts;
  }

  get ids(): string[] {
    return this.library.articles.map(({ id }) => id);
  }

  /** What an address may name now. */
  get atlas(): Atlas {
    const topics = this.topicList.topics.map(({ id }) => id);
    return atlasOf(this.ids, topics, this.#shown.startAmong(this.ids));
  }

  /** Comes alive in the browser: an engine to ask, and an address that follows every step. */
  connect(engine: Engine, record: Recorder): void {
    this.asking.connect(engine);
    this.topicList.connect(engine);
    this.where.connect(record);
  }

  /** Goes where an address says, without recording it again. */
  async open(fragment: string): Promise<void> {
    const { place, unknown } = readAddress(fragment, this.atlas);
    this.steps.say(unknown.length > 0 ? `This link names ${unknown.join(' and ')}, which is not here.` : '');
    await this.#go(place);
    this.pin.find();
  }

  /** Whether all that an address names is here. */
  knows(fragment: string): boolean {
    return readAddress(fragment, this.atlas).unknown.length === 0;
  }

  /** Goes where a fragment says, and has the address follow. */
  async visit(fragment: string): Promise<void> {
    this.where.push(fragment);
    await this.open(fragment);
  }

  async choose(a: string, b: string, lens = this.place.lens): Promise<void> {
    await this.#step({ ...withoutPin(this.place), a, b, lens });
  }

  /** Puts an article on a side; one that stands on the other side changes places with it. */
  chooseFor(side: Side, id: string): void {
    const [a, b] = side === 'a' ? [id, this.place.b] : [this.place.a, id];
    void (a === b ? this.swap() : this.choose(a, b));
  }

  /** Shows the first two of some articles, or the only one beside A. */
  async showFirst([first, second]: readonly { id: string }[]): Promise<void> {
    if (first) await this.choose(second ? first.id : this.place.a, second?.id ?? first.id);
  }

  /** Puts the next or the previous article of the library on side B, passing over the one on side A. */
  async chooseNext(step: 1 | -1): Promise<void> {
    const next = turned(this.place, this.ids, step);
    if (next !== this.place.b) await this.choose(this.place.a, next);
  }

  /** Exchanges the sides and keeps the pinned link. */
  async swap(): Promise<void> {
    await this.#step(swapSides({ ...this.place, ...(this.pinned && { pin: this.pinned.key }) }));
  }

  async show(lens: Lens): Promise<void> {
    await this.#step({ ...this.place, lens });
  }

  /** Chooses how sure a link must be. */
  async chooseSensitivity(sensitivity: Sensitivity): Promise<void> {
    await this.#step({ ...this.place, sensitivity });
    this.pin.dropLost();
  }

  /** Begins or ends reading together; whatever was found is hidden again when a class begins. */
  async toggleTogether(): Promise<void> {
    this.together.revealed = false;
    await this.#step(toggleTogether(this.place));
  }

  /** Chooses a topic, or clears it when it is the chosen one. */
  async chooseTopic(topic: string | undefined): Promise<void> {
    await this.#step(toggleTopic(this.place, topic));
  }

  /** Pins the next or the previous link, round the end, and shows it in the texts. */
  walk(step: 1 | -1): void {
    const next = neighbourLink(this.pair.links, this.pinned?.key, step, this.byHand.gap);
    if (next) this.showLink(next.key);
  }

  /** Pins a link where it can be read. */
  showLink(key: string): void {
    this.where.replace({ ...this.place, lens: 'read', pin: key });
  }

  /** Brings words of an article into sight and lights them. */
  seek(spot: Spot): void {
    this.where.replace({ ...this.place, lens: 'read' });
    this.spotlight.seek([spot]);
  }

  /**
   * Opens passages of any article in the texts, on side B where it stands on neither, with a topic marked if one is named; the
   * browser leads back.
   */
  async openPassages(article: string, ranges: readonly Range[], topic = this.place.topic): Promise<void> {
    const { a, b } = this.pair;
    const side = article === a.id ? 'a' : 'b';
    await this.#step(placeToRead(this.place, { a: a.id, b: b.id }, article, topic));
    if (this.pair[side].id === article) this.spotlight.seek(ranges.map((range) => ({ side, range })));
  }

  /** What would stand on the page if the articles were `ids`, `fresh` among them new or read anew. */
  plan(ids: readonly string[], fresh: readonly Article[]): Scene {
    return this.#shown.plan(ids, fresh);
  }

  /** Shows a scene that was worked out. The place stays, unless it names an article that is gone. */
  settle({ holdings, pair }: Scene): void {
    this.library.put(holdings);
    void this.topicList.count();
    this.#show(pair.a, pair.b);
    if (this.ids.includes(this.place.a) && this.ids.includes(this.place.b)) return;
    this.asking.stop();
    this.where.replace({ ...withoutPin(this.place), ...pair });
  }

  async #step(place: Place): Promise<void> {
    this.where.push(writeAddress(place));
    this.steps.say('');
    await this.#go(place);
    // While the pair was on its way, a link of the one before may have been pinned.
    this.pin.dropLost();
  }

  async #go(place: Place): Promise<void> {
    const { a, b } = place;
    this.where.place = place;
    this.spotlight.spots = [];
    if (this.library.comparison(a, b, 'balanced')) {
      this.asking.stop();
      this.#show(a, b);
      return;
    }
    await this.asking.run(async (engine, signal) => {
      const change = await this.library.compare(engine, a, b, signal);
      return () => {
        change();
        this.#show(a, b);
        this.library.forgetOld(a, b);
      };
    });
  }

  #show(a: string, b: string): void {
    if (this.#shown.show({ a, b })) this.byHand.leave();
  }
}
