import type { Article, BlockKind, Mention } from '../article.ts';
import { gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { isCapitalAt } from '../tokens/is-capital.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { sentenceOpeners } from '../lexicon/abbreviations.ts';
import { calendar } from '../lexicon/calendar.ts';
import { adverbs, auxiliaries, clauseOpeners, determiners, prepositions } from '../lexicon/grammar.ts';
import { adjectives, roleNouns } from '../lexicon/names.ts';
import { isGivenName } from '../lexicon/people/given-names.ts';
import { headlineWords } from '../lexicon/people/headline-words.ts';
import { titleWords } from '../lexicon/titles.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { isNamedOf } from './runs/joins.ts';
import { dropWorks } from './drop-works.ts';
import { tellFirms } from './tell-firms.ts';
import { runsInLanguage } from './runs/in-language.ts';
import { takenBy, type ReadName, type TokenMention } from './runs/name.ts';
import { likelyNames } from './likely-names.ts';
import { resolveNames } from './resolve-names.ts';
import { cutRuns } from './runs/cut-runs.ts';
import { indexNames, matchName, toMention, type NameIndex } from './match-lexicon.ts';
import { lowerTerms, nameRuns } from './runs/name-runs.ts';
import { officeAt, readOffices, type Offices } from './offices.ts';
import { isPossessive, surface } from '../tokens/possessive.ts';

/** As much of an article as is read before anybody in it is named. */
type Unnamed = Pick<Article, 'text' | 'language' | 'blocks' | 'sentences' | 'tokens'>;

/**
 * Named people, groups and places in everything but furniture and credits, in order and disjoint: names of the lexicon,
 * longest first; names it lacks, proposed from runs of capitals and completed from their short forms; and offices
 * ("the secretary of state") that stand for the person last given the title.
 */
export function findMentions(article: Unnamed, lexicon: Lexicon): Mention[] {
  const common = lowerTerms(article);
  const known = withoutParts(article, knownNames(article, indexNames(lexicon)), common);
  const runs = cutRuns(article, runsInLanguage(article, nameRuns(article, known, common), article.language));
  const names = likelyNames(article, runs, common);
  const resolved = dropWorks(article, tellFirms(article, resolveNames(article, known, names)));
  const offices = heldOffices(article, resolved, names);
  const held = officeMentions(article, offices, resolved);
  return [...resolved, ...held]
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, entity, kind, proposed }) =>
      proposed ? { from, to, entity, kind, proposed } : { from, to, entity, kind },
    );
}

function knownNames(article: Unnamed, index: NameIndex): TokenMention[] {
  const found: TokenMention[] = [];
  for (const [first, last] of tokenSpans(article, 'furniture', 'credit')) {
    for (let at = first; at < last; at++) {
      const match = matchName(article, at, index, last);
      if (!match) continue;
      const before = found.at(-1);
      const listed = before?.kind === 'place' && isListed(article, before.end, at);
      found.push({ ...toMention(article, match, listed), first: at, end: match.end });
      at = match.end - 1;
    }
  }
  return found;
}

/** `in Iraq, Yemen and Syria`, `in Norfolk, Virginia, US`: the place before a comma or "and" is followed by another. */
function isListed(view: View, end: number, at: number): boolean {
  // `In Geneva, Washington said no`: what acts is no place of a list.
  const acts = isReportingVerb(termOf(view, at + 1)) || auxiliaries.has(termOf(view, at + 1));
  if (at === end) return /^,\s*$/.test(gapBefore(view, at)) && !acts;
  return at === end + 1 && termOf(view, end) === 'and';
}

/** Token spans of all blocks but those of the kinds named. */
function* tokenSpans({ blocks, tokens }: Unnamed, ...without: BlockKind[]): Generator<[number, number]> {
  let at = 0;
  for (const { kind, to } of blocks) {
    const first = at;
    while (at < tokens.length && (tokens[at]?.from ?? 0) < to) at += 1;
    if (!without.includes(kind)) yield [first, at];
  }
}

/**
 * The known names but those that are only the end of a longer one: `Kerry` in `Teresa Heinz Kerry` is nobody's short form. What
 * stands before is a word with a capital that is no title, no people and no name itself.
 */
function withoutParts(view: Unnamed, known: readonly TokenMention[], common: ReadonlySet<string>): TokenMention[] {
  const starts = new Set(view.sentences.map(({ firstToken }) => firstToken));
  const ends = new Set(known.map(({ end }) => end));
  return known.filter((mention) => {
    const { kind, first, end, entity } = mention;
    const before = termOf(view, first - 1);
    if (isCapital(view, first - 1) && /^(?:radio|air|team)$/.test(before) && kind !== 'person') return false;
    if (kind !== 'person') {
      if (before === 'of' && isNamedAfter(termOf(view, first - 2)) && isCapital(view, first - 2)) return false;
      return ends.has(first) || end - first > 1 || !(isGivenBefore(view, first, common) || isGivenHere(view, mention));
    }
    if (end - first > 2 || wordsAt(view, mention) === entity) return true;
    if (ends.has(first) || !isCapital(view, first - 1) || !/^[ \u00a0]$/.test(gapBefore(view, first))) return true;
    if (titleWords.has(before) || adjectives.has(before) || isPossessive(view, first - 1)) return true;
    return !(isGivenName(before) || !starts.has(first - 1)
      ? isNamePart(before)
      : isNamePart(before) && !opensOnly(before, common));
  });
}

