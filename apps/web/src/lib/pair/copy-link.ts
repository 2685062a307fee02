import type { Article } from '@vis-a-vis/parsing';
import { articleName, outletName, publishedWords } from '../text/article-name.ts';
import { foundWords } from './link-words.ts';
import type { NumberedLink } from './numbered-links.ts';
import { cutPassage } from './passages.ts';
import type { Pair } from './pair.ts';
import { sideName, sides } from './side.ts';

/** A link as plain text with both sources, ready to paste into notes. */
export function copyLink({ link }: NumberedLink, pair: Pick<Pair, 'a' | 'b'>): string {
  const passages = sides.map((side) => {
    const article = pair[side];
    return `${sideName[side]} — ${sourceOf(article)}\n${passage(article, link[side])}`;
  });
  return [...passages, `(${foundWords(link)})`].join('\n\n');
}

/** The sentences of one side, in order and as they stand, white space aside; a gap between them is shown. */
export function passage(article: Article, indices: readonly number[]): string {
  const runs = cutPassage(article, indices, []);
  return runs.map(({ text }) => text.replace(/\s+/gu, ' ')).join('');
}

/** An article as a source: its name, outlet and date. */
export function sourceOf(article: Article): string {
  return [articleName(article), outletName(article), publishedWords(article)].join(', ');
}

/** Puts text on the clipboard and says in words how it went. */
export async function copyText(text: string): Promise<string> {
  // Off a secure address there is no clipboard at all.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return 'This browser lets no page copy from this address. Select the passages and copy them by hand.';
  return clipboard.writeText(text).then(
    () => 'Copied, with both sources.',
    () => 'The browser refused to copy. Select the passages and copy them by hand.',
  );
}
