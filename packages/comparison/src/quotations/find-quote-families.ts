import type { Article, Range } from '@vis-a-vis/parsing';
import type { Comparison, Link, Reason } from '../comparison.ts';
import { firstPlace } from '../prepare/first-place.ts';
import { firstTokenFrom } from '../prepare/first-token-from.ts';

/**
 * One wording of an utterance. `quote` is an index into the article's quotations, absent where it is restated without
 * quotation marks. `kept` and `own` are ranges of this wording, in order: what the fullest one has too and what it has not; every
 * word is in one of them. `keptOfFullest` and `omitted` divide the words of the fullest wording in the same way, in its own
 * article. `leadIn` are the words by which the article leads into the wording and out of it.
 */
export type FamilyMember = {
  article: string;
  quote?: number;
  range: Range;
  kind: 'fullest' | 'same words' | 'part' | 'restated' | 'restated, not quoted';
  kept: Range[];
  own: Range[];
  keptOfFullest: Range[];
  omitted: Range[];
  leadIn: Range[];
};

/** One utterance in several articles: the fullest wording first, then the others in the order of the articles. */
export type QuoteFamily = { members: FamilyMember[] };

type Wording = { key: string; article: Article; quote?: number; range: Range };
type Tie = { to: Wording; kind: FamilyMember['kind']; keptHead: Range[]; kept: Range[] };

/**
 * Quotations of one utterance across articles, from the comparisons of their pairs. Every wording is held against the fullest
 * one alone, so that a chain of half-likenesses never gathers what is unlike; each wording belongs to one family at most.
 */
export function findQuoteFamilies(articles: readonly Article[], comparisons: readonly Comparison[]): QuoteFamily[] {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const wordings = new Map(articles.flatMap(quotationsOf).map((wording) => [wording.key, wording]));
  const ties = tieQuotations(comparisons, wordings);
  const told = findTold(comparisons, articles);
  const taken = new Set<string>();
  const families: QuoteFamily[] = [];
  for (const head of [...wordings.values()].sort((x, y) => length(y.range) - length(x.range))) {
    if (taken.has(head.key)) continue;
    const quoted = (ties.get(head.key) ?? []).filter(({ to }) => !taken.has(to.key));
    const tellers = new Set(quoted.map(({ to }) => to.article.id));
    const restated = (told.get(head.article.id) ?? [])
      .flatMap((one) => restatements(one, head))
      .filter(({ to }) => !taken.has(to.key) && !tellers.has(to.article.id));
    const found = [...quoted, ...restated];
    if (found.length === 0) continue;
    for (const { key } of [head, ...found.map(({ to }) => to)]) taken.add(key);
    const place = ({ article }: FamilyMember) => places.get(article) ?? 0;
    const members = found.map((tie) => memberOf(tie, head));
    members.sort((x, y) => place(x) - place(y) || x.range.from - y.range.from);
    families.push({ members: [headOf(head), ...members] });
  }
  return families;
}

function quotationsOf(article: Article): Wording[] {
  return article.quotes.flatMap(({ kind, from, to }, quote): Wording[] =>
    kind === 'quotation' ? [{ key: quoteKey(article.id, quote), article, quote, range: { from, to } }] : [],
  );
}

function quoteKey(article: string, quote: number): string {
  return `${quote} ${article}`;
}

/** By the key of a quotation: the quotations that the comparisons pair it with. */
function tieQuotations(comparisons: readonly Comparison[], wordings: ReadonlyMap<string, Wording>): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const { a, b, quotes } of comparisons) {
    for (const pair of quotes) {
      const [left, right] = [wordings.get(quoteKey(a, pair.a)), wordings.get(quoteKey(b, pair.b))];
      if (!left || !right) continue;
      const tie = (from: Wording, to: Tie): void => {
        const known = ties.get(from.key);
        if (known) known.push(to);
        else ties.set(from.key, [to]);
      };
      tie(left, { to: right, kind: pair.kind, keptHead: pair.keptA, kept: pair.keptB });
      tie(right, { to: left, kind: pair.kind, keptHead: pair.keptB, kept: pair.keptA });
    }
  }
  return ties;
}

/** What a link must rest on within the head, as a share of its reasons: else the two sentences are alike in something else. */
const mostly = 0.5;

/** Passages that a link joins, and what speaks for it. */
type LinkedPassages = Pick<Link, 'a' | 'b' | 'quoted' | 'reasons'>;

/** `range` is a range of a reason on the side that quotes; `place` and `order` are where its link and the reason in it stand. */
type ToldReason = { range: Range; link: LinkedPassages; place: number; reason: Reason; order: number };
/** What one article quotes and another restates: the reasons of those links by where they stand in the one, and the other one. */
type Told = { reasons: ToldReason[]; other: 'a' | 'b'; partner: Article };

/** By the id of the article that quotes, in the order of the comparisons. */
function findTold(comparisons: readonly Comparison[], articles: readonly Article[]): Map<string, Told[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told = new Map<string, Told[]>();
  for (const comparison of comparisons) {
    for (const side of comparison.a === comparison.b ? (['a'] as const) : (['a', 'b'] as const)) {
      const other = side === 'a' ? 'b' : 'a';
      const partner = byId.get(comparison[other]);
      if (!partner) continue;
      told.set(comparison[side], [
        ...(told.get(comparison[side]) ?? []),
        { reasons: toldReasons(comparison.links, side), other, partner },
      ]);
    }
  }
  return told;
}

