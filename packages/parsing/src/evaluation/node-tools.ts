import { parseHTML } from 'linkedom';
import type { HtmlDocument, ImportTools } from '../importers/importer.ts';

/** The tools importers are handed, for Node: its own decoder, and linkedom for HTML. */
export const nodeTools: ImportTools = {
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  parseHtml: (html) => parseHTML(html).document as unknown as HtmlDocument,
};
