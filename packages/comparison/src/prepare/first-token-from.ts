import type { Article } from '@vis-a-vis/parsing';
import { firstPlace } from './first-place.ts';

/** Index of the first token that starts at or after an offset; the number of tokens where none does. */
export function firstTokenFrom({ tokens }: Pick<Article, 'tokens'>, offset: number): number {
  return firstPlace(tokens.length, (k) => (tokens[k]?.from ?? Infinity) >= offset);
}
