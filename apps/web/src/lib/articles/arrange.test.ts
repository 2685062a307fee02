import type { TopicFrequency } from '@vis-a-vis/measures';
import { articleFromSentences } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, fillGaps, gapsIn, pairKey, type Answers, type Scene } from './arrange.ts';

const names = ['k1', 'k2', 'k3', 'k4', 'k5'];
const start = { a: 'k1', b: 'k2' };
const topics = ['rain', 'sun'].map((word) => ({ id: word, name: word, patterns: [word] }));
const comparisonsOf = (a: string, b: string) =>
  ({ balanced: { a, b } }) as unknown as Scene['holdings']['compared'][string];
/** A count that says of which article it is, and in which reading. */
const countOf = (id: string, reading: number) => ({ count: reading, words: Number(id.slice(1)) }) as TopicFrequency;
const newRow = (ids: readonly string[], reading: number) => new Map(ids.map((id) => [id, countOf(id, reading)]));

/** A scene of articles with everything known of them, at its first or another pair. */
const scenes = fc
  .shuffledSubarray(names, { minLength: 2 })
  .chain((ids) => fc.record({ ids: fc.constant(ids), a: fc.constantFrom(...ids), b: fc.constantFrom(...ids) }))
  .map(({ ids, a, b }): Scene => {
    const pairs = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => ({ a: one, b: other })));
    const links = { strict: 1, balanced: 2, loose: 3 };
    return {
      pair: { a, b },
      holdings: {
        articles: ids.map((id) => articleFromSentences(['One.'], id)),
        topics: topics.map((topic) => ({ topic, inArticles: newRow(ids, 1) })),
        counts: pairs.map((pair) => ({ ...pair, links })),
        compared: Object.fromEntries([...pairs, { a, b }].map((one) => [pairKey(one), comparisonsOf(one.a, one.b)])),
      },
    };
  });
/** A scene with other articles: some stay, some go, some come, some are read anew. */
const changes = scenes.chain((before) => {
  const here = before.holdings.articles.map(({ id }) => id);
  return fc
    .record({
      ids: fc.shuffledSubarray(names, { minLength: 1 }),
      anew: fc.subarray(here),
    })
    .map(({ ids, anew }) => {
      const fresh = names.filter((id) => anew.includes(id) || !here.includes(id));
      return { before, ids, fresh: fresh.map((id) => articleFromSentences(['Two.'], id)) };
    });
});
const answersTo = (scene: Scene): Answers => {
  const { uncounted, topics: asked, pair } = gapsIn(scene);
  const counted = new Map(
    asked.map((topic) => [
      topic,
      newRow(
        uncounted.map(({ id }) => id),
        2,
      ),
    ]),
  );
  return { counted, comparisons: comparisonsOf(pair[0].id, pair[1].id) };
};

describe('a library that is arranged anew', () => {
  it('lists what it is told in that order, each as it was read last', () => {
    fc.assert(
      fc.property(changes, ({ before, ids, fresh }) => {
        const { articles } = arrange(before, ids, fresh, start).holdings;
        expect(articles.map(({ id }) => id)).toEqual(ids);
        for (const article of articles)
          expect(article).toBe([...before.holdings.articles, ...fresh].findLast(({ id }) => id === article.id));
      }),
    );
  });

  it('loses nothing that is known of articles that stay, and knows nothing of those that are fresh or gone', () => {
    fc.assert(
      fc.property(changes, ({ before, ids, fresh }) => {
        const { holdings } = arrange(before, ids, fresh, start);
        const isNew = new Set(fresh.map(({ id }) => id));
        const stays = (id: string) =>
          before.holdings.articles.some((one) => one.id === id) && ids.includes(id) && !isNew.has(id);
        const stay = ({ a, b }: { a: string; b: string }) => stays(a) && stays(b);
        for (const { inArticles } of holdings.topics)
          expect([...inArticles.keys()].sort()).toEqual(ids.filter(stays).sort());
        expect(holdings.counts).toEqual(before.holdings.counts.filter(stay));
        expect(Object.values(holdings.compared)).toEqual(
          Object.values(before.holdings.compared).filter(({ balanced }) => stay(balanced)),
        );
      }),
    );
  });

  it('shows the same pair where both its articles stay, else one that is there, with what is left of it', () => {
    fc.assert(
      fc.property(changes, ({ before, ids, fresh }) => {
        const { pair } = arrange(before, ids, fresh, start);
        const left = [before.pair.a, before.pair.b].filter((id) => ids.includes(id));
        if (left.length === 2) expect(pair).toEqual(before.pair);
        expect(ids).toEqual(expect.arrayContaining([pair.a, pair.b]));
        for (const id of left) expect([pair.a, pair.b]).toContain(id);
      }),
    );
  });

  it('is whole once its gaps are filled: every count stands under its own article, and only what is fresh was counted', () => {
    fc.assert(
      fc.property(changes, ({ before, ids, fresh }) => {
        const plan = arrange(before, ids, fresh, start);
        const after = fillGaps(plan, answersTo(plan));
        expect(gapsIn(after).uncounted).toEqual([]);
        expect(gapsIn(after).compared).toBeDefined();
        const isNew = new Set(fresh.map(({ id }) => id));
        for (const { inArticles } of after.holdings.topics)
          for (const id of ids) expect(inArticles.get(id)).toEqual(countOf(id, isNew.has(id) ? 2 : 1));
      }),
    );
  });

  it('that stays as it is has nothing asked for, and changes nothing', () => {
    fc.assert(
      fc.property(scenes, (before) => {
        const ids = before.holdings.articles.map(({ id }) => id);
        expect(arrange(before, ids, [], start)).toEqual(before);
        expect(gapsIn(before).uncounted).toEqual([]);
      }),
    );
  });

  it('leaves out a topic that was edited while the others were counted', () => {
    const [scene] = fc.sample(scenes, { numRuns: 1, seed: 3 });
    if (!scene) throw new Error('no scene');
    const ids = scene.holdings.articles.map(({ id }) => id);
    const fresh = ids.map((id) => articleFromSentences(['Two.'], id));
    const answers = answersTo(arrange(scene, ids, fresh, start));
    const [rain, sun] = scene.holdings.topics;
    if (!rain || !sun) throw new Error('no topics');
    const edited = { ...sun, topic: { ...sun.topic, patterns: ['sun', 'sunny'] } };
    const now = arrange({ ...scene, holdings: { ...scene.holdings, topics: [rain, edited] } }, ids, fresh, start);
    expect(fillGaps(now, answers).holdings.topics.map(({ topic }) => topic.id)).toEqual(['rain']);
  });

  it('says so when it is told of an article that nobody has', () => {
    const [scene] = fc.sample(scenes, { numRuns: 1, seed: 3 });
    expect(() => scene && arrange(scene, ['k9'], [], start)).toThrow('k9');
  });
});