function toldReasons(links: readonly Link[], side: 'a' | 'b'): ToldReason[] {
  return links
    .flatMap((link): LinkedPassages[] => [link, ...link.also.map((one) => ({ ...one, a: [one.a], b: [one.b] }))])
    .flatMap((link, place) =>
      link.quoted === side
        ? link.reasons.flatMap((reason, order) => reason[side].map((range) => ({ range, link, place, reason, order })))
        : [],
    )
    .sort((x, y) => x.range.from - y.range.from);
}

/** The links that say without quotation marks what the head says within them, in their order. */
function restatements({ reasons, other, partner }: Told, head: Wording): Tie[] {
  const inside: ToldReason[] = [];
  const first = firstPlace(reasons.length, (k) => (reasons[k]?.range.from ?? Infinity) >= head.range.from);
  for (let at = first; at < reasons.length; at++) {
    const one = reasons[at];
    if (!one || one.range.from > head.range.to) break;
    if (within(one.range, head.range)) inside.push(one);
  }
  inside.sort((x, y) => x.place - y.place || x.order - y.order);
  return [...Map.groupBy(inside, ({ link }) => link)].flatMap(([link, held]) => restate(link, held, other, partner));
}

/** Sentences of a link that follow one another as one wording, of those that hold what its reasons within the head keep. */
function restate(link: LinkedPassages, held: readonly ToldReason[], other: 'a' | 'b', partner: Article): Tie[] {
  const reasons = [...new Set(held.map(({ reason }) => reason))];
  if (reasons.reduce((sum, { weight }) => sum + weight, 0) < mostly) return [];
  const kept = reasons.flatMap((reason) => reason[other]);
  const keptHead = held.map(({ range }) => range);
  const sentences = new Set(kept.map((range) => sentenceOf(partner, range)));
  const runs: { last: number; range: Range }[] = [];
  for (const index of link[other]) {
    const sentence = partner.sentences[index];
    if (!sentence || !sentences.has(index)) continue;
    const run = runs.at(-1);
    if (run?.last === index - 1) Object.assign(run, { last: index, range: { from: run.range.from, to: sentence.to } });
    else runs.push({ last: index, range: { from: sentence.from, to: sentence.to } });
  }
  return runs.map(({ range }) => ({
    to: { key: `${range.from}-${range.to} ${partner.id}`, article: partner, range },
    kind: 'restated, not quoted',
    keptHead,
    kept,
  }));
}

function headOf({ article, quote = 0, range }: Wording): FamilyMember {
  const [whole] = divide(article, range, [range]);
  return {
    article: article.id,
    quote,
    range,
    kind: 'fullest',
    kept: whole,
    own: [],
    keptOfFullest: whole,
    omitted: [],
    leadIn: leadIn(article, range, quote),
  };
}

function memberOf({ to: { article, quote, range }, kind, keptHead, kept }: Tie, head: Wording): FamilyMember {
  const [shared, own] = divide(article, range, kept);
  const [keptOfFullest, omitted] = divide(head.article, head.range, keptHead);
  const quoted = quote === undefined ? {} : { quote };
  const around = quote === undefined ? [] : leadIn(article, range, quote);
  return { article: article.id, ...quoted, range, kind, kept: shared, own, keptOfFullest, omitted, leadIn: around };
}

/** The words of a range that stand within some others and those that do not, neighbouring words as one range. */
function divide(article: Article, range: Range, others: readonly Range[]): [inside: Range[], outside: Range[]] {
  const parts: [Range[], Range[]] = [[], []];
  let last: Range[] | undefined;
  for (let k = firstTokenFrom(article, range.from); k < article.tokens.length; k++) {
    const token = article.tokens[k];
    if (!token || token.to > range.to) break;
    const list = parts[others.some((one) => within(token, one)) ? 0 : 1];
    const open = list === last ? list.at(-1) : undefined;
    if (open) open.to = token.to;
    else list.push({ from: token.from, to: token.to });
    last = list;
  }
  return parts;
}

/**
 * What the sentences that hold a quotation say before and after it; where its speaker is named in a line of its own before
 * ("The envoy added:"), that sentence too.
 */
function leadIn(article: Article, range: Range, quote: number): Range[] {
  const { sentences, tokens, quotes } = article;
  const around = sentences.slice(
    firstPlace(sentences.length, (k) => (sentences[k]?.to ?? Infinity) > range.from),
    firstPlace(sentences.length, (k) => (sentences[k]?.from ?? Infinity) >= range.to),
  );
  const [first, last] = [around[0], around.at(-1)];
  if (!first || !last) return [];
  const cue = quotes[quote]?.cue;
  const line = cue && cue.to <= first.from ? sentences[sentenceOf(article, cue)] : undefined;
  const sides = [
    ...(line ? [{ from: line.from, to: line.to }] : []),
    { from: first.from, to: range.from },
    { from: range.to, to: last.to },
  ];
  return sides.filter(({ from, to }) => (tokens[firstTokenFrom(article, from)]?.to ?? Infinity) <= to);
}

/** The index of the sentence that holds a range; −1 where none does. */
function sentenceOf({ sentences }: Article, range: Range): number {
  const index = firstPlace(sentences.length, (k) => (sentences[k]?.to ?? Infinity) >= range.to);
  const sentence = sentences[index];
  return sentence && within(range, sentence) ? index : -1;
}

function within(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function length({ from, to }: Range): number {
  return to - from;
}
