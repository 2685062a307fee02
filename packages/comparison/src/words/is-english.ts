import type { Article } from '@vis-a-vis/parsing';

/** Twenty of the commonest English words; a quarter of English running text and next to none of any other language's. */
const common = new Set('the and to of a in that is for it on with was as at by from be have are'.split(' '));
const leastShare = 0.12;

/**
 * Whether an article's words are English, by the words themselves: what an importer states is often a default, and stems and
 * background weights of the wrong language do harm.
 */
export function isEnglish(article: Article): boolean {
  const sample = article.tokens.slice(0, 2000);
  return sample.filter((token) => common.has(token.term)).length >= leastShare * sample.length;
}
