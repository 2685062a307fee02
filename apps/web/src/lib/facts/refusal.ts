import type { ReadingError } from '@vis-a-vis/parsing';

/** A file, or one article of it, that could not be read. */
export type Refusal = { key: string; what: string; why: string; next: string };

/** The error of an importer in its parts; any other error in words. */
export function refusalOf(error: unknown, file: string): Omit<Refusal, 'key'> {
  const { what, why, next } = error as Partial<ReadingError>;
  if (what !== undefined && why !== undefined && next !== undefined) return { what, why, next };
  const said = error instanceof Error ? error.message : String(error);
  return { what: `“${file}” could not be read.`, why: said, next: 'Open it, copy the text and paste it.' };
}
