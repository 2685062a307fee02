import { applyCorrections, reportsSame, type Comparison, type Sensitivity } from '@vis-a-vis/comparison';
import type { TopicRow } from '@vis-a-vis/measures';
import type { Article, Lexicon, RawSource } from '@vis-a-vis/parsing';
import type { Engine } from '../engine/engine.ts';
import type { Comparisons, PairCount } from '../engine/answers.ts';
import { pairWithoutTokens, withoutTokens } from '../engine/without-tokens.ts';
import type { Grounds } from '../sample/read-sample.ts';
import type { PairIds } from '../pair/pair.ts';
import { arrange, fillGaps, pairKey, type Holdings, type Scene } from './arrange.ts';
import { askForGaps } from './ask-for-gaps.ts';
import { Corrections } from './corrections.svelte.ts';
import { History } from './history.svelte.ts';
import { restoredIn } from '../kept/kept.ts';

/** What the page opens with: the articles already read and measured, every pair counted, and the first pair compared. */
export type Start = {
  articles: Article[];
  grounds: Grounds[];
  pairs: PairCount[];
  topics: TopicRow[];
  comparisons: Comparisons;
};

/** How many comparisons stay when old ones are forgotten; a lens needs ten at once. */
const mostCompared = 20;

/** A change to the library that is worked out but not yet made, so that one the reader gave up on changes nothing. */
export type Change = () => void;

/** The articles with all that is known about them: what is counted in them, which pairs were compared, what the reader corrected. */
export class Library {
  readonly grounds: Grounds[];
  readonly corrections = new Corrections((id) => this.articles.find((article) => article.id === id));
  readonly history = new History();
  /** What the reader's own articles were read from, by id; reading one anew starts there. */
  readonly sources = new Map<string, RawSource>();
  /** Called when other articles stand here than did `before`, or such as were read anew. */
  changed: (before: readonly Article[]) => void = () => undefined;
  articles = $state.raw<Article[]>([]);
  topics = $state.raw<TopicRow[]>([]);
  /** The names articles are read with, where they are not the built-in ones. */
  names = $state.raw<Lexicon>();
  /** The pairs that are known to report one event. */
  readonly sameEvents: readonly PairIds[];
  #counts = $state.raw<PairCount[]>([]);
  #compared = $state.raw<{ readonly [pair: string]: Comparisons }>({});
  /** Whether corrected pairs are being compared. */
  #isComparing = false;

