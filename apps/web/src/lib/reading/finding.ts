import type { Comparison } from '@vis-a-vis/comparison';
import type { Article, Range } from '@vis-a-vis/parsing';
import { markRuns, type Run } from './mark-runs.ts';
import { numberLinks, type NumberedLink } from './numbered-links.ts';
import type { Side } from './side.ts';

/** The one sentence above the panes: counts, and the closest wording on both sides. Never a verdict. */
export type Finding = { counts: string; closest?: { key: string; number: number; a: Run[]; b: Run[] } };

/** The longest excerpt, in characters; what is longer is cut around its shared words. */
const excerptLength = 72;

/** Says how many sentences of A have a counterpart in B, and shows the link with the highest score. */
export function layoutFinding(a: Article, b: Article, comparison: Comparison): Finding {
  const total = a.sentences.length;
  const linked = total - comparison.onlyA.length;
  if (total === 0 || b.sentences.length === 0) return { counts: 'One of these articles holds no report to compare.' };
  if (comparison.links.length === 0) return { counts: `None of the ${total} sentences in A has a counterpart in B.` };
  const verb = linked === 1 ? 'has' : 'have';
  const counts = `${linked} of ${total} sentences in A ${verb} a counterpart in B.`;
  const closest = numberLinks(comparison).reduce((best, one) => (one.link.score > best.link.score ? one : best));
  return {
    counts,
    closest: {
      key: closest.key,
      number: closest.number,
      a: excerpt(a, closest, 'a'),
      b: excerpt(b, closest, 'b'),
    },
  };
}

/** The sentence of a link that holds most of its shared words, cut to a phrase around them. */
function excerpt({ text, sentences }: Article, { link }: NumberedLink, side: Side): Run[] {
  const shared = link.reasons.flatMap((reason) => reason[side]).toSorted((x, y) => x.from - y.from);
  const own = (sentence: Range): Range[] => shared.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  const weight = (sentence: Range): number => own(sentence).reduce((sum, { from, to }) => sum + to - from, 0);
  const within = link[side]
    .flatMap((index) => sentences[index] ?? [])
    .reduce<Range | undefined>((best, one) => (best && weight(best) >= weight(one) ? best : one), undefined);
  if (!within) return [];
  const cut = cutAround(text, within, own(within));
  const runs = markRuns(text, cut, [{ name: 'shared', ranges: shared }]);
  const opening = cut.from > within.from ? [{ from: cut.from, text: '… ', marks: [] }] : [];
  const closing = cut.to < within.to ? [{ from: cut.to, text: ' …', marks: [] }] : [];
  return [...opening, ...runs, ...closing];
}

function cutAround(text: string, within: Range, shared: Range[]): Range {
  if (within.to - within.from <= excerptLength) return within;
  const first = shared[0]?.from ?? within.from;
  const last = Math.min(shared.at(-1)?.to ?? within.to, first + excerptLength);
  const room = Math.floor(Math.max(0, excerptLength - (last - first)) / 2);
  return {
    from: wordStart(text, within.from, first - room),
    to: wordEnd(text, within.to, last + room),
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
