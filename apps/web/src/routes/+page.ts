import type { Start } from '#lib/state/library.svelte.ts';
import { unpackArticle } from '#lib/sample/pack-article.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = ({ data: { packed, ...rest } }): Start => ({
  ...rest,
  articles: packed.map(unpackArticle),
});
