/** Elements that hold nothing in HTML either: their slash changes nothing. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content HTML reads as text, to their closing tag: one that is never closed swallows the page. */
const swallowing = new Set('script style title textarea iframe noscript noframes xmp'.split(' '));
const selfClosed =
  /<([a-z][a-z\d]{0,20})((?:\s+[^\s<>="'/]{1,100}(?:\s*=\s*(?:"[^"<]{0,4000}"|'[^'<]{0,4000}'|[^\s"'<>=]{1,2000}))?){0,40})\s*\/>/gi;
const isXhtml = /^[^]{0,600}?(?:<\?xml\b|xhtml|xmlns\s*=)/i;

/**
 * A page in which elements that XHTML closes by their own slash (`<script src="…" />`, `<a id="top"/>`) are closed as HTML does it:
 * read as HTML they would hold all that follows. In a page that is no XHTML, only a script that another tag would not close.
 */
export function openXhtml(html: string): string {
  if (!html.includes('/>')) return html;
  const isXml = isXhtml.test(html);
  return html.replace(selfClosed, (whole, name: string, attributes: string, at: number) => {
    const element = name.toLowerCase();
    if (empty.has(element)) return whole;
    const closes =
      isXml || (element === 'script' && /\bsrc\s*=/i.test(attributes) && !isClosed(html, at + whole.length));
    return closes || (isXml && swallowing.has(element)) ? `<${name}${attributes}></${name}>` : whole;
  });
}

/** Whether a script's closing tag stands before any other tag. */
const isClosed = (html: string, from: number): boolean => /^[^<]{0,2000}<\/script/i.test(html.slice(from, from + 2100));
