import type { Block, Token } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import { isPlainEnglish, weighLanguages } from './detect-language.ts';

/** So many words of a block must speak for a language of its own: a name of another one is no passage in it. Other letters say more. */
const enough = { Latin: 4, other: 1 };

/**
 * The language of a block, by its tokens, where it is surely another one than that of its article, else nothing: a quotation, a
 * press release or a headline that was not translated. `of` is the article's language, a BCP 47 tag.
 */
export function languageOfBlock(tokens: readonly Pick<Token, 'term'>[], of: string): string | undefined {
  if (primary(of) === 'en' && isPlainEnglish(tokens)) return undefined;
  const { tag, evidence, letters } = weighLanguages(tokens);
  const least = letters === 'Latin' ? enough.Latin : enough.other;
  return tag !== 'und' && evidence >= least && tag !== primary(of) ? tag : undefined;
}

/** Blocks with their language where it is another one than that of their article; `tokens` are the article's. */
export function withLanguages(blocks: readonly Block[], tokens: readonly Token[], of: string): Block[] {
  return blocks.map((block) => {
    const own = tokens.slice(indexAt(tokens, block.from), indexAt(tokens, block.to));
    const language = languageOfBlock(own, of);
    return language === undefined ? block : { ...block, language };
  });
}

/** The language alone of a tag that may name a country as well, such as `pt` of `pt-BR`. */
function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

/** The language of each block, a BCP 47 tag: its own, or that of its article. */
export function languagesOf(blocks: readonly Block[], of: string): string[] {
  return blocks.map(({ language }) => language ?? of);
}