/** `Michael Jordan`: a given name right before a land is somebody's; `In June Jordan voted` has none. */
const isGivenBefore = (view: View, first: number, common: ReadonlySet<string>) => {
  const before = termOf(view, first - 1);
  return (
    isCapital(view, first - 1) &&
    /^[ \u00a0]$/.test(gapBefore(view, first)) &&
    isGivenName(before) &&
    isNamePart(before) &&
    !titleWords.has(before) &&
    !opensOnly(before, common)
  );
};

/** `Paris Hilton`, `the Berlin Wall`: a seat of government right before a last word with a capital is half of another name. */
function isGivenHere(view: View, { end, first, kind, entity }: TokenMention): boolean {
  const isSeat = kind === 'group' && wordOf(view, first) !== entity && /^\p{Lu}\p{Ll}/u.test(wordOf(view, first));
  const next = termOf(view, end);
  if (!isSeat || !isCapital(view, end) || gapBefore(view, end) !== ' ') return false;
  if (isCapital(view, end + 1) && gapBefore(view, end + 1) === ' ') return false;
  return (
    isNamePart(next) && !(titleWords.has(next) || roleNouns.has(next) || adjectives.has(next) || isReportingVerb(next))
  );
}

/** `Bank of America`, `University of Iran`: an institution's own name. */
const isNamedAfter = (term: string) =>
  /^(?:bank|university|college|church|museum|institute|academy|society|association)$/.test(term) || isNamedOf(term);

const wordsAt = ({ text }: View, { from, to }: TokenMention) => text.slice(from, to);
const isNamePart = (term: string) =>
  !(
    calendar.has(term) ||
    prepositions.has(term) ||
    clauseOpeners.has(term) ||
    determiners.has(term) ||
    headlineWords.has(term)
  );
/** A first word of a sentence that is rather a common one: `Visiting Kerry`. */
const opensOnly = (term: string, common: ReadonlySet<string>) =>
  common.has(term) ||
  sentenceOpeners.has(term) ||
  adverbs.has(term) ||
  auxiliaries.has(term) ||
  /(?:ing|ed|ly)$/.test(term);

/** Offices as this article gives them: `Foreign Minister Sergei Lavrov`, `John Kerry, the secretary of state,`. */
function heldOffices(view: View, resolved: readonly TokenMention[], names: readonly ReadName[]): Offices {
  const called: { office: TokenSpan; entity: string }[] = [];
  const offices = new Map(names.map(({ end, office }) => [end, office]));
  for (const { kind, first, end, entity, proposed } of resolved) {
    const office = proposed ? offices.get(end) : undefined;
    if (office) called.push({ office, entity });
    if (proposed || kind !== 'person') continue;
    const before = { first: officeBefore(view, first), end: first };
    if (before.first < before.end) called.push({ office: before, entity });
  }
  return readOffices(view, called);
}

/** So many words an office may have; a text of titles alone is not looked through anew from each of them. */
const longestOffice = 16;

/** Where the titles that stand right before token `at` begin. */
function officeBefore(view: View, at: number): number {
  let first = at;
  while (first > at - longestOffice && /^\.?\s{1,2}$/.test(gapBefore(view, first)) && isTitleWord(view, first - 1))
    first -= 1;
  while (first < at && /^(?:of|the)$/.test(termOf(view, first))) first += 1;
  return first;
}

const isTitleWord = (view: View, at: number) => {
  const term = termOf(view, at);
  return (
    term === 'of' ||
    ((titleWords.has(term) || adjectives.has(term) || term === 'secretary-general') && isCapital(view, at))
  );
};

function officeMentions(view: Unnamed, offices: Offices, named: readonly TokenMention[]): TokenMention[] {
  const found: TokenMention[] = [];
  if (offices.firstWords.size === 0) return found;
  const taken = takenBy(named, view.tokens.length);
  for (const [first, last] of tokenSpans(view, 'furniture', 'credit', 'title')) {
    for (let at = first + 1; at < last; at++) {
      if (termOf(view, at - 1) !== 'the' || taken[at]) continue;
      const office = officeAt(offices, view, at);
      if (!office || office.end > last || namesFollow(view, office.end, taken)) continue;
      const from = view.tokens[at]?.from ?? 0;
      const final = view.tokens[office.end - 1];
      const to = final ? final.from + surface(view.text, final).length : from;
      found.push({ from, to, entity: office.entity, kind: 'person', first: at, end: office.end });
      at = office.end - 1;
    }
  }
  return found;
}

/** `the foreign minister of Jordan`, `the president Vladimir Putin`: the words are no office on their own. */
const namesFollow = (view: View, at: number, taken: Uint8Array) =>
  /^\s$/.test(gapBefore(view, at)) &&
  (Boolean(taken[at]) || termOf(view, at) === 'of' || isCapitalAt(view.text, view.tokens[at]?.from ?? 0));
