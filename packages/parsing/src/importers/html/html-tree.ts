import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A node of a page, as parse5 makes it: inert data, nothing in it runs or loads. */
export type HtmlNode = Tree.Node;
/** A node with a tag, attributes and children. */
export type HtmlElement = Tree.Element;
/** A whole page. */
export type HtmlPage = Tree.Document;

/** Reads HTML as browsers do that run no script; what stands in `noscript` is markup. Never throws: there is no malformed page. */
export const parseHtml = (html: string): HtmlPage => parse(html, { scriptingEnabled: false });

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** The characters of a text node; none of any other. */
export const charactersOf = (node: HtmlNode): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : '';

/** What stands directly inside a node, in order. */
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : []);

/** What an element states under a name; undefined where it states nothing, '' where it states the name alone. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The words an element states under a name, such as its classes. */
export const wordsOf = (element: HtmlElement, name: string): string[] => attributeOf(element, name)?.split(/\s+/) ?? [];

/** All elements within `root`, itself included, in the order in which they stand. No recursion. */
export function elementsOf(root: HtmlNode): HtmlElement[] {
  const found: HtmlElement[] = [];
  walk(root, (node) => isElement(node) && found.push(node));
  return found;
}

/** The element that holds what a page shows; browsers make one where the page writes none, unless it is a set of frames. */
export const bodyOf = (elements: readonly HtmlElement[]): HtmlElement | undefined =>
  elements.find(({ tagName }) => tagName === 'body');

/** All text within a node, whatever it is for. */
export function textOf(root: HtmlNode): string {
  let text = '';
  walk(root, (node) => (text += charactersOf(node)));
  return text;
}

/** Visits a node and all within it in the order in which they stand, without recursion: pages nest deeper than calls may. */
function walk(root: HtmlNode, visit: (node: HtmlNode) => unknown): void {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node);
    for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
}
