import type { MarkedBlock } from '../../article.ts';

/** A paragraph of a Word file, and its role where its style states one. */
export type DocxLine = { text: string; kind?: MarkedBlock['kind'] };

const tag = /<(\/?)(?:[\w-]{1,40}:)?([\w-]{1,40})(?![\w-])([^<>]*)>/g;
const style =
  /^(?:(title|titel|titre|título)|(head|berschrift|überschrift|heading|titolo|encabezado|rubrik)|(caption|beschriftung|légende))/i;

/**
 * The paragraphs of a Word file's main part, in order: the words of its runs, with tabs and breaks. What was struck in tracked
 * changes, field codes and the second rendering of a text box stay out. One scan, no recursion.
 */
export function docxLines(xml: string): DocxLine[] {
  const lines: DocxLine[] = [];
  let line: DocxLine = { text: '' };
  let skipped = 0;
  let textFrom = -1;
  tag.lastIndex = 0;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const [whole, closing, name, attributes = ''] = found;
    const alone = attributes.endsWith('/');
    if (name === 'Fallback') skipped += closing ? -1 : alone ? 0 : 1;
    if (skipped > 0) continue;
    if (name === 't') {
      if (closing && textFrom >= 0) line.text += decodeXml(xml.slice(textFrom, found.index));
      textFrom = closing || alone ? -1 : found.index + whole.length;
    } else if (name === 'tab' && alone) line.text += '\t';
    else if ((name === 'br' || name === 'cr') && alone) line.text += '\n';
    else if (name === 'pStyle') line = { ...line, ...kindOf(/val="([^"]*)"/.exec(attributes)?.[1] ?? '') };
    else if (name === 'p' && (closing || alone)) {
      lines.push(line);
      line = { text: '' };
    }
  }
  return lines;
}

function kindOf(name: string): Pick<DocxLine, 'kind'> {
  const [, title, heading, caption] = style.exec(name) ?? [];
  if (title) return { kind: 'title' };
  if (heading) return { kind: 'heading' };
  return caption ? { kind: 'caption' } : {};
}

const entities: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
