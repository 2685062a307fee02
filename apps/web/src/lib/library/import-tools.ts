import type { HtmlDocument, ImportTools } from '@vis-a-vis/parsing';

type Factory = { createPolicy: (name: string, rules: { createHTML: (html: string) => string | null }) => unknown };

let importing = false;
let made = false;

/**
 * Runs an importer, which hands HTML to a parser and to elements of the document that comes of it. That document is inert: nothing
 * in it runs or loads. Outside of `step`, the browser lets no text of this page become HTML.
 */
export function whileImporting<T>(step: () => T): T {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!made) factory?.createPolicy('default', { createHTML: (html) => (importing ? html : null) });
  made = true;
  importing = true;
  try {
    return step();
  } finally {
    importing = false;
  }
}

/** What importers are handed in the page. */
export const importTools: ImportTools = {
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html') as unknown as HtmlDocument,
};
