import type { Article, Block, Token } from '../../article.ts';
import { isOwnerInAnyCase } from '../../tokens/possessive.ts';
import { breaksBefore, gapBefore, hasArticle, isCapital, termOf, type View } from '../../tokens/view.ts';
import { takenBy, type NameRun, type TokenMention } from './name.ts';
import { isLowerAt } from '../../tokens/is-capital.ts';
import { sentenceOpeners } from '../../lexicon/abbreviations.ts';
import { calendar, shortMonths, shortWeekdays } from '../../lexicon/calendar.ts';
import { clauseOpeners, determiners, prepositions, pronouns, adverbs, auxiliaries } from '../../lexicon/grammar.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { groupNouns, nameParticles, nameSuffixes } from '../../lexicon/names.ts';
import { isGivenName } from '../../lexicon/people/given-names.ts';
import { headlineWords } from '../../lexicon/people/headline-words.ts';
import { joins, joinsFields, joinsPair } from './joins.ts';
import { familyMonths, isMonthName } from './month-names.ts';

/** Words of the longest name, with its titles. Chosen by hand. */
const longest = 8;
/** A line in capitals of more words than this is a title and no name: `MAYOR JANE ROE` may be one. Chosen by hand. */
const shoutedName = 3;
/** Words of the longest nickname in quotation marks: `Ann “The Grey Fox” Roe`. Chosen by hand. */
const longestNickname = 3;

/** What the search for runs looks at: the tokens that belong to names already, and the months that are family names here. */
type Search = View & { taken: Uint8Array; families: ReadonlySet<string> };

/** Runs of capitalised words in the paragraphs and captions, in order and beside the `known` names; `lower` are the terms written in lower case somewhere. */
export function nameRuns(
  article: Pick<Article, 'text' | 'blocks' | 'sentences' | 'tokens'>,
  known: readonly TokenMention[],
  lower: ReadonlySet<string>,
): NameRun[] {
  const { text, blocks, sentences, tokens } = article;
  const search: Search = { text, tokens, taken: takenBy(known, tokens.length), families: familyMonths(article) };
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
    if ((kind !== 'paragraph' && kind !== 'caption') || search.taken[at] || !isCapital(search, at)) continue;
    if (block !== looked) {
      looked = block;
      shouted = isShouted(article, blocks[block], at);
    }
    if (shouted) continue;
    const opens = starts.has(at) || opensClause(text, token);
    if (!beginsName(search, at, opens, lower)) continue;
    const end = runEnd(search, at, blocks[block], lower);
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
  for (const token of tokens) if (isLowerAt(text, token.from) && !hasArticle(text, token)) lower.add(token.term);
  return lower;
}

