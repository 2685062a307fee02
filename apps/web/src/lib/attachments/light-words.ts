import type { Article } from '@vis-a-vis/parsing';
import type { Attachment } from 'svelte/attachments';
import { sides, type Side } from '../pair/side.ts';
import type { Spot } from '../pair/spot.ts';
import { findOverlapping } from '../text/find-overlapping.ts';

/**
 * Tints words of the articles without touching their text, by the browser's own highlights. They only decorate: what they
 * show is always said in words as well, and a browser without them loses nothing else. Sentences carry their place in
 * `data-sentence`. `name` is that of the highlight in the style. The ranges are static: live ones the browser looks through, all of them, at every change of the page.
 */
export function lightWords(
  name: 'spot' | 'found',
  spots: readonly Spot[],
  articles: { [S in Side]: Article },
): Attachment<HTMLElement> {
  return (root) => {
    if (!globalThis.CSS?.highlights || spots.length === 0) return;
    const ranges = sides.flatMap((side) => rangesOf(root, side, spots, articles[side]));
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
    return () => void CSS.highlights.delete(name);
  };
}

function rangesOf(root: HTMLElement, side: Side, spots: readonly Spot[], { sentences }: Article): StaticRange[] {
  const own = spots.filter((spot) => spot.side === side).map(({ range }) => range);
  if (own.length === 0) return [];
  const find = findOverlapping(own);
  return [...root.querySelectorAll<HTMLElement>(`.pane.${side} [data-sentence]`)].flatMap((element) => {
    const sentence = sentences[Number(element.dataset.sentence)];
    const spotted = sentence ? find(sentence) : [];
    if (!sentence || spotted.length === 0) return [];
    const nodes = textNodes(element);
    return spotted.flatMap((range) =>
      nodes.flatMap(({ node, from }) => {
        const [low, high] = [range.from - sentence.from - from, range.to - sentence.from - from];
        if (high <= 0 || low >= node.length) return [];
        const ends = { startOffset: Math.max(0, low), endOffset: Math.min(node.length, high) };
        return [new StaticRange({ startContainer: node, endContainer: node, ...ends })];
      }),
    );
  });
}

/** The article's own text in a sentence, without the numbers of its buttons; `from` counts from the sentence's start. */
function textNodes(sentence: Element): { node: Text; from: number }[] {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('button') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Text; from: number }[] = [];
  let from = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, from });
    from += (node as Text).length;
  }
  return nodes;
}
