import type { MarkedBlock } from '../../article.ts';
import { attributeOf, childrenOf, isElement, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { isUnsaid, quoteMarks, wordsOfText } from './inline-words.ts';

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

/** Lines of words with the roles of some. */
export type MarkedText = { text: string; marked: MarkedBlock[] };
type Step = HtmlNode | { leave: MarkedBlock['kind'] | undefined } | { say: string };

/**
 * The text of a piece of HTML, a line for each block of it, with the lines whose role their tag or `roles` states. It opens with
 * the headline `title`, where one is given, and leaves out a heading that says it again. What is struck or leads to a note is left
 * out, `q` gets its marks. No recursion.
 */
export function htmlText(root: HtmlNode, title = '', roles?: ReadonlyMap<HtmlNode, PartRole>): MarkedText {
  const lines = new Lines(title);
  const language = isElement(root) ? (attributeOf(root, 'lang') ?? languageAround(root)) : '';
  let depth = 0;
  const stack: Step[] = [root];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) lines.end(step.leave);
    else if ('say' in step) {
      lines.line += step.say;
      depth -= 1;
    } else if (!isElement(step)) lines.line += wordsOfText(step);
    else {
      const name = step.tagName;
      if (silent.has(name) || roles?.get(step) === 'out') continue;
      if (name === 'br') lines.end(lines.kind);
      if (blockNames.has(name)) {
        const { kind } = lines;
        lines.end(marks[name] ?? (roles?.has(step) ? 'caption' : kind));
        stack.push({ leave: kind });
      } else if (isUnsaid(step, lines.line)) continue;
      if (name === 'q') {
        const [opening, closing] = quoteMarks(step, language, depth);
        lines.line += opening;
        depth += 1;
        stack.push({ say: closing });
      }
      for (const child of [...childrenOf(step)].reverse()) stack.push(child);
    }
  }
  lines.end(undefined);
  return { text: lines.done.join('\n'), marked: lines.marked };
}

/** The lines of a text as they are written; `kind` is the role of the one that is begun. */
class Lines {
  line = '';
  kind: MarkedBlock['kind'] | undefined;
  readonly done: string[];
  readonly marked: MarkedBlock[] = [];
  readonly #title: string;
  #length: number;

  constructor(title: string) {
    this.#title = title;
    this.done = title === '' ? [] : [title];
    this.#length = title === '' ? 0 : title.length + 1;
  }

  /** Ends the line; the next one has another role. */
  end(next: MarkedBlock['kind'] | undefined): void {
    const words = this.line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    const { kind } = this;
    this.line = '';
    this.kind = next;
    if (words === '') return;
    if (kind === 'heading' && this.#title.startsWith(words) && words.length > this.#title.length / 2) return;
    if (kind) this.marked.push({ from: this.#length, to: this.#length + words.length, kind });
    this.done.push(words);
    this.#length += words.length + 1;
  }
}

/** What the element around says its words are written in, or ''. */
function languageAround(element: HtmlElement): string {
  for (let one = element.parentNode; one; one = 'parentNode' in one ? one.parentNode : null) {
    const stated = isElement(one) ? attributeOf(one, 'lang') : undefined;
    if (stated !== undefined) return stated;
  }
  return '';
}
