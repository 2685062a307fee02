import type { Article } from '@vis-a-vis/parsing';
import { anchorNumbers, isAnchored, type Reading } from './anchor-numbers.ts';
import type { Given } from '../kept/change-kept.ts';
import type { Kept } from '../kept/kept.ts';

/**
 * What a link, an export or a backup holds, with its corrections by numbers anchored once: in the articles that came along, as whoever made it
 * read them, or in the built-in ones. Where an article did not come along that one `here` is taken for it, and the correction says that
 * it is guessed; one whose article is nowhere stays as it is.
 */
export async function anchorGiven<T extends Given>(
  given: T,
  read: (kept: Kept) => Promise<Article>,
  builtIn: readonly Article[],
  here: readonly Article[],
): Promise<T> {
  const numbered = given.corrections.filter(({ correction }) => !isAnchored(correction));
  const readings = new Map<string, Reading>();
  for (const id of new Set(numbered.flatMap(({ first, second }) => [first, second]))) {
    const kept = given.articles.find((one) => one.id === id);
    const sure = kept ? await read(kept) : builtIn.find((one) => one.id === id);
    const article = sure ?? here.find((one) => one.id === id);
    if (article) readings.set(id, { article, guessed: !sure });
  }
  const corrections = given.corrections.map((one) => {
    const [first, second] = [readings.get(one.first), readings.get(one.second)];
    return first && second ? anchorNumbers(one, first, second) : one;
  });
  return { ...given, corrections };
}
