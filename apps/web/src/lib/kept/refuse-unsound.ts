import { checkArticle, ReadingError, type Article } from '@vis-a-vis/parsing';

/**
 * Throws a `ReadingError` where an article that was read from what a file or a link holds breaks one of the contracts that the page
 * relies on; `name` is what the reader knows the article by.
 */
export function refuseUnsound(article: Article, name: string): void {
  const [fault] = checkArticle(article);
  if (fault === undefined) return;
  throw new ReadingError(
    'contract',
    `“${name}” does not hold together and is not opened.`,
    `What was read of it does not agree with its text: ${fault}.`,
    'Get the file or the link again, or paste the article’s text.',
  );
}
