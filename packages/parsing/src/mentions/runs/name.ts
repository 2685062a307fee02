import type { Mention } from '../../article.ts';
import type { TokenSpan } from '../../tokens/view.ts';

/** Tokens that look like one name. `opens` is set when the first word opens a sentence or clause, where any word is capital. */
export type NameRun = TokenSpan & { opens: boolean };

/** A run read as a name: the tokens of the name itself, the tokens of the office before it, and what it most likely is. */
export type ReadName = TokenSpan & { office?: TokenSpan; kind: Mention['kind'] };

/** A mention with its tokens. */
export type TokenMention = Mention & TokenSpan;

/** Which of so many tokens belong to a mention already, a 1 for each. */
export function takenBy(mentions: readonly TokenMention[], tokens: number): Uint8Array {
  const taken = new Uint8Array(tokens);
  for (const { first, end } of mentions) taken.fill(1, first, end);
  return taken;
}