  constructor({ articles, grounds, pairs, topics, comparisons }: Start) {
    this.articles = articles;
    this.grounds = grounds;
    this.topics = topics;
    this.#counts = pairs;
    this.#remember(comparisons);
    this.history.hold(['correction'], this.corrections);
    this.sameEvents = $derived([
      ...this.#counts.filter(({ same }) => same),
      ...Object.values(this.#compared).flatMap(({ balanced }) => (reportsSame(balanced.occasion) ? [balanced] : [])),
    ]);
  }

  /** The article with this id; the address and the comparisons name only such as exist. */
  article(id: string): Article {
    const found = this.articles.find((article) => article.id === id);
    if (!found) throw new Error(`There is no article “${id}” in the library.`);
    return found;
  }

  /** A pair's comparison with the reader's corrections laid over it; `undefined` until `compare` has run for it. */
  comparison(a: string, b: string, sensitivity: Sensitivity): Comparison | undefined {
    const found = this.#compared[pairKey({ a, b })]?.[sensitivity];
    return found && this.#corrected(found);
  }

  /**
   * Linked passages of every pair that is counted: of one that was compared here as many as its comparison has with the corrections
   * laid over it. A pair with corrections counts once it is compared.
   */
  countLinks(sensitivity: Sensitivity): { a: string; b: string; links: number }[] {
    const { pairs } = this.corrections;
    const corrected = new Set(pairs.flatMap(({ a, b }) => [pairKey({ a, b }), pairKey({ a: b, b: a })]));
    // A large library has more than a hundred thousand pairs: of most no key is made.
    const ids = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    return this.#counts.flatMap(({ a, b, links }) => {
      const known = this.comparison(a, b, sensitivity) ?? this.comparison(b, a, sensitivity);
      if (known) return { a, b, links: known.links.length };
      const isCorrected = ids.has(a) && ids.has(b) && corrected.has(pairKey({ a, b }));
      return isCorrected ? [] : { a, b, links: links[sensitivity] };
    });
  }

  /** Has the pairs compared whose corrections stand, one after the other, as far as they are not: only then they can be counted. */
  async compareCorrected(engine: Engine): Promise<void> {
    if (this.#isComparing) return;
    this.#isComparing = true;
    try {
      for (let next = this.#nextUncompared(); next; next = this.#nextUncompared()) {
        const comparisons = await engine.run('compare', pairWithoutTokens(next.a, next.b));
        // What was read anew meanwhile is compared once more.
        if (this.articles.includes(next.a) && this.articles.includes(next.b)) this.#remember(comparisons);
      }
    } finally {
      this.#isComparing = false;
    }
  }

  #nextUncompared(): { a: Article; b: Article } | undefined {
    const isKnown = (pair: PairIds): boolean => this.#compared[pairKey(pair)] !== undefined;
    const next = this.corrections.pairs.find(({ a, b }) => !isKnown({ a, b }) && !isKnown({ a: b, b: a }));
    return next && { a: this.article(next.a), b: this.article(next.b) };
  }

  /** Has a pair compared. */
  async compare(engine: Engine, a: string, b: string, signal: AbortSignal): Promise<Change> {
    const comparisons = await engine.run('compare', pairWithoutTokens(this.article(a), this.article(b)), signal);
    return () => this.#remember(comparisons);
  }

  /**
   * Has an article read anew with the block that starts at `block` counted as report, or struck again, and everything that
   * follows from it: counts, topics, and the comparison of the shown `pair`.
   */
  async toggleBlock(engine: Engine, id: string, block: number, pair: PairIds, signal: AbortSignal): Promise<Change> {
    const { articles: known } = this;
    const before = this.article(id);
    const source = this.sources.get(id) ?? before;
    const restored = toggleRestored(before, block);
    const article = await engine.run('read', { source, restored, lexicon: this.names }, signal);
    const ids = known.map((one) => one.id);
    const arranged = (): Scene => arrange({ holdings: this.holdings, pair }, ids, [article], pair);
    const scene = arranged();
    const answers = await askForGaps(engine, scene, signal);
    const others = scene.holdings.articles.filter((one) => one !== article);
    const counted = await engine.run(
      'count',
      { article: withoutTokens(article), others: others.map(withoutTokens) },
      signal,
    );
    // Articles came or went meanwhile: what was worked out is of a library that is no more.
    if (known !== this.articles) return this.toggleBlock(engine, id, block, pair, signal);
    return () => {
      this.put(fillGaps(arranged(), answers).holdings);
      this.addCounts(counted);
    };
  }

  /** Has every article read anew with other names, as `named` makes them of those in use, and the shown `pair` compared again. */
  async rename(engine: Engine, named: () => Lexicon | undefined, pair: PairIds, signal: AbortSignal): Promise<Change> {
    const { articles: known, names: before } = this;
    const names = named();
    const articles: Article[] = [];
    for (const article of known) {
      const source = this.sources.get(article.id) ?? article;
      articles.push(await engine.run('read', { source, restored: restoredIn(article), lexicon: names }, signal));
    }
    const [a, b] = [pair.a, pair.b].map((id) => articles.find((one) => one.id === id)) as [Article, Article];
    const comparisons = await engine.run('compare', pairWithoutTokens(a, b), signal);
    if (known !== this.articles || before !== this.names) return this.rename(engine, named, pair, signal);
    return () => {
      // Names say nothing of topics and of pairs: their counts stay.
      this.put({ ...this.holdings, articles, compared: {} });
      this.#remember(comparisons);
    };
  }

  /** All that is known of the articles, for working out a change. */
  get holdings(): Holdings {
    return { articles: this.articles, topics: this.topics, counts: this.#counts, compared: this.#compared };
  }

  /** Puts what a change worked out in the place of what is known. */
  put({ articles, topics, counts, compared }: Holdings): void {
    const before = this.articles;
    this.articles = articles;
    this.topics = topics;
    this.#counts = counts;
    this.#compared = compared;
    this.corrections.anchorLate();
    this.changed(before);
  }

  /** Takes in pairs that were counted meanwhile. */
  addCounts(counts: readonly PairCount[]): void {
    const known = new Set(counts.map(({ a, b }) => [a, b].sort().join('\n')));
    this.#counts = [...this.#counts.filter(({ a, b }) => !known.has([a, b].sort().join('\n'))), ...counts];
  }

  /** Forgets most comparisons once there are many; never that of the pair `a`, `b`, which is shown, nor those that were corrected. */
  forgetOld(a: string, b: string): void {
    const all = Object.entries(this.#compared);
    if (all.length <= 2 * mostCompared) return;
    const stays = ([key, { balanced }]: [string, Comparisons], i: number): boolean =>
      i >= all.length - mostCompared ||
      key === pairKey({ a, b }) ||
      this.corrections.of(balanced.a, balanced.b).length > 0;
    this.#compared = Object.fromEntries(all.filter(stays));
  }

  #remember(comparisons: Comparisons): void {
    const { a, b } = comparisons.balanced;
    this.#compared = { ...this.#compared, [pairKey({ a, b })]: comparisons };
  }

  #corrected(comparison: Comparison): Comparison {
    return applyCorrections(comparison, this.corrections.of(comparison.a, comparison.b));
  }
}

function toggleRestored(article: Article, block: number): number[] {
  const restored = restoredIn(article);
  return restored.includes(block) ? restored.filter((from) => from !== block) : [...restored, block];
}
