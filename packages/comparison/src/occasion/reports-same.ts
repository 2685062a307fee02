import type { Occasion } from '../comparison.ts';

/** Whether two articles are taken for reports of one event: by what the texts say, or by what the reader entered. */
export function reportsSame({ verdict, readerSays }: Occasion): boolean {
  return verdict === 'same' || (verdict === 'reader says' && readerSays === 'same');
}
