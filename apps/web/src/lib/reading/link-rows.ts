import type { Article } from '@vis-a-vis/parsing';
import { countParagraphs, strengthWords } from './link-words.ts';
import type { NumberedLink } from './numbered-links.ts';
import { layoutPassages } from './passages.ts';
import type { Run } from './mark-runs.ts';

/** One link as text: how it is alike, and both passages with the paragraph they begin in. */
export type LinkRow = { number: number; key: string; alike: string; a: Passage; b: Passage };
type Passage = { paragraph: number; sentences: Run[][] };

/** All links of a pair as rows of a table, in their order. */
export function layoutLinkRows(a: Article, b: Article, links: readonly NumberedLink[]): LinkRow[] {
  const paragraph = { a: countParagraphs(a), b: countParagraphs(b) };
  return links.map(({ number, key, link }) => {
    const passages = layoutPassages(a, b, link);
    return {
      number,
      key,
      alike: link.byReader ? 'linked by you' : strengthWords(link),
      a: { paragraph: paragraph.a(link.a[0]), sentences: passages.a },
      b: { paragraph: paragraph.b(link.b[0]), sentences: passages.b },
    };
  });
}
