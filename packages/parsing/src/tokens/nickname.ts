import type { Range } from '../article.ts';
import { determiners, prepositions } from '../lexicon/grammar.ts';
import { calendar } from '../lexicon/calendar.ts';
import { indexAt } from './index-at.ts';
import { isCapitalAt } from './is-capital.ts';
import type { Token } from '../article.ts';

/** Words of the longest nickname: `“The Big Easy”` is none of these. Chosen by hand. */
const longest = 2;
/** Characters of the longest nickname, its marks included. Chosen by hand. */
const longestSigns = 30;

/** Whether a stretch in marks is a nickname within a name: `Maria “Mimi” Olsen`, `Maria (“Mimi”) Olsen`, with nothing else between. */
export function isNickname({ text, tokens }: { text: string; tokens: Token[] }, { from, to }: Range): boolean {
  const bracket = text.charAt(from - 1) === '(' && text.charAt(to) === ')' ? 1 : 0;
  if (to - from > longestSigns || text.charAt(from - 1 - bracket) !== ' ' || text.charAt(to + bracket) !== ' ')
    return false;
  const first = indexAt(tokens, from);
  const end = indexAt(tokens, to);
  const before = tokens[first - 1];
  const after = tokens[end];
  if (!before || !after || end === first || end - first > longest) return false;
  if (before.to !== from - 1 - bracket || after.from !== to + 1 + bracket || /[,.;:!?]/.test(text.slice(from, to)))
    return false;
  if (determiners.has(before.term) || prepositions.has(before.term) || calendar.has(after.term)) return false;
  return [before, tokens[first], after].every((token) => token !== undefined && isCapitalAt(text, token.from));
}
