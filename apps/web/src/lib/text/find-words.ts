import type { Article, Range } from '@vis-a-vis/parsing';

/** Letters of scripts that part their words by spaces: there a find begins at a word. */
const spaced = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u;

/**
 * Where words stand in the sentences of a report, in order: whole or as the beginning of a word, in either case, with any white space
 * between them and with either kind of apostrophe and quotation mark. Nothing for a query without a letter, figure or sign.
 */
export function findWords({ text, sentences }: Pick<Article, 'text' | 'sentences'>, query: string): Range[] {
  const words = query.trim();
  if (words === '') return [];
  const pattern = words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['‘’]/gu, "['‘’]")
    .replace(/["“”„]/gu, '["“”„]');
  const finder = new RegExp(`${spaced.test(words) ? '(?<![\\p{L}\\p{N}])' : ''}${pattern}`, 'giu');
  const found: Range[] = [];
  let at = 0;
  for (const { 0: hit, index: from } of text.matchAll(finder)) {
    const to = from + hit.length;
    while ((sentences[at]?.to ?? Infinity) <= from) at++;
    const sentence = sentences[at];
    if (sentence && sentence.from <= from && to <= sentence.to) found.push({ from, to });
  }
  return found;
}