const opensClause = (text: string, token: Token) =>
  /["“”„«‘:([]\s?$/.test(text.slice(Math.max(0, token.from - 2), token.from));

function beginsName(search: Search, at: number, opens: boolean, lower: ReadonlySet<string>): boolean {
  const term = termOf(search, at);
  if (calendar.has(term)) return isMonthName(search, at, search.families);
  if (isOfTime(search, at)) return false;
  if (isPronounInName(search, at, opens)) return true;
  if (pronouns.has(term.replace(/['’].*$/, '')) || (determiners.has(term) && !isInitial(search, at))) return false;
  if (term.length < 2) return isInitial(search, at);
  if (nameParticles.has(term) && isCapital(search, at) && isFamilyBehind(search, at)) return true;
  if (isGivenName(term) && isCapital(search, at + 1) && !breaksBefore(search, at + 1)) return true;
  if (!opens) return !(prepositions.has(term) || clauseOpeners.has(term));
  if (tellsHow.test(term)) return false;
  return !(isFunctionWord(term) || term.endsWith('ing') || (lower.has(term) && !titleWords.has(term)));
}

/** `Ironically Roe left`: adverbs that open a sentence, by endings that no given name has. */
const tellsHow = /^finally$|.(?:(?:ic|tu|on|ti|ci|or|er|ur|gin)al|ed|ing|ful|ous|ive|ent|ant|ate|less|ar)ly$/;

/** `Us Weekly`, `Our Town`: a pronoun with a capital within a sentence, and before a word with one, belongs to a name. */
const isPronounInName = (view: View, at: number, opens: boolean) =>
  !opens &&
  /^(?:us|our|my|your)$/.test(termOf(view, at)) &&
  isLowerAt(view.text, view.tokens[at - 1]?.from ?? 0) &&
  isCapital(view, at + 1) &&
  /^ $/.test(gapBefore(view, at + 1));

/** `3 PM`, `3 p.m. EST`, `1500 GMT`, `Thu Mar 4`: letters that belong to a time. */
const isOfTime = (view: View, at: number) =>
  (shortWeekdays.has(termOf(view, at)) && shortMonths.has(termOf(view, at + 1))) ||
  (/^(?:[ap]m|[ecmp][sd]?t|gmt|utc|bst|cet)$/.test(termOf(view, at)) &&
    /^(?:\d[\d:.]*(?:[ap]m)?|[ap]\.?m\.?)$/.test(termOf(view, at - 1)) &&
    /^[.\s]{0,2}$/.test(gapBefore(view, at)));

/** `De la Vega left`: a capital follows a particle, be it behind another. */
function isFamilyBehind(view: View, at: number): boolean {
  const isParticle = nameParticles.has(termOf(view, at + 1)) || /^l[oa]s$/.test(termOf(view, at + 1));
  const next = isParticle && !isCapital(view, at + 1) ? at + 2 : at + 1;
  return isCapital(view, next) && /^ $/.test(gapBefore(view, next)) && /^ $/.test(gapBefore(view, at + 1));
}

/** `J. Edgar Roe`: a lone capital with its stop before a word with a capital. */
const isInitial = (view: View, at: number) =>
  termOf(view, at).length === 1 && /^\.\s?$/.test(gapBefore(view, at + 1)) && isCapital(view, at + 1);

const isFunctionWord = (term: string) =>
  sentenceOpeners.has(term) ||
  prepositions.has(term) ||
  clauseOpeners.has(term) ||
  adverbs.has(term) ||
  auxiliaries.has(term) ||
  (term.includes("'") && !/^(?:o|d|l|n|m)'\p{L}/u.test(term));

/** `Sheriff’s Office`, `Children’s Hospital`: owners within the name of an institution. */
const owners =
  /^(?:sheriff|attorney|prosecutor|coroner|examiner|governor|mayor|marshal|children|women|men|people|veteran|farmer|worker|teacher)s?$/;

/** A name ends with its block at the latest: the line above and the line below name two. */
function runEnd(search: Search, first: number, block: Block | undefined, lower: ReadonlySet<string>): number {
  const { text, tokens, taken } = search;
  const limit = block?.to ?? Infinity;
  let end = first + 1;
  for (let at = end; at < tokens.length && at - first < longest; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || taken[at] || token.from >= limit) break;
    const isSaint =
      groupNouns.has(token.term) && (termOf(search, at - 2) === 'st' || owners.test(termOf(search, at - 1)));
    if ((!isSaint && isOwnerInAnyCase(text.slice(before.from, before.to))) || /^['’]\s/.test(gapBefore(search, at)))
      break;
    if (isSuffix(search, at)) return at + 1;
    const behind = behindNickname(search, at);
    if (behind !== undefined && (tokens[behind]?.from ?? limit) < limit) {
      at = behind;
      end = at + 1;
      continue;
    }
    if (token.from - before.to > 3 || breaksBefore(search, at)) break;
    if (isCapital(search, at)) {
      if (endsName(search, at)) break;
      end = at + 1;
    } else if (
      !joins(token.term, before.term) &&
      !(end === at && (joinsPair(search, first, at, lower) || joinsFields(search, first, at)))
    )
      break;
  }
  return end;
}

/** `Jesse Roe, Jr.`: the suffix behind its comma. */
const isSuffix = (view: View, at: number) =>
  nameSuffixes.has(termOf(view, at)) && isCapital(view, at) && /^,\s$/.test(gapBefore(view, at));

/** The token behind a nickname that opens at token `at`: `Maria “Mimi” Olsen`. */
function behindNickname(view: View, at: number): number | undefined {
  if (!/^ (?:[“"‘'(]|\([“"])$/.test(gapBefore(view, at)) || !isGivenName(termOf(view, at - 1))) return undefined;
  for (let i = at + 1; i <= at + longestNickname; i++) {
    const gap = gapBefore(view, i);
    if (/^,?(?:[”"’')]|[”"]\)) $/.test(gap)) return isCapital(view, i) && isCapital(view, i - 1) ? i : undefined;
    if (gap !== ' ') return undefined;
  }
  return undefined;
}

/** A capital that stands in a line of capitals but in no name: `Roe To Host`, `Roe Killed`, `Roe The`. */
function endsName(search: Search, at: number): boolean {
  const term = termOf(search, at);
  if (calendar.has(term)) return !isMonthName(search, at, search.families);
  if (isInitial(search, at) || nameParticles.has(term) || nameParticles.has(termOf(search, at - 1))) return false;
  if (term === 'i' && termOf(search, at - 1) === 'war') return false;
  if (headlineWords.has(term)) return true;
  if (isGivenName(term)) return false;
  return (
    prepositions.has(term) ||
    determiners.has(term) ||
    pronouns.has(term) ||
    clauseOpeners.has(term) ||
    auxiliaries.has(term)
  );
}
