import { defaultTopics, measure, suggestTopics, type TopicRow } from '@vis-a-vis/measures';
import type { Article } from '@vis-a-vis/parsing';
import { foundPrefix } from '../place/place.ts';
import { isShownIn, setFits } from './fit-topics.ts';

/** Of many or very long texts so many words are looked at, of each as many: more would stop the page. */
const mostWords = 30_000;

/** The topics found in some articles, counted there. Their ids say which story they are of, so that two of one name are two. */
export function findTopicRows(articles: readonly Article[]): TopicRow[] {
  const wordsEach = mostWords / articles.length;
  const found = suggestTopics(articles.map((article) => beginningOf(article, wordsEach)));
  if (found.kind !== 'topics') return [];
  const story = articles[0]?.id ?? '';
  const topics = found.topics.map(({ name, patterns }) => ({
    id: `${foundPrefix}${story}-${name.toLowerCase()}`,
    name,
    patterns,
  }));
  return measure(articles, topics).topics;
}

/** An article with its first sentences alone. */
function beginningOf(article: Article, words: number): Article {
  if (article.tokens.length <= words) return article;
  return { ...article, sentences: article.sentences.filter(({ endToken }) => endToken <= words) };
}

/** The topics of a story as the page shows them before a reader changes any: the built-in lists where they fit, else what is found. */
export function topicsOfStory(articles: readonly Article[]): TopicRow[] {
  const ids = articles.map(({ id }) => id);
  const builtIn = measure(articles, defaultTopics).topics;
  return setFits(builtIn, ids) ? builtIn.filter((row) => isShownIn(row, ids, true)) : findTopicRows(articles);
}
