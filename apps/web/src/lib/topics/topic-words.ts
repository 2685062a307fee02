import { hasWords } from '@vis-a-vis/measures';

/** The words and phrases of a topic as the reader writes them: commas or line ends between them. */
export function readWords(written: string): string[] {
  const words = written.split(/[,\n]/u).map((pattern) => pattern.trim().replace(/\s+/gu, ' '));
  return [...new Set(words.filter((pattern) => pattern !== ''))];
}

/** The words of a topic as the reader edits them. */
export function writeWords(patterns: readonly string[]): string {
  return patterns.join(', ');
}

/** What a reader should know of a topic's words: there are none, or some hold no letter and would match everything or nothing. */
export function warnOfWords(patterns: readonly string[]): string {
  const idle = patterns.filter((pattern) => !hasWords(pattern));
  if (idle.length === patterns.length) return 'No word to look for: this topic counts nothing.';
  return idle.length > 0 ? `${idle.map((one) => `“${one}”`).join(', ')} holds no word and counts nothing.` : '';
}
