import type { Article } from '@vis-a-vis/parsing';
import type { Attachment } from 'svelte/attachments';
import type { Side } from '../pair/side.ts';
import type { Spot } from '../pair/spot.ts';

const name = 'spot';

/**
 * Tints words of the articles without touching their text, by the browser's own highlights. They only decorate: what they
 * show is always said in words as well, and a browser without them loses nothing else. Sentences carry their place in
 * `data-sentence`.
 */
export function lightWords(spots: readonly Spot[], articles: { [S in Side]: Article }): Attachment<HTMLElement> {
  return (root) => {
    if (!globalThis.CSS?.highlights || spots.length === 0) return;
    const ranges = spots.flatMap((spot) => rangesOf(root, spot, articles[spot.side]));
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  };
}

function rangesOf(root: HTMLElement, { side, range }: Spot, { sentences }: Article): Range[] {
  return sentences.flatMap(({ from: start, to }, index) => {
    if (start >= range.to || to <= range.from) return [];
    const sentence = root.querySelector(`.pane.${side} [data-sentence="${index}"]`);
    return textNodes(sentence).flatMap(({ node, from }) => {
      const [low, high] = [range.from - start - from, range.to - start - from];
      if (high <= 0 || low >= node.length) return [];
      const lit = new Range();
      lit.setStart(node, Math.max(0, low));
      lit.setEnd(node, Math.min(node.length, high));
      return [lit];
    });
  });
}

/** The article's own text in a sentence, without the numbers of its buttons; `from` counts from the sentence's start. */
function textNodes(sentence: Element | null): { node: Text; from: number }[] {
  if (!sentence) return [];
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
