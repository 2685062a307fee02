import type { BundleDocument } from './bundle-source.ts';
import { withoutText } from './bundle-source.ts';

const rule = /^_{20,}$/;
const label = /^(\p{Lu}[\p{L} /()-]{1,40}):(?:\s+(.*))?$/u;
/** Which document of how many begins. */
const numberLine = /^documento? \d{1,5} (?:of|de|sur|von) \d{1,5}$/i;
/** Labels behind the text. Others may be words of it (“Question: …”). */
const known =
  /^(?:title|author|publication (?:info|title|year|date|subject)|subject|location|company.*|people|identifier.*|abstract|links|full text|section|pages?|place of publication|country of publication|publisher|issn|e?issn|source type|language.*|document type|proquest document id|document url|copyright|last updated|database|classification|number of pages|issue|volume|dateline|credit|first page|publication|source|year|isbn)$/i;

/** Whether lines are documents of ProQuest: cut by rules, with their text under “Full text:”. */
export const isProquest = (lines: readonly string[]): boolean =>
  lines.some((line) => rule.test(line)) && lines.some((line) => /^(?:full text|proquest document id):/i.test(line));

/** The documents of a ProQuest bundle: fields under labels, each of which goes on until the next. */
export function readProquest(lines: readonly string[]): { documents: BundleDocument[] } {
  const documents: BundleDocument[] = [];
  let open: string[] = [];
  for (const line of [...lines, '_'.repeat(20)]) {
    if (!rule.test(line)) open.push(line);
    else {
      const document = readDocument(open);
      if (document) documents.push(document);
      open = [];
    }
  }
  return { documents };
}

function readDocument(lines: readonly string[]): BundleDocument | undefined {
  const fields = new Map<string, string[]>();
  let field = 'title';
  for (const line of lines.filter((one) => !numberLine.test(one))) {
    const [, name = '', words = ''] = label.exec(line) ?? [];
    if (known.test(name)) fields.set((field = name.toLowerCase()), words === '' ? [] : [words]);
    else fields.set(field, [...(fields.get(field) ?? []), line]);
  }
  // A contents list or the service's own words stand between the rules, too.
  if (fields.size < 3) return undefined;
  const said = (name: string) => fields.get(name)?.join(' ').trim() || undefined;
  const info = said('publication info');
  const text = fields.get('full text');
  return {
    said: {
      title: said('title'),
      byline: said('author'),
      outlet: (said('publication title') ?? info)?.replace(/\s*(?:;|,\s\w+ ed\.).*$/, ''),
      published: said('publication date') ?? info,
      url: said('document url'),
    },
    paragraphs: text ?? fields.get('abstract') ?? [],
    ...(text === undefined && {
      note: fields.has('abstract') ? 'Only the abstract of this document is in the file.' : withoutText,
    }),
  };
}
