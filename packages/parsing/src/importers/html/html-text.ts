import type { MarkedBlock } from '../../article.ts';
import { charactersOf, childrenOf, isElement, type HtmlNode } from './html-tree.ts';

/** What a part of a page is where it is no prose of the article: left out of the text, or words under a picture. */
export type PartRole = 'out' | 'caption';

/** The elements that begin and end a line, in lower case. */
export const blockNames = new Set(
  `address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** The elements whose content is no text of a page. */
export const silent = new Set(
  'script style noscript template iframe svg canvas button select textarea input object'.split(' '),
);
const marks: Record<string, MarkedBlock['kind']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
};

/**
 * The text of a piece of HTML, a line for each block of it, with the lines whose role their tag or `roles` states. It opens with
 * the headline `title`, where one is given, and leaves out a heading that says it again. No recursion.
 */
export function htmlText(
  root: HtmlNode,
  title = '',
  roles?: ReadonlyMap<HtmlNode, PartRole>,
): { text: string; marked: MarkedBlock[] } {
  const marked: MarkedBlock[] = [];
  const lines: string[] = title === '' ? [] : [title];
  let length = title === '' ? 0 : title.length + 1;
  let line = '';
  let kind: MarkedBlock['kind'] | undefined;
  const breakLine = () => {
    const words = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    line = '';
    if (words === '') return;
    if (kind === 'heading' && title.startsWith(words) && words.length > title.length / 2) return;
    if (kind) marked.push({ from: length, to: length + words.length, kind });
    lines.push(words);
    length += words.length + 1;
  };
  const stack: (HtmlNode | { leave: MarkedBlock['kind'] | undefined })[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('leave' in node) {
      breakLine();
      kind = node.leave;
    } else if (!isElement(node)) line += charactersOf(node);
    else {
      const name = node.tagName;
      if (silent.has(name) || roles?.get(node) === 'out') continue;
      if (name === 'br') breakLine();
      if (blockNames.has(name)) {
        breakLine();
        stack.push({ leave: kind });
        kind = marks[name] ?? (roles?.has(node) ? 'caption' : kind);
      }
      for (const child of [...childrenOf(node)].reverse()) stack.push(child);
    }
  }
  breakLine();
  return { text: lines.join('\n'), marked };
}
