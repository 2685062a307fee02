import { blockNames, silent, type PartRole } from './html-text.ts';
import { attributeOf, charactersOf, childrenOf, isElement, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** Chosen on every second page of article-extraction-benchmark and on Readability's test pages. */
const limits = {
  /** Shortest paragraph that counts as prose, in characters. */
  paragraph: 60,
  /** Share of the page's prose from which on a part is taken for the article, whatever it is called. */
  spared: 0.4,
  /** The same for comments, which may well be longer than what they comment on. */
  comments: 0.9,
  /** What is left of the weight of prose with every part around it. */
  decay: 0.85,
  /** Share of linked characters from which on a part without prose is a list of links. */
  linked: 0.8,
};

/** Names, roles and classes of what stands beside an article. */
const beside = new RegExp(
  'related|share|sidebar|newsletter|promo|popup|modal|breadcrumb|cookie|sponsor|recommend|navigation|' +
    'complementary|contentinfo|(?:^|[-_ ])(?:ads?|aside|banner|byline|dialog|footer|form|header|menu|meta|nav|tags)(?:$|[-_ ])',
  'i',
);

/** Lines and lists are in an article, never one themselves. */
const isLine = /^(?:p|li|blockquote|[uod]l)$/;

/** A block element: characters of its own and of all within it, how many are linked, and how much prose they make:
 * `near` weighs it by how few parts stand between. */
type Part = {
  element: HtmlElement;
  name: string;
  around: Part | undefined;
  own: { length: number; linked: number; commas: number };
  all: { length: number; linked: number; prose: number; near: number; headline: boolean };
  role?: PartRole;
};

/**
 * Where in a page its article stands, and which parts of it are none of its text. What is named as standing beside an article, or
 * is hidden, goes out unless it holds much of the prose (a wrapper named after its sidebar); then the part nearest to most of the
 * prose that is left is the article. Every element is seen a fixed number of times, without recursion.
 */
export function findArticle(root: HtmlElement): { body: HtmlNode; roles: Map<HtmlNode, PartRole> } {
  const parts = readParts(root);
  const page = addUp(parts) * limits.comments;
  for (const part of parts) if (part.around && part.all.prose <= page && isComments(part)) part.role = 'out';
  const spared = addUp(parts) * limits.spared;
  for (const part of parts) if (part.around && part.all.prose <= spared) setRole(part);
  addUp(parts);
  let body = parts[0];
  for (const part of parts) {
    if (part.around?.role) part.role = part.around.role;
    else if (!part.role && !isLine.test(part.name) && worth(part) > worth(body)) body = part;
  }
  const roles = new Map<HtmlNode, PartRole>();
  for (const part of parts) {
    const role = part.role ?? (isLinks(part) ? 'out' : undefined);
    if (role) roles.set(part.element, role);
  }
  return { body: body.element, roles };
}

/** The block elements of a page, each before those within it; text belongs to the innermost block around it. */
function readParts(root: HtmlElement): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [newPart(root)];
  const stack = [{ node: root as HtmlNode, part: parts[0], link: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, link } = top;
    let { part } = top;
    if (!isElement(node)) {
      const words = charactersOf(node).replace(/\s+/g, ' ');
      part.own.length += words.length;
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
  const own = { length: 0, linked: 0, commas: 0 };
  return { element, name, around, own, all: { length: 0, linked: 0, prose: 0, near: 0, headline: false } };
}

/** Adds what parts hold to those around them, those that have a role aside; gives the prose of the whole page. */
function addUp(parts: [Part, ...Part[]]): number {
  for (const { own, all, name } of parts) {
    // Paragraphs with many commas are prose, those that are mostly links are none; lists stand beside articles as often as in them.
    const isProse =
      !/^(?:li|figcaption|h\d)$/.test(name) && own.length >= limits.paragraph && own.linked <= own.length / 2;
    all.prose = isProse ? 1 + own.commas + Math.min(own.length / 100, 3) : 0;
    all.near = all.prose;
    all.length = own.length;
    all.linked = own.linked;
    all.headline = name === 'h1';
  }
  for (const { around, all, role } of [...parts].reverse()) {
    if (role || !around) continue;
    around.all.prose += all.prose;
    around.all.near += all.near * limits.decay;
    around.all.length += all.length;
    around.all.linked += all.linked;
    around.all.headline ||= all.headline;
  }
  return parts[0].all.prose;
}

/** A header that holds the headline is kept: the line under it is part of the article. */
function setRole(part: Part): void {
  const stated = (name: string) => attributeOf(part.element, name) ?? '';
  const names = `${part.name} ${stated('role')} ${stated('class')} ${stated('id')}`;
  const isHidden =
    attributeOf(part.element, 'hidden') !== undefined ||
    stated('aria-hidden') === 'true' ||
    /display: ?none/i.test(stated('style'));
  const holdsHeadline = part.all.headline && /header/i.test(names);
  if (isHidden || (beside.test(names) && !holdsHeadline)) part.role = 'out';
  else if (/caption/i.test(names)) part.role = 'caption';
}

function isComments({ element, all }: Part): boolean {
  return !all.headline && /comment|disqus/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
}

function isLinks({ name, all }: Part): boolean {
  return all.prose === 0 && all.linked > limits.linked * all.length && !/^h\d$/.test(name);
}

/** Prose near at hand counts for more than prose far within; links count against it. */
const worth = ({ all }: Part) => all.near * (1 - all.linked / (all.length || 1));
