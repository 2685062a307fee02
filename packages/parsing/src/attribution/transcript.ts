import type { Mention, Quote, Range } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import type { Readable } from './found.ts';

const label = /^["“«„]?\s*(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}):\s/u;
/** Characters at the beginning of a quotation in which the label of a transcript stands. Chosen by hand. */
const labelWithin = 60;

/** The persons an article names, by their last word in lower case: those whom a transcript may label. */
export function labelNames(mentions: readonly Mention[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { kind, entity } of mentions)
    if (kind === 'person' || kind === 'unknown')
      names.set(entity.slice(entity.lastIndexOf(' ') + 1).toLowerCase(), entity);
  return names;
}

/**
 * “WALLACE: Let us begin.”: who speaks by the label of a transcript, a name in capitals that the article names elsewhere.
 * `entity` is nothing where it names nobody known: then nobody else is said to speak.
 */
export function labelled(
  article: Readable,
  quote: Quote,
  names: ReadonlyMap<string, string>,
): (Range & { entity?: string }) | undefined {
  const head = article.text.slice(quote.from, Math.min(quote.to, quote.from + labelWithin));
  const found = label.exec(head);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const from = quote.from + found[0].indexOf(name);
  const range = { from, to: from + name.length };
  const entity = names.get(article.tokens[indexAt(article.tokens, range.to) - 1]?.term ?? '');
  return entity === undefined ? range : { ...range, entity };
}
