import type { Block, Mention, Sentence, Token } from '../article.ts';
import { gapBefore, termOf, type View } from '../tokens/phrase.ts';
import { isCapitalAt } from '../tokens/is-capital.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { titleWords } from '../lexicon/grammar.ts';
import { adjectives } from '../lexicon/names.ts';
import type { ReadName } from './classify-run.ts';
import { likelyNames, proposeNames, type Placed } from './propose-names.ts';
import { indexNames, matchName, surface, toMention, type NameIndex } from './match-lexicon.ts';
import { lowerTerms, nameRuns } from './name-runs.ts';
import { officeAt, rememberOffice, type Offices } from './offices.ts';

/**
 * Named people, groups and places in everything but furniture and credits, in order and disjoint: names of the lexicon,
 * longest first; names it lacks, proposed from runs of capitals and completed from their short forms; and offices
 * ("the secretary of state") that stand for the person last given the title.
 */
export function findMentions(
  text: string,
  blocks: Block[],
  sentences: Sentence[],
  tokens: Token[],
  lexicon: Lexicon,
): Mention[] {
  const view = { text, tokens };
  const taken = new Uint8Array(tokens.length);
  const known = knownNames(view, blocks, indexNames(lexicon), taken);
  const common = lowerTerms(view);
  const names = likelyNames(view, nameRuns(view, blocks, sentences, taken, common), common);
  const proposed = proposeNames(view, known, names, taken);
  const offices = heldOffices(view, known, proposed, names);
  const held = officeMentions(view, blocks, offices, taken);
  return [...known, ...proposed, ...held]
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, entity, kind, proposed }) =>
      proposed ? { from, to, entity, kind, proposed } : { from, to, entity, kind },
    );
}

function knownNames(view: View, blocks: Block[], index: NameIndex, taken: Uint8Array): Placed[] {
  const { text, tokens } = view;
  const found: Placed[] = [];
  for (const [first, last] of tokenSpans(blocks, tokens, 'furniture', 'credit')) {
    for (let at = first; at < last; at++) {
      const match = matchName(text, tokens, at, index, last);
      if (!match) continue;
      const before = found.at(-1);
      const listed = before?.kind === 'place' && isListed(view, before.end, at);
      found.push({ ...toMention(text, tokens, at, match, listed), first: at, end: match.end });
      taken.fill(1, at, match.end);
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
function* tokenSpans(blocks: Block[], tokens: Token[], ...without: string[]): Generator<[number, number]> {
  let at = 0;
  for (const { kind, to } of blocks) {
    const first = at;
    while (at < tokens.length && (tokens[at]?.from ?? 0) < to) at += 1;
    if (!without.includes(kind)) yield [first, at];
  }
}

/** Offices as this article gives them: `Foreign Minister Sergei Lavrov`, `John Kerry, the secretary of state,`. */
function heldOffices(view: View, known: Placed[], proposed: Placed[], names: ReadName[]): Offices {
  const offices: Offices = new Map();
  for (const [at, { office }] of names.entries()) {
    const entity = proposed[at]?.entity;
    if (office && entity !== undefined) rememberOffice(offices, view, office.first, office.end, entity);
  }
  for (const mention of known) {
    if (mention.kind !== 'person') continue;
    const first = officeBefore(view, mention.first);
    if (first < mention.first) rememberOffice(offices, view, first, mention.first, mention.entity);
  }
  for (const held of offices.values()) held.sort((one, other) => one.at - other.at);
  return offices;
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
    ((titleWords.has(term) || adjectives.has(term) || term === 'secretary-general') &&
      isCapitalAt(view.text, view.tokens[at]?.from ?? 0))
  );
};

function officeMentions(view: View, blocks: Block[], offices: Offices, taken: Uint8Array): Placed[] {
  const found: Placed[] = [];
  if (offices.size === 0) return found;
  for (const [first, last] of tokenSpans(blocks, view.tokens, 'furniture', 'credit', 'title')) {
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
