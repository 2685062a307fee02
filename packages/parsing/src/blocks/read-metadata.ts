import type { Article, Block, Known, RawSource } from '../article.ts';
import { findNamedDay } from '../dates/stated-date.ts';
import { datelineLength } from '../sentences/dateline.ts';
import { onlyDated } from './classify-blocks.ts';
import { readPublicationLine } from './read-publication-line.ts';

type Metadata = Pick<Article, 'title' | 'outlet' | 'byline' | 'published' | 'talks' | 'url'>;

/** A longer line, in characters, names no outlet or writer. */
const longestCredit = 400;

/** What is known about the article: what the source came with, else what its own title, date, credit and byline lines state. */
export function readMetadata(source: RawSource, blocks: Block[]): Metadata {
  const title =
    source.title ??
    stated(
      source.text,
      blocks.find(({ kind }) => kind === 'title'),
      /^(.+)$/su,
    );
  const outlet =
    source.outlet ??
    fromCredit(
      source.text,
      blocks,
      /^sources?\s*:\s*(.+?)(?:\s+and\s+(?:news\s+)?agenc(?:y|ies)|\s*,\s*agenc(?:y|ies))?\.?$/iu,
    );
  const byline = source.byline ?? fromCredit(source.text, blocks, /^by(?:\s*:)?\s+(.+)$/iu);
  const published = source.published ?? dayOfPublication(source.text, blocks) ?? dayOfDateline(source.text, blocks);
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(source.talks && { talks: source.talks }),
    ...(source.url !== undefined && { url: source.url }),
  };
}

/** What says it is the day of publication before a bare date, that before a later change; of two alike the one nearer to the body. */
function dayOfPublication(text: string, blocks: Block[]): Known<string> | undefined {
  let best = -1;
  let known: Known<string> | undefined;
  for (const { kind, reason, from, to } of blocks) {
    if (kind !== 'furniture' || reason !== onlyDated) continue;
    for (const { value, rank, ...range } of readPublicationLine(text.slice(from, to))) {
      if (value === undefined || rank < best) continue;
      best = rank;
      known = { value, basis: 'stated', evidence: { from: from + range.from, to: from + range.to } };
    }
  }
  return known;
}

/** The day of a dateline before the first paragraph, where it is stated in full: then the report was filed. */
function dayOfDateline(text: string, blocks: Block[]): Known<string> | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (!first) return undefined;
  const words = text.slice(first.from, first.from + datelineLength(text, first.from));
  const found = findNamedDay(words);
  if (!found || !/^\d{4}-\d\d-\d\d$/.test(found.value)) return undefined;
  const evidence = { from: first.from + found.from, to: first.from + found.to };
  return { value: found.value, basis: 'inferred', evidence };
}

function fromCredit(text: string, blocks: Block[], pattern: RegExp): Known<string> | undefined {
  for (const block of blocks) {
    const isCredit = block.kind === 'credit' && block.to - block.from <= longestCredit;
    const found = isCredit ? stated(text, block, pattern) : undefined;
    if (found) return found;
  }
  return undefined;
}

function stated(text: string, block: Block | undefined, pattern: RegExp): Known<string> | undefined {
  if (!block) return undefined;
  const line = text.slice(block.from, block.to);
  const value = pattern.exec(line)?.[1];
  if (value === undefined) return undefined;
  const from = block.from + line.indexOf(value);
  return { value, basis: 'stated', evidence: { from, to: from + value.length } };
}
