import type { Comparison } from '@vis-a-vis/comparison';
import type { Article, Range } from '@vis-a-vis/parsing';
import { markRuns, type Layer, type Run } from '../text/mark-runs.ts';
import { sharedLayers } from './passages.ts';
import { numberLinks, type NumberedLink } from './numbered-links.ts';
import { sayCount } from '../words/say-count.ts';

/** The one sentence above the panes: counts, and the closest wording on both sides. Never a verdict. */
export type Finding = { counts: string; closest?: { key: string; number: number; a: Run[]; b: Run[] } };

/** The longest excerpt, in characters; what is longer is cut around its shared words. */
const excerptLength = 72;

/**
 * Says how many sentences of A have a counterpart in B, and shows the two sentences with the highest score of those that were found;
 * what the reader linked has none to compare.
 */
export function layoutFinding(a: Article, b: Article, comparison: Comparison): Finding {
  const total = a.sentences.length;
  const linked = total - comparison.onlyA.length;
  if (total === 0 || b.sentences.length === 0) return { counts: 'One of these articles holds no report to compare.' };
  if (comparison.links.length === 0) return { counts: 'No matches.' };
  const counts = `${sayCount(comparison.links.length, 'match', 'matches')} (${linked} of A’s ${sayCount(total, 'sentence')}).`;
  const closest = closestPair(comparison);
  const [inA, inB] = [a.sentences[closest?.pair.a ?? -1], b.sentences[closest?.pair.b ?? -1]];
  if (!closest || !inA || !inB) return { counts };
  const { key, number, link } = closest;
  const shared = link.reasons
    .map((reason) => ({ ...reason, a: within(reason.a, inA), b: within(reason.b, inB) }))
    .filter((reason) => reason.a.length > 0 && reason.b.length > 0);
  const [onA, onB] = [sharedLayers(shared, 'a'), sharedLayers(shared, 'b')];
  return { counts, closest: { key, number, a: excerpt(a, inA, onA), b: excerpt(b, inB, onB) } };
}

/** A link with one of its pairs of sentences. */
type Closest = NumberedLink & { pair: NumberedLink['link']['pairs'][number] };

/** The pair of sentences that was found with the highest score, the first of several, and its link. */
function closestPair(comparison: Comparison): Closest | undefined {
  let closest: Closest | undefined;
  for (const one of numberLinks(comparison)) {
    for (const pair of one.link.pairs) {
      if (!pair.byReader && !(closest && closest.pair.score >= pair.score)) closest = { ...one, pair };
    }
  }
  return closest;
}

/** The ranges that lie in a sentence. */
function within(ranges: readonly Range[], sentence: Range): Range[] {
  return ranges.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
}

/** A sentence cut to a phrase around its shared words. */
function excerpt({ text }: Article, sentence: Range, layers: readonly Layer[]): Run[] {
  const cut = cutAround(
    text,
    sentence,
    layers.flatMap(({ ranges }) => ranges).sort((x, y) => x.from - y.from),
  );
  const runs = markRuns(text, cut, layers);
  const opening = cut.from > sentence.from ? [{ from: cut.from, text: '… ', marks: [] }] : [];
  const closing = cut.to < sentence.to ? [{ from: cut.to, text: ' …', marks: [] }] : [];
  return [...opening, ...runs, ...closing];
}

function cutAround(text: string, sentence: Range, shared: readonly Range[]): Range {
  if (sentence.to - sentence.from <= excerptLength) return sentence;
  const first = shared[0]?.from ?? sentence.from;
  const last = Math.min(shared.at(-1)?.to ?? sentence.to, first + excerptLength);
  const room = Math.floor(Math.max(0, excerptLength - (last - first)) / 2);
  return {
    from: wordStart(text, sentence.from, first - room),
    to: wordEnd(text, sentence.to, last + room),
  };
}

function wordStart(text: string, floor: number, at: number): number {
  if (at <= floor) return floor;
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  const space = text.slice(at).search(/\s/u);
  return space < 0 ? floor : at + space + 1;
}

function wordEnd(text: string, ceiling: number, at: number): number {
  if (at >= ceiling) return ceiling;
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) return at;
  const space = text.slice(0, at).search(/\s\S*$/u);
  return space < 0 ? ceiling : space;
}
