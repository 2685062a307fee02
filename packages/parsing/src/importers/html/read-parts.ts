import { isNotice } from './layers.ts';
import { blockNames, silent, type PartRole } from './html-text.ts';
import { attributeOf, charactersOf, childrenOf, isElement, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** Chosen on every second page of article-extraction-benchmark and on Readability's test pages. */
const limits = {
  /** Shortest paragraph that counts as prose, in characters. */
  paragraph: 60,
  /** What is left of the weight of prose with every part around it. */
  decay: 0.85,
};

/** A block element: characters of its own and of all within it, how many are linked, and how much prose they make:
 * `near` weighs it by how few parts stand between, `notice` is the prose that asks for consent. */
export type Part = {
  element: HtmlElement;
  name: string;
  around: Part | undefined;
  own: { length: number; linked: number; commas: number; notice: boolean };
  all: { length: number; linked: number; prose: number; near: number; notice: number; headline: boolean };
  role?: PartRole;
};

/** The block elements of a page, each before those within it; text belongs to the innermost block around it. */
export function readParts(root: HtmlElement): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [newPart(root)];
  const stack = [{ node: root as HtmlNode, part: parts[0], link: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, link } = top;
    let { part } = top;
    if (!isElement(node)) {
      const words = charactersOf(node).replace(/\s+/g, ' ');
      part.own.length += words.length;
      part.own.notice ||= isNotice(words);
      if (link) part.own.linked += words.length;
      else part.own.commas += words.split(/[,،、，]/).length - 1;
    } else if (!silent.has(node.tagName)) {
      if (node !== root && blockNames.has(node.tagName)) parts.push((part = newPart(node, part)));
      const inLink = link || node.tagName === 'a';
      for (const child of [...childrenOf(node)].reverse()) stack.push({ node: child, part, link: inLink });
    }
  }
  return parts;
}

function newPart(element: HtmlElement, around?: Part): Part {
  const name = element.tagName;
  const own = { length: 0, linked: 0, commas: 0, notice: false };
  return { element, name, around, own, all: { length: 0, linked: 0, prose: 0, near: 0, notice: 0, headline: false } };
}

/** Adds what parts hold to those around them, those that have a role aside; gives the prose of the whole page. */
export function addUp(parts: [Part, ...Part[]]): number {
  for (const { own, all, name } of parts) {
    // Paragraphs with many commas are prose, those that are mostly links are none; lists stand beside articles as often as in them.
    const isProse =
      !/^(?:li|figcaption|h\d)$/.test(name) && own.length >= limits.paragraph && own.linked <= own.length / 2;
    all.prose = isProse ? 1 + own.commas + Math.min(own.length / 100, 3) : 0;
    all.near = all.prose;
    all.notice = own.notice ? all.prose : 0;
    all.length = own.length;
    all.linked = own.linked;
    all.headline = name === 'h1';
  }
  for (const { around, all, role } of [...parts].reverse()) {
    if (role || !around) continue;
    around.all.prose += all.prose;
    around.all.near += all.near * limits.decay;
    around.all.notice += all.notice;
    around.all.length += all.length;
    around.all.linked += all.linked;
    around.all.headline ||= all.headline;
  }
  return parts[0].all.prose;
}

/** Prose near at hand counts for more than prose far within; links count against it. */
export const worthOf = ({ all }: Part): number => all.near * (1 - all.linked / (all.length || 1));

/** What a part states under a name, or ''. */
export const statedOf = ({ element }: Part, name: string): string => attributeOf(element, name) ?? '';
