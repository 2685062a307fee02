import assert from 'node:assert/strict';
import {
  compareAtAll,
  compareWording,
  diffWords,
  findNearest,
  findQuoteFamilies,
  markMoved,
  pairsOf,
  tidyChanges,
} from '@vis-a-vis/comparison';
import {
  compareFigures,
  concordance,
  defaultLabels,
  defaultTopics,
  dispersion,
  findOnlyHere,
  keyness,
  makeSynopsis,
  measure,
  measureVoices,
  nameActors,
  suggestTopics,
  type ActorLabels,
  type Topic,
} from '@vis-a-vis/measures';
import { checkArticle, type Article } from '@vis-a-vis/parsing';

/** Fails unless every contract of an article holds. Answers with the article. */
export function sound(article: Article): Article {
  assert.deepEqual(checkArticle(article), []);
  return article;
}

/** All that the page works out about two articles. Fails where a comparison loses or doubles a sentence. */
export function compareAll(a: Article, b: Article): unknown {
  const all = compareAtAll(a, b);
  for (const { links, onlyA, onlyB } of Object.values(all)) {
    const pairs = links.flatMap(pairsOf);
    const sides = [[pairs.map((pair) => pair.a), onlyA, a] as const, [pairs.map((pair) => pair.b), onlyB, b] as const];
    for (const [linked, only, { sentences }] of sides) {
      const matched = new Set(linked);
      assert.equal(matched.size + only.length, sentences.length, 'every sentence is matched or stands alone');
      assert.ok(!only.some((index) => matched.has(index)), 'none does both');
    }
  }
  const whole = (article: Article) => ({ from: 0, to: article.tokens.length });
  const changes = tidyChanges(markMoved(diffWords(a, whole(a), b, whole(b)), a, b), a);
  const wording = all.loose.links.map((link) => compareWording(a, b, link));
  return { all, changes, wording, nearest: findNearest(a, b) };
}

/** All that the page counts in articles, the first two of them face to face. */
export function measureAll(
  articles: readonly [Article, Article, ...Article[]],
  { topics = defaultTopics, labels = defaultLabels }: { topics?: readonly Topic[]; labels?: ActorLabels[] } = {},
): unknown {
  const [a, b] = articles;
  const comparison = compareAtAll(a, b).balanced;
  const figures = compareFigures(a, b, comparison.links);
  const rows = measure(articles, topics);
  return [
    rows,
    rows.topics.map(({ inArticles }) => dispersion(a, inArticles.get(a.id)?.hits ?? [])),
    measureVoices(articles),
    nameActors(articles, labels),
    findQuoteFamilies(articles, [comparison]),
    makeSynopsis(articles, [comparison]),
    findOnlyHere(a, b, { side: 'a', unlinked: comparison.onlyA, nearest: findNearest(a, b).a, compared: figures }),
    figures,
    keyness(a, b),
    suggestTopics(articles),
    concordance(articles, topics.flatMap(({ patterns }) => patterns).slice(0, 5), { order: 'left' }),
  ];
}
