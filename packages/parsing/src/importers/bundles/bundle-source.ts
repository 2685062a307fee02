import type { RawSource } from '../../article.ts';
import { recordSource, type Field } from '../records/record-fields.ts';

/** A document of a bundle as it was found: what it states, and its paragraphs. */
export type BundleDocument = {
  said: { [F in Field]?: string | undefined };
  paragraphs: readonly string[];
  note?: string;
};

/** The articles of a bundle, in order. Where it announces another number of documents than were found, each says so. */
export function bundleSources(
  documents: readonly BundleDocument[],
  id: string,
  mediaType: string,
  announced?: number,
): RawSource[] {
  const missing =
    announced === undefined || announced === documents.length
      ? []
      : [`The file announces ${announced} documents; ${documents.length} were found in it.`];
  return documents.map(({ said, paragraphs, note }, i) => {
    const title = said.title?.replace(/\s+/g, ' ').trim();
    const body = paragraphs.map((one) => one.trim()).filter((one) => one !== '');
    const text = [...(title ? [title] : []), ...body].join('\n\n');
    const notes = [...missing, ...(note === undefined ? [] : [note])];
    const byline = said.byline?.replace(/^(?:by|par|por|von(?= \p{Lu}\S+ \p{Lu}))\s+(?=\p{Lu})/iu, '');
    const fields = Object.fromEntries(
      Object.entries({ ...said, byline, text }).filter(([, words]) => words !== undefined),
    );
    return { ...recordSource(fields, `${id}#${i + 1}`, mediaType), ...(notes.length > 0 && { notes }) };
  });
}

/** What a document says that has no text of its own. */
export const withoutText = 'This document has no text of its own: what is known of it stands here.';
