import { articleName, outletName, publishedWords } from '../text/article-name.ts';
import type { Kept } from '../kept/kept.ts';
import type { Draft } from './draft.ts';
import { sayCount, nounOf } from '../words/say-count.ts';

/** A block of a draft: `struck` where it is not counted as report, `canToggle` where the reader may say otherwise. */
export type DraftBlock = { from: number; text: string; struck: boolean; canToggle: boolean; reason: string };

/** One line on a draft. */
export function describeDraft({ article, kept, twin }: Draft): { name: string; facts: string; notes: string[] } {
  const words = article.sentences.reduce((sum, one) => sum + one.endToken - one.firstToken, 0);
  const struck = article.blocks.filter(({ kind }) => kind === 'furniture').length;
  return {
    name: articleName(article),
    facts: [
      outletName(article),
      publishedWords(article),
      `${words.toLocaleString('en')} ${nounOf(words, 'word')}`,
      ...(struck > 0 ? [`${sayCount(struck, 'passage')} struck`] : []),
    ].join(' · '),
    notes: [
      ...(twin === undefined ? [] : [`The same text is here already: “${twin}”.`]),
      ...(kept.source.notes ?? []),
      ...article.flags.map(({ says }) => says),
    ],
  };
}

/** The text of a draft, block by block. */
export function draftBlocks({ article }: Draft): DraftBlock[] {
  return article.blocks.map(({ from, to, kind, reason, restored }) => ({
    from,
    text: article.text.slice(from, to),
    struck: kind !== 'paragraph' && kind !== 'title' && kind !== 'heading' && kind !== 'deck',
    canToggle: restored === true || (kind !== 'paragraph' && kind !== 'title'),
    reason: reason ?? '',
  }));
}

/** One line on an article that is not read yet. */
export function parcelLine({ source, edits }: Kept): string {
  const opening = source.text.trim().split(/\s+/u).slice(0, 8).join(' ');
  const { title, outlet } = { ...source, ...edits };
  return `${title?.value ?? `${opening} …`} · ${outletName({ ...(outlet && { outlet }) })}`;
}
