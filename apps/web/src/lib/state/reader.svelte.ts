import type { Comparison, Correction, Link, Sensitivity } from '@vis-a-vis/comparison';
import type { TopicRow } from '@vis-a-vis/measures';
import type { Article, Range } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import { mirrorKey, neighbourLink, numberLinks, type NumberedLink } from '../reading/numbered-links.ts';
import type { Side } from '../reading/side.ts';
import { Group } from './group.svelte.ts';
import type { Step } from './history.svelte.ts';
import { ReaderLexicon } from './lexicon.svelte.ts';
import { Library, type Change, type Start } from './library.svelte.ts';
import { readAddress, sensitivities, startPlace, writeAddress, type Atlas, type Lens, type Place } from './place.ts';
import { Together } from './together.svelte.ts';
import { TopicList } from './topic-list.svelte.ts';

/** A pair of articles with its comparison: always these together, so that no pane shows another pair's links. */
export type Pair = { a: Article; b: Article; comparison: Comparison; links: NumberedLink[] };

export type Status = { kind: 'ready' } | { kind: 'working' } | { kind: 'failed'; message: string };

/** Words to be lit in a pane. */
export type Spot = { side: Side; range: Range };

/** How the address follows a step: `push` can be undone with the browser's back button, `replace` cannot. */
export type Recorder = (fragment: string, how: 'push' | 'replace') => void;

/** The reader's state: where they are, what they see there, and the steps that lead on. */
export class Reader {
  readonly library: Library;
  readonly topicList: TopicList;
  place = $state.raw<Place>(startPlace('', ''));
  status = $state.raw<Status>({ kind: 'ready' });
  /** A quiet line for the reader: what an address named in vain, what was just done, and whether it can be taken back. */
  note = $state.raw<{ says: string; undoes?: true }>({ says: '' });
  /** Words to light for a moment; those in `sought` are also brought into sight. */
  spots = $state.raw<Spot[]>([]);
  sought = $state.raw<Spot>();
  /** The sentences picked so far while the reader links some by hand. */
  picked = $state.raw<{ [S in Side]: number[] }>();
  /** The sentence the reader points at. */
  pointed = $state.raw<{ side: Side; sentence: number }>();
  /** Whether shared wording is marked. */
  marks = $state(true);
  /** Whether the page is about to be printed: then what is folded away on the screen is drawn as well. */
  printing = $state(false);

  /** The pair on the page; the one in `place` follows it once it is compared. */
  #shown = $state.raw({ a: '', b: '' });
  #start: Place;
  #engine = $state.raw<Engine>();
  #record: Recorder = () => undefined;
  #request: AbortController | undefined;

  /** Of the place alone what the pair depends on: a pin or a topic leaves the pair as it is. */
  readonly sensitivity = $derived(this.place.sensitivity);
  readonly pair: Pair;
  readonly counts: { sensitivity: Sensitivity; links: number }[];
  readonly pinned: NumberedLink | undefined;
  readonly topicRow: TopicRow | undefined;
  readonly group: Group;
  readonly lexicon: ReaderLexicon;
  readonly together = new Together();

