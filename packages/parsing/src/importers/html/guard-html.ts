import { ReadingError } from '../../reading-error.ts';

/** The deepest nesting handed to a parser. */
export const mostDepth = 1_000;

const flat = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot colgroup
  option optgroup html head body rb rt rp path circle rect use line polygon g svg`.split(/\s+/),
);
const tag = /<(\/?)([a-z][a-z0-9-]{0,40})\b/gi;
const raw = new Set(['script', 'style']);

/** Passes a page on unless its tags are nested deeper than any article's. One scan, linear. */
export function guardHtml(html: string, name: string): string {
  let depth = 0;
  tag.lastIndex = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const element = (found[2] ?? '').toLowerCase();
    if (flat.has(element)) continue;
    if (found[1] === '/') depth = Math.max(0, depth - 1);
    else if (raw.has(element)) {
      const end = html.indexOf('</', tag.lastIndex);
      if (end < 0) return html;
      tag.lastIndex = skipRaw(html, element, end);
    } else depth += 1;
    if (depth > mostDepth) throw tooDeep(name);
  }
  return html;
}

/** Behind the closing tag of a script or style, or the end of the page. */
function skipRaw(html: string, element: string, from: number): number {
  for (let end = from; end >= 0; end = html.indexOf('</', end + 2)) {
    if (html.slice(end + 2, end + 2 + element.length).toLowerCase() === element) return end + 2 + element.length;
  }
  return html.length;
}

const tooDeep = (name: string) =>
  new ReadingError(
    'too deep',
    `“${name}” nests its tags more than ${mostDepth} deep.`,
    'No article does; a parser could hang on it.',
    'Open the page and copy the text.',
  );
