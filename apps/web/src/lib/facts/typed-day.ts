import { statedDate } from '@vis-a-vis/parsing';

/** A day as typed, read or refused: `day` in ISO 8601, '' where the field was emptied. */
export type TypedDay = { day: string } | { trouble: string };

/** What is said of words that are no day, or could be two. */
const trouble = 'The page cannot tell which day this is. Write it like 12 September 2013.';

/** Reads a day in the forms in which files write it, such as `2013-09-12`, `12 Sept 2013` or `12.9.2013`. */
export function readTypedDay(words: string): TypedDay {
  if (words.trim() === '') return { day: '' };
  const day = statedDate(words);
  return day?.length === 10 ? { day } : { trouble };
}
