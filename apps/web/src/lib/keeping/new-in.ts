import { isTouched, type Kept } from '../kept/kept.ts';
import type { KeptCorrection, Stored } from '../kept/stored.ts';

/** What a link or an export brings along. */
export type Given = Pick<Stored, 'articles' | 'corrections'>;

/** What of it is not here yet; a built-in article counts where somebody changed it. */
export function newIn(
  { articles, corrections }: Given,
  here: Given,
  isBuiltIn: (id: string) => boolean,
): { put: Kept[]; correct: KeptCorrection[] } {
  const isHere = new Set(here.articles.map(({ id }) => id));
  const isSaid = new Set(here.corrections.map(({ key }) => key));
  return {
    put: articles.filter((one) => !isHere.has(one.id) && (!isBuiltIn(one.id) || isTouched(one))),
    correct: corrections.filter(({ key }) => !isSaid.has(key)),
  };
}
