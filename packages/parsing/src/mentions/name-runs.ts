import type { Block, Sentence, Token } from '../article.ts';
import { breaksBefore, type View } from '../tokens/phrase.ts';
import { isCapitalAt, isLowerAt } from '../tokens/is-capital.ts';
import { sentenceOpeners } from '../lexicon/abbreviations.ts';
import {
  calendar,
  clauseOpeners,
  determiners,
  prepositions,
  pronouns,
  titleWords,
  adverbs,
  auxiliaries,
} from '../lexicon/grammar.ts';
import { groupNouns, nameParticles } from '../lexicon/names.ts';

/** Tokens that look like one name, `end` excluded. `opens` is set when the first word opens a sentence or clause, where any word is capital. */
export type NameRun = { first: number; end: number; opens: boolean };

/** Words of the longest name, with its titles. Chosen by hand. */
const longest = 8;
/** A line in capitals of more words than this is a title and no name: `MAYOR JANE ROE` may be one. Chosen by hand. */
const shoutedName = 3;

/** Runs of capitalised words in the paragraphs and captions, in order; `taken` are tokens that already belong to a known name, `lower` the terms written in lower case somewhere. */
export function nameRuns(
  view: View,
  blocks: Block[],
  sentences: Sentence[],
  taken: Uint8Array,
  lower: Set<string>,
): NameRun[] {
  const { text, tokens } = view;
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const runs: NameRun[] = [];
  let block = 0;
  let cased = -1;
  let shouted = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    while ((blocks[block]?.to ?? Infinity) <= token.from) block += 1;
    const kind = blocks[block]?.kind;
    if ((kind !== 'paragraph' && kind !== 'caption') || taken[at] || !isCapitalAt(text, token.from)) continue;
    if (block !== cased) [cased, shouted] = [block, isShouted(view, blocks[block], at)];
    if (shouted) continue;
    const opens = starts.has(at) || opensClause(text, token);
    if (!beginsName(token.term, opens, lower)) continue;
    const end = runEnd(view, at, taken, blocks[block]);
    runs.push({ first: at, end, opens });
    at = end - 1;
  }
  return runs;
}

/** A line without a lower-case word, such as a title in capitals, tells no names from other words. */
function isShouted({ text, tokens }: View, block: Block | undefined, first: number): boolean {
  let words = 0;
  for (let at = first; at < tokens.length && (tokens[at]?.from ?? 0) < (block?.to ?? 0); at++, words++)
    if (/\p{Ll}/u.test(text.slice(tokens[at]?.from, tokens[at]?.to))) return false;
  return words > shoutedName;
}

/** The terms that occur in lower case: a capital of theirs may be the sentence's alone. */
export function lowerTerms({ text, tokens }: View): Set<string> {
  const lower = new Set<string>();
  for (const { from, term } of tokens) if (isLowerAt(text, from)) lower.add(term);
  return lower;
}

const opensClause = (text: string, token: Token) =>
  /["“”‘:([]\s?$/.test(text.slice(Math.max(0, token.from - 2), token.from));

function beginsName(term: string, opens: boolean, lower: Set<string>): boolean {
  if (calendar.has(term) || pronouns.has(term) || determiners.has(term) || term.length < 2) return false;
  if (!opens) return !(prepositions.has(term) || clauseOpeners.has(term));
  return !(isFunctionWord(term) || term.endsWith('ing') || (lower.has(term) && !titleWords.has(term)));
}

const isFunctionWord = (term: string) =>
  sentenceOpeners.has(term) ||
  prepositions.has(term) ||
  clauseOpeners.has(term) ||
  adverbs.has(term) ||
  auxiliaries.has(term) ||
  term.includes("'");

/** A name ends with its block at the latest: the line above and the line below name two. */
function runEnd(view: View, first: number, taken: Uint8Array, block: Block | undefined): number {
  const { text, tokens } = view;
  let end = first + 1;
  for (let at = end; at < tokens.length && at - first < longest; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || taken[at] || token.from >= (block?.to ?? Infinity)) break;
    if (token.from - before.to > 3 || breaksBefore(view, at)) break;
    if (/['’]s$/i.test(text.slice(before.from, before.to))) break;
    if (isCapitalAt(text, token.from)) {
      if (calendar.has(token.term)) break;
      end = at + 1;
    } else if (!joins(token.term, before.term)) break;
  }
  return end;
}

/** `University of Texas`, `Committee on Foreign Relations`, `Bill de Blasio`. */
function joins(term: string, before: string): boolean {
  if (nameParticles.has(term)) return true;
  if (term === 'the') return before === 'of' || before === 'for';
  return (
    (term === 'of' || term === 'for' || term === 'on') &&
    (groupNouns.has(before) || (term === 'of' && titleWords.has(before)))
  );
}
