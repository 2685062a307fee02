import type { Block, Mention, Sentence, Token } from './article.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { indexNames, matchName, toMention } from './match-lexicon.ts';

/** Named people, groups and places in everything but furniture and credits, in order and disjoint. */
export function findMentions(
  text: string,
  blocks: Block[],
  _sentences: Sentence[],
  tokens: Token[],
  lexicon: Lexicon,
): Mention[] {
  const index = indexNames(lexicon);
  const mentions: Mention[] = [];
  let block = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    while ((blocks[block]?.to ?? Infinity) <= token.from) block += 1;
    const kind = blocks[block]?.kind;
    if (kind === 'furniture' || kind === 'credit') continue;
    const match = matchName(text, tokens, at, index);
    if (!match) continue;
    mentions.push(toMention(text, tokens, at, match));
    at = match.end - 1;
  }
  return mentions;
}
