import type { Article } from '@vis-a-vis/parsing';
import { isTouched, keepArticle, putKept, restoredIn, type Kept } from './kept.ts';
import type { Change, Write } from './write.ts';
import type { KeptCorrection, Stored } from './stored.ts';

/** The articles that are kept once `write` is made: on the page the same as in the storage. */
export function changeKept(kept: readonly Kept[], { put = [], remove = [], change = [] }: Write): Kept[] {
  const rest = kept.filter(({ id }) => !remove.includes(id));
  const known = new Map(rest.map((one) => [one.id, one]));
  const changed = change.flatMap(({ id, of, orElse }) => {
    const former = known.get(id) ?? orElse;
    return former ? [of(former)] : [];
  });
  return putKept(rest, [...put, ...changed]);
}

/** The articles on the page of which other blocks count as report than is kept: what is to become of them, block by block. */
export function changedBlocks(articles: readonly Article[], kept: readonly Kept[]): Change[] {
  const known = new Map(kept.map((one) => [one.id, one]));
  return articles.flatMap((article) => {
    const { id } = article;
    const restored = restoredIn(article);
    const former = known.get(id);
    const before = former?.restored ?? [];
    if (String(before) === String(restored)) return [];
    const of = (stored: Kept): Kept => {
      const others = stored.restored.filter((block) => !before.includes(block) && !restored.includes(block));
      return { ...stored, restored: [...restored, ...others].sort((one, other) => one - other) };
    };
    return [{ id, of, ...(!former && { orElse: { ...keepArticle(article), restored: [] } }) }];
  });
}

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
