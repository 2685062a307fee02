import type { Article, BlockKind, Mention } from '../article.ts';
import { gapBefore, isCapital, termOf, type TokenSpan, type View } from '../tokens/view.ts';
import { isCapitalAt } from '../tokens/is-capital.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { titleWords } from '../lexicon/titles.ts';
import { adjectives } from '../lexicon/names.ts';
import { takenBy, type ReadName, type TokenMention } from './name.ts';
import { likelyNames, proposeNames } from './propose-names.ts';
import { indexNames, matchName, toMention, type NameIndex } from './match-lexicon.ts';
import { lowerTerms, nameRuns } from './name-runs.ts';
import { officeAt, readOffices, type Offices } from './offices.ts';
import { surface } from '../tokens/possessive.ts';

/** As much of an article as is read before anybody in it is named. */
type Unnamed = Pick<Article, 'text' | 'blocks' | 'sentences' | 'tokens'>;

/**
 * Named people, groups and places in everything but furniture and credits, in order and disjoint: names of the lexicon,
 * longest first; names it lacks, proposed from runs of capitals and completed from their short forms; and offices
 * ("the secretary of state") that stand for the person last given the title.
 */
export function findMentions(article: Unnamed, lexicon: Lexicon): Mention[] {
  const known = knownNames(article, indexNames(lexicon));
  const common = lowerTerms(article);
  const names = likelyNames(article, nameRuns(article, known, common), common);
  const proposed = proposeNames(article, known, names);
  const offices = heldOffices(article, known, proposed, names);
  const held = officeMentions(article, offices, [...known, ...proposed]);
  return [...known, ...proposed, ...held]
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
  if (at === end) return /^,\s*$/.test(gapBefore(view, at));
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

/** Offices as this article gives them: `Foreign Minister Sergei Lavrov`, `John Kerry, the secretary of state,`. */
function heldOffices(view: View, known: TokenMention[], proposed: TokenMention[], names: ReadName[]): Offices {
  const called: { office: TokenSpan; entity: string }[] = [];
  for (const [at, { office }] of names.entries()) {
    const entity = proposed[at]?.entity;
    if (office && entity !== undefined) called.push({ office, entity });
  }
  for (const { kind, first, entity } of known) {
    const office = { first: officeBefore(view, first), end: first };
    if (kind === 'person' && office.first < office.end) called.push({ office, entity });
  }
  return readOffices(view, called);
}

/** Where the titles that stand right before token `at` begin. */
function officeBefore(view: View, at: number): number {
  let first = at;
  while (/^\.?\s{1,2}$/.test(gapBefore(view, first)) && isTitleWord(view, first - 1)) first -= 1;
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
