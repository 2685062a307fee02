import type { Article } from '@vis-a-vis/parsing';
import { readDays, type Day } from './read-days.ts';
import { readVenues, type Venue } from './read-venues.ts';

/** What one article's own text says about its occasion; read once, however many articles it is compared with. */
export type Signs = { venues: Venue[]; days: Day[] };

/** The signs of an occasion in an article; venues are told by English words alone. */
export function readSigns(article: Article, english: boolean): Signs {
  return { venues: english ? readVenues(article) : [], days: readDays(article) };
}
