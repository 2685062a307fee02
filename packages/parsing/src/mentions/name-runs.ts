import type { Article, Block, Token } from '../article.ts';
import { isOwnerInAnyCase } from '../tokens/possessive.ts';
import { breaksBefore, type View } from '../tokens/view.ts';
import { takenBy, type NameRun, type TokenMention } from './name.ts';
import { isCapitalAt, isLowerAt } from '../tokens/is-capital.ts';
import { sentenceOpeners } from '../lexicon/abbreviations.ts';
import { calendar } from '../lexicon/calendar.ts';
import { clauseOpeners, determiners, prepositions, pronouns, adverbs, auxiliaries } from '../lexicon/grammar.ts';
import { titleWords } from '../lexicon/titles.ts';
import { groupNouns, nameParticles } from '../lexicon/names.ts';

/** Words of the longest name, with its titles. Chosen by hand. */
const longest = 8;
/** A line in capitals of more words than this is a title and no name: `MAYOR JANE ROE` may be one. Chosen by hand. */
const shoutedName = 3;

/** Runs of capitalised words in the paragraphs and captions, in order and beside the `known` names; `lower` are the terms written in lower case somewhere. */
export function nameRuns(
  article: Pick<Article, 'text' | 'blocks' | 'sentences' | 'tokens'>,
  known: readonly TokenMention[],
  lower: ReadonlySet<string>,
): NameRun[] {
  const { text, blocks, sentences, tokens } = article;
  const taken = takenBy(known, tokens.length);
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const runs: NameRun[] = [];
  let block = 0;
  /** The block that was last looked at for lower case, and whether it has none. */
  let looked = -1;
  let shouted = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    while ((blocks[block]?.to ?? Infinity) <= token.from) block += 1;
    const kind = blocks[block]?.kind;
    if ((kind !== 'paragraph' && kind !== 'caption') || taken[at] || !isCapitalAt(text, token.from)) continue;
    if (block !== looked) {
      looked = block;
      shouted = isShouted(article, blocks[block], at);
    }
    if (shouted) continue;
    const opens = starts.has(at) || opensClause(text, token);
    if (!beginsName(token.term, opens, lower)) continue;
    const end = runEnd(article, at, taken, blocks[block]);
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

function beginsName(term: string, opens: boolean, lower: ReadonlySet<string>): boolean {
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
    if (isOwnerInAnyCase(text.slice(before.from, before.to))) break;
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
