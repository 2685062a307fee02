import type { Article } from '@vis-a-vis/parsing';
import { contentWeight } from '../words/rarity.ts';
import { tokenWeight } from '../words/token-weight.ts';
import type { TokenSpan } from './diff-words.ts';

/** What a stretch has to weigh: two content words, or one that is rare. */
const enough = 2 * contentWeight;

/** Whether a stretch of tokens says as much as two content words do, or a rare one: then it is worth showing by itself. */
export function saysEnough(article: Article, english: boolean, { from, to }: TokenSpan): boolean {
  const weights = article.tokens.slice(from, to).map((token) => tokenWeight(article, token, english));
  return weights.filter((weight) => weight >= contentWeight).reduce((sum, weight) => sum + weight, 0) >= enough;
}
