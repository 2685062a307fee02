import type { Article } from '@vis-a-vis/parsing';
import { countParagraphs, strengthWords } from './link-words.ts';
import type { NumberedLink } from './numbered-links.ts';
import { layoutPassages } from './passages.ts';
import type { Run } from '../text/mark-runs.ts';

/** One link as text: how it is alike, and both passages with the paragraphs they stand in. */
export type LinkRow = { number: number; key: string; alike: string; a: Passage; b: Passage };
/** `paragraphs` are their numbers, such as "1, 3". */
type Passage = { paragraphs: string; runs: Run[] };

/** All links of a pair as rows of a table, in their order. */
export function layoutLinkRows(a: Article, b: Article, links: readonly NumberedLink[]): LinkRow[] {
  const countA = countParagraphs(a);
  const countB = countParagraphs(b);
  return links.map(({ number, key, link }) => {
    const passages = layoutPassages(a, b, link);
    return {
      number,
      key,
      alike: strengthWords(link),
      a: { paragraphs: numbersOf(link.a, countA), runs: passages.a },
      b: { paragraphs: numbersOf(link.b, countB), runs: passages.b },
    };
  });
}

function numbersOf(sentences: readonly number[], paragraph: ReturnType<typeof countParagraphs>): string {
  return [...new Set(sentences.map(paragraph))].join(', ');
}
