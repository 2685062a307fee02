import type { RawSource, Token } from './article.ts';
import { ReadingError } from './reading-error.ts';

/** The most words an article may have. */
export const mostWords = 200_000;

/** The tokens unchanged, or a `ReadingError` that says which source is too long and by how much. */
export function guardLength(tokens: Token[], source: RawSource): Token[] {
  if (tokens.length <= mostWords) return tokens;
  throw new ReadingError(
    'too long',
    `“${source.title?.value ?? source.id}” has ${tokens.length.toLocaleString('en')} words.`,
    `An article may have ${mostWords.toLocaleString('en')}.`,
    'Add it in parts, or remove what is not the article.',
  );
}
