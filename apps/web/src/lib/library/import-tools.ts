import type { HtmlDocument, ImportTools } from '@vis-a-vis/parsing';

type Policy = { createHTML: (html: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | undefined;

/** Lets HTML through to a parser and to nothing else: the document that comes of it is inert, nothing in it runs or loads. */
function trust(html: string): string {
  const rules: Policy = { createHTML: (text) => text };
  policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('import', rules) ?? rules;
  return policy.createHTML(html);
}

/**
 * HTML without style and base: the parser's document is inert, but the browser holds it to the page's policy, and would report each
 * of them as a violation.
 */
const plain = (html: string): string =>
  html.replace(/<[a-z/][^>]*/gi, (tag) =>
    tag
      .replace(/^(<\/?)style\b/i, '$1script')
      .replace(/^<base\b/i, '<link')
      .replace(/([\s"'/])style(?=\s*=)/gi, '$1data-style'),
  );

/** What importers are handed in the page. */
export const importTools: ImportTools = {
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  parseHtml: (html) => new DOMParser().parseFromString(trust(plain(html)), 'text/html') as unknown as HtmlDocument,
};