  constructor(start: Start) {
    const { a, b } = start.comparisons.balanced;
    this.library = new Library(start);
    this.topicList = new TopicList(this.library, (says) => this.#tell(says, true));
    this.place = startPlace(a, b);
    this.#shown = { a, b };
    this.#start = this.place;
    this.pair = $derived(this.#showPair(this.sensitivity));
    this.counts = $derived(
      sensitivities.map((sensitivity) => ({ sensitivity, links: this.#comparison(sensitivity).links.length })),
    );
    this.pinned = $derived(this.pair.links.find(({ key }) => key === this.place.pin));
    this.group = new Group(this);
    this.lexicon = new ReaderLexicon(this);
    this.topicRow = $derived(this.topicList.rows.find(({ topic }) => topic.id === this.place.topic));
  }

  /** What an address may name now. */
  get atlas(): Atlas {
    const articles = this.library.articles.map(({ id }) => id);
    const pair = keepPair(this.#start, articles);
    return {
      articles,
      topics: this.topicList.topics.map(({ id }) => id),
      start: { ...this.#start, ...pair },
    };
  }

  /** Comes alive in the browser: an engine to ask, and an address that follows every step. */
  connect(engine: Engine, record: Recorder): void {
    this.#engine = engine;
    this.topicList.connect(engine);
    this.#record = record;
  }

  /** Whether the engine can be asked. */
  get awake(): boolean {
    return this.#engine !== undefined;
  }

  /** Goes where an address says, without recording it again. */
  async open(fragment: string): Promise<void> {
    const { place, unknown } = readAddress(fragment, this.atlas);
    this.#tell(unknown.length > 0 ? `This link names ${unknown.join(' and ')}, which is not here.` : '');
    await this.#go(place);
    if (place.pin !== undefined && !this.pinned && this.status.kind === 'ready') {
      this.#tell('This link names a pair of passages that is not linked here.');
      this.place = withoutPin(this.place);
    }
  }

  /** Whether all that an address names is here. */
  knows(fragment: string): boolean {
    return readAddress(fragment, this.atlas).unknown.length === 0;
  }

  /** Goes where a fragment says, and has the address follow. */
  async visit(fragment: string): Promise<void> {
    this.#record(fragment, 'push');
    await this.open(fragment);
  }

  async choose(a: string, b: string): Promise<void> {
    await this.#step({ ...withoutPin(this.place), a, b });
  }

  /** Puts the next or the previous article of the library on side B, passing over the one on side A. */
  async turn(step: 1 | -1): Promise<void> {
    const { a, b } = this.place;
    const others = this.atlas.articles.filter((id) => id !== a);
    const next = others[(Math.max(0, others.indexOf(b)) + step + others.length) % others.length];
    if (next !== undefined && next !== b) await this.choose(a, next);
  }

  /** Exchanges the sides and keeps the pinned link. */
  async swap(): Promise<void> {
    const { a, b, pin } = this.place;
    await this.#step({ ...this.place, a: b, b: a, ...(pin === undefined ? {} : { pin: mirrorKey(pin) }) });
  }

  async show(lens: Lens): Promise<void> {
    await this.#step({ ...this.place, lens });
  }

  /** Chooses how sure a link must be. */
  async chooseSensitivity(sensitivity: Sensitivity): Promise<void> {
    await this.#step({ ...this.place, sensitivity });
    this.#dropLostPin();
  }

  /** Begins or ends reading together; whatever was found is hidden again when a class begins. */
  async toggleTogether(): Promise<void> {
    const { together, topic: _, ...rest } = withoutPin(this.place);
    this.together.revealed = false;
    await this.#step(together ? rest : { ...rest, lens: 'read', together: true });
  }

  toggleLock(): void {
    this.#replace({ ...this.place, locked: !this.place.locked });
  }

  toggleSharedOnly(): void {
    this.#replace({ ...this.place, sharedOnly: !this.place.sharedOnly });
  }

  /** Chooses a topic, or clears it when it is the chosen one. */
  async chooseTopic(topic: string | undefined): Promise<void> {
    const { topic: before, ...rest } = this.place;
    await this.#step(topic === undefined || topic === before ? rest : { ...rest, topic });
  }

  /** Pins a link; without a key, or with the pinned one's, clears the pin. */
  pin(key: string | undefined): void {
    const unpin = key === undefined || key === this.place.pin;
    this.#replace(unpin ? withoutPin(this.place) : { ...this.place, pin: key });
  }

  /** Pins the next or the previous link, round the end, and shows it in the texts. */
  walk(step: 1 | -1): void {
    const next = neighbourLink(this.pair.links, this.place.pin, step);
    if (next) this.showLink(next.key);
  }

  /** Pins a link where it can be read. */
  showLink(key: string): void {
    this.#replace({ ...this.place, lens: 'read', pin: key });
  }

  toggleDifferences(): void {
    if (this.place.pin === undefined) return;
    const { differences, ...rest } = this.place;
    this.#replace(differences ? rest : { ...rest, differences: true });
  }

  /** Brings words of an article into sight and lights them. */
  seek(spot: Spot): void {
    this.#replace({ ...this.place, lens: 'read' });
    this.#light([spot]);
  }

  /**
   * Opens passages of any article in the texts, on side B where it stands on neither, with a topic marked if one is named; the
   * browser leads back.
   */
  async openPassages(article: string, ranges: readonly Range[], topic = this.place.topic): Promise<void> {
    const { a, b } = this.pair;
    const side = article === a.id ? 'a' : 'b';
    const inPair = article === a.id || article === b.id;
    await this.#step({
      ...withoutPin(this.place),
      a: a.id,
      b: inPair ? b.id : article,
      lens: 'read',
      ...(topic === undefined ? {} : { topic }),
    });
    if (this.pair[side].id === article) this.#light(ranges.map((range) => ({ side, range })));
  }

  /** Takes a link out: the reader says that it is none. */
  unlink({ number, link }: NumberedLink): void {
    this.#replace(withoutPin(this.place));
    this.#correct({ kind: 'unlink', a: link.a, b: link.b }, `Link ${number} is taken out: not a match.`);
  }

  /** Begins linking sentences by hand, or gives it up. */
  togglePicking(): void {
    this.picked = this.picked ? undefined : { a: [], b: [] };
  }

  pick(side: Side, sentence: number): void {
    if (!this.picked) return;
    const chosen = this.picked[side];
    const rest = chosen.filter((one) => one !== sentence);
    const next = rest.length < chosen.length ? rest : [...chosen, sentence].sort((x, y) => x - y);
    this.picked = { ...this.picked, [side]: next };
  }

  /** Links the sentences that were picked on both sides. */
  linkPicked(): void {
    const { picked } = this;
    if (!picked || picked.a.length === 0 || picked.b.length === 0) return;
    this.picked = undefined;
    this.#correct({ kind: 'link', ...picked }, 'Linked by hand.');
    const made = this.pair.links.find(({ link }) => holds(link, picked));
    if (made) this.showLink(made.key);
  }

  /** A quiet line for the reader. */
  say(says: string, undoes = false): void {
    this.#tell(says, undoes);
  }

  undo(): void {
    this.#revisit(this.library.history.undo(), 'Taken back');
  }

  redo(): void {
    this.#revisit(this.library.history.redo(), 'Done again');
  }

  /** Counts a struck block as part of the report, or strikes it again. */
  async restore(side: Side, block: number): Promise<void> {
    const { a, b } = this.pair;
    const id = this.pair[side].id;
    await this.work((engine, signal) => this.library.restore(engine, id, block, [a.id, b.id], signal));
    this.#dropLostPin();
    if (this.status.kind === 'ready') this.#tell('Read anew: counts and links follow.');
  }

  /**
   * Changes the list of articles to `ids`, of which `fresh` are new or were read anew, and shows a pair that is still there. Runs on
   * an engine of its own, beside what the reader does.
   */
  async arrange(
    engine: Engine,
    ids: readonly string[],
    fresh: readonly Article[],
    signal?: AbortSignal,
  ): Promise<void> {
    for (;;) {
      const shown = this.#shown;
      const pair = keepPair(shown, ids);
      const change = await this.library.arrange(engine, ids, fresh, [pair.a, pair.b], signal);
      // The reader went on to another pair meanwhile: that one is to stay.
      if (shown !== this.#shown) continue;
      change();
      void this.topicList.follow();
      this.#show(pair.a, pair.b);
      if (ids.includes(this.place.a) && ids.includes(this.place.b)) return;
      this.#request?.abort();
      this.status = { kind: 'ready' };
      this.#replace({ ...withoutPin(this.place), ...pair });
      return;
    }
  }

  #replace(place: Place): void {
    this.place = place;
    this.#record(writeAddress(place), 'replace');
  }

  async #step(place: Place): Promise<void> {
    this.#record(writeAddress(place), 'push');
    this.#tell('');
    await this.#go(place);
  }

  async #go(place: Place): Promise<void> {
    const { a, b } = place;
    this.place = place;
    this.spots = [];
    if (this.library.comparison(a, b, 'balanced')) {
      this.#request?.abort();
      this.#show(a, b);
      this.status = { kind: 'ready' };
      return;
    }
    await this.work(async (engine, signal) => {
      const change = await this.library.compare(engine, a, b, signal);
      return () => {
        change();
        this.#show(a, b);
      };
    });
  }

  /** Asks the engine and makes the change it works out, unless something newer was asked meanwhile. */
  async work(ask: (engine: Engine, signal: AbortSignal) => Promise<Change>): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.status = { kind: 'working' };
    try {
      if (!this.#engine) throw new Error('The page is not awake yet.');
      const change = await ask(this.#engine, request.signal);
      if (request.signal.aborted) return;
      change();
      this.status = { kind: 'ready' };
      void this.topicList.follow();
    } catch (error) {
      if (request.signal.aborted) return;
      this.status = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #light(spots: Spot[]): void {
    this.spots = spots;
    this.sought = spots[0];
  }

  /** Sentences picked in another pair mean nothing here; the same pair stays as it is drawn. */
  #show(a: string, b: string): void {
    if (a === this.#shown.a && b === this.#shown.b) return;
    this.picked = undefined;
    this.#shown = { a, b };
  }

  #comparison(sensitivity: Sensitivity): Comparison {
    const { a, b } = this.#shown;
    const found = this.library.comparison(a, b, sensitivity);
    if (!found) throw new Error(`The pair ${a} and ${b} is shown before it was compared.`);
    return found;
  }

  #showPair(sensitivity: Sensitivity): Pair {
    const comparison = this.#comparison(sensitivity);
    return {
      a: this.library.article(comparison.a),
      b: this.library.article(comparison.b),
      comparison,
      links: numberLinks(comparison),
    };
  }

  #correct(correction: Correction, says: string): void {
    const { a, b } = this.pair;
    this.library.history.add({ says, ...this.library.corrections.add(a.id, b.id, correction) });
    this.#tell(says, true);
  }

  /** Says which step was taken back or made again, and shows the pair it is about. */
  #revisit(step: Step | undefined, done: string): void {
    if (!step) return;
    this.#dropLostPin();
    const here = [this.pair.a.id, this.pair.b.id];
    if (step.pair && !step.pair.every((id) => here.includes(id))) void this.choose(...step.pair);
    this.#tell(`${done}: ${step.says}`);
  }

  /** A pin whose link is gone would come back with it unasked. */
  #dropLostPin(): void {
    if (this.place.pin !== undefined && !this.pinned) this.#replace(withoutPin(this.place));
  }

  #tell(says: string, undoes = false): void {
    this.note = undoes ? { says, undoes } : { says };
  }
}

function holds(link: Pick<Link, 'a' | 'b'>, picked: { [S in Side]: number[] }): boolean {
  return picked.a.every((one) => link.a.includes(one)) && picked.b.every((one) => link.b.includes(one));
}

/** The pair itself where both its articles are among `ids`, else what is left of it with the first other one. */
function keepPair({ a, b }: { a: string; b: string }, ids: readonly string[]): { a: string; b: string } {
  const left = [a, b].filter((id) => ids.includes(id));
  const [first, second] = [...left, ...ids.filter((id) => !left.includes(id))];
  return { a: first ?? a, b: second ?? first ?? b };
}

function withoutPin({ pin: _, differences: __, ...rest }: Place): Place {
  return rest;
}
