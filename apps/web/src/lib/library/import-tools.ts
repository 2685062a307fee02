import type { HtmlDocument, ImportTools } from '@vis-a-vis/parsing';

type Policy = { createHTML: (html: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | undefined;

/** Passes HTML to a parser whose document is inert: nothing in it runs or loads. */
function trusted(html: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy('import', { createHTML: (text) => text });
  return policy?.createHTML(html) ?? html;
}

/** What importers are handed in the page. */
export const importTools: ImportTools = {
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  parseHtml: (html) => new DOMParser().parseFromString(trusted(html), 'text/html') as unknown as HtmlDocument,
};
