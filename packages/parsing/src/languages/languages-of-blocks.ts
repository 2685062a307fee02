import type { Block, Token } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import { languageOf } from './language-of.ts';

/** Words from the beginning of a block, or of the text, that are looked at. */
const sample = 60;

/**
 * The language of each block as a primary tag (`en`, `de`): what its own words tell, else what the source states, else what the
 * beginning of the text tells; `und` where nothing does.
 */
export function languagesOfBlocks(blocks: readonly Block[], tokens: readonly Token[], stated: string): string[] {
  const termsFrom = (first: number, end: number) =>
    tokens.slice(first, Math.min(end, first + sample)).map(({ term }) => term);
  const primary = stated.split('-')[0]?.toLowerCase() ?? 'und';
  const whole = primary === 'und' ? (languageOf(termsFrom(0, tokens.length)) ?? 'und') : primary;
  return blocks.map(({ from, to }) => languageOf(termsFrom(indexAt(tokens, from), indexAt(tokens, to))) ?? whole);
}
