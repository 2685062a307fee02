import type { Article, Range } from '@vis-a-vis/parsing';
import type { Comparison, Link } from './comparison.ts';

/**
 * One wording of an utterance. `quote` is an index into the article's quotations, absent where it is restated without
 * quotation marks. `kept` are ranges of this wording that the fullest one shares, `omitted` ranges of the fullest wording
 * that this one leaves out, `leadIn` the words of its own sentences around it.
 */
export type FamilyMember = {
  article: string;
  quote?: number;
  range: Range;
  kind: 'fullest' | 'same words' | 'part' | 'restated' | 'restated, not quoted';
  kept: Range[];
  omitted: Range[];
  leadIn: Range[];
};

/** One utterance in several articles: the fullest wording first, then the others in the order of the articles. */
export type QuoteFamily = { members: FamilyMember[] };

type Wording = { article: Article; quote: number; range: Range };
type Tie = { to: Wording | Range; of: Article; kind: FamilyMember['kind']; keptHead: Range[]; kept: Range[] };

/**
 * Quotations of one utterance across articles, from the comparisons of their pairs. Every wording is held against the fullest
 * one alone, so that a chain of half-likenesses never gathers what is unlike; each quotation belongs to one family at most.
 */
export function findQuoteFamilies(articles: readonly Article[], comparisons: readonly Comparison[]): QuoteFamily[] {
  const wordings = articles.flatMap((article) =>
    article.quotes.flatMap(({ kind, from, to }, quote): Wording[] =>
      kind === 'quotation' ? [{ article, quote, range: { from, to } }] : [],
    ),
  );
  const taken = new Set<Wording>();
  const families: QuoteFamily[] = [];
  for (const head of wordings.toSorted((x, y) => length(y.range) - length(x.range))) {
    if (taken.has(head)) continue;
    const ties = tiesOf(head, wordings, comparisons, articles).filter(({ to }) => !taken.has(to as Wording));
    if (ties.length === 0) continue;
    taken.add(head);
    for (const { to } of ties) taken.add(to as Wording);
    const members = ties.map((tie) => memberOf(tie, head));
    members.sort((x, y) => place(articles, x.article) - place(articles, y.article) || x.range.from - y.range.from);
    families.push({ members: [headOf(head), ...members] });
  }
  return families;
}

function tiesOf(
  head: Wording,
  wordings: readonly Wording[],
  comparisons: readonly Comparison[],
  articles: readonly Article[],
): Tie[] {
  return comparisons.flatMap((comparison): Tie[] => {
    const side = comparison.a === head.article.id ? 'a' : comparison.b === head.article.id ? 'b' : undefined;
    if (side === undefined) return [];
    const other = side === 'a' ? 'b' : 'a';
    const partner = articles.find(({ id }) => id === comparison[other]);
    if (!partner) return [];
    const quoted = comparison.quotes.flatMap((pair): Tie[] => {
      const to = wordings.find((one) => one.article.id === partner.id && one.quote === pair[other]);
      if (pair[side] !== head.quote || !to) return [];
      const [keptHead, kept] = side === 'a' ? [pair.keptA, pair.keptB] : [pair.keptB, pair.keptA];
      return [{ to, of: partner, kind: pair.kind, keptHead, kept }];
    });
    if (quoted.length > 0) return quoted;
    return comparison.links.flatMap((link) => restatement(link, side, head, partner));
  });
}

/** A link that says without quotation marks what the head says within them. */
function restatement(link: Link, side: 'a' | 'b', head: Wording, partner: Article): Tie[] {
  if (link.quoted !== side) return [];
  const other = side === 'a' ? 'b' : 'a';
  const inside = link.reasons.filter((reason) => reason[side].some((range) => within(range, head.range)));
  const sentences = link[other].flatMap((index) => partner.sentences[index] ?? []);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (inside.length === 0 || !first || !last) return [];
  const keptHead = inside.flatMap((reason) => reason[side]).filter((range) => within(range, head.range));
  const to = { from: first.from, to: last.to };
  return [{ to, of: partner, kind: 'restated, not quoted', keptHead, kept: inside.flatMap((reason) => reason[other]) }];
}

function headOf({ article, quote, range }: Wording): FamilyMember {
  return {
    article: article.id,
    quote,
    range,
    kind: 'fullest',
    kept: [range],
    omitted: [],
    leadIn: leadIn(article, range),
  };
}

function memberOf({ to, of, kind, keptHead, kept }: Tie, head: Wording): FamilyMember {
  const quoted = 'quote' in to;
  const range = quoted ? to.range : to;
  return {
    article: of.id,
    ...(quoted ? { quote: to.quote } : {}),
    range,
    kind,
    kept: kept.toSorted((x, y) => x.from - y.from),
    omitted: leftOut(head, keptHead),
    leadIn: quoted ? leadIn(of, range) : [],
  };
}

/** The head's words outside `kept`, neighbouring ones as one range. */
function leftOut({ article, range }: Wording, kept: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let open: Range | undefined;
  for (const token of article.tokens) {
    if (!within(token, range)) continue;
    if (kept.some((one) => within(token, one))) open = undefined;
    else if (open) open.to = token.to;
    else gaps.push((open = { from: token.from, to: token.to }));
  }
  return gaps;
}

/** What the sentences that hold `range` say before and after it. */
function leadIn({ sentences }: Article, range: Range): Range[] {
  const around = sentences.filter(({ from, to }) => from < range.to && to > range.from);
  const [first, last] = [around[0], around.at(-1)];
  if (!first || !last) return [];
  return [
    { from: first.from, to: range.from },
    { from: range.to, to: last.to },
  ].filter(({ from, to }) => from < to);
}

function within(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function length({ from, to }: Range): number {
  return to - from;
}

function place(articles: readonly Article[], id: string): number {
  return articles.findIndex((article) => article.id === id);
}
