import type { Article, Range } from '../article.ts';
import { agencies } from './agencies.ts';

/** A news agency that an article names as where its report comes from, and where it does so; no range where only a fact of the source says it. */
export type NamedAgency = { name: string; at?: Range };

/** Of a credit a longer line is a passage of its own, which may speak about an agency. */
const longestCredit = 160;

/** Behind its name an agency that gave the picture, not the report. */
const pictured = '(?!\\s*(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Vv]ideo)\\b)';

/** By agency: its name as a word of its own. What another agency's name holds (`Australian Associated Press`) is not the shorter one's. */
const patterns = agencies.map(({ name, written }) => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-]|Australian )(?:${written.join('|')})(?![\\p{L}\\p{N}-])${pictured}`, 'u'),
}));

/**
 * The news agencies that an article names in its datelines, in its credits and conditions, or as its outlet or author, each once.
 * Not those of pictures, and not what the report says about an agency.
 */
export function findAgencies(
  article: Pick<Article, 'text' | 'blocks' | 'sentences' | 'outlet' | 'byline'>,
): NamedAgency[] {
  const { text, outlet, byline } = article;
  const places = placesOf(article);
  const facts = [outlet, byline].flatMap((fact) => (fact ? [fact.value] : []));
  return patterns.flatMap(({ name, pattern }): NamedAgency[] => {
    for (const { from, to } of places) {
      const found = pattern.exec(text.slice(from, to));
      if (found) return [{ name, at: { from: from + found.index, to: from + found.index + found[0].length } }];
    }
    return facts.some((fact) => pattern.test(fact)) ? [{ name }] : [];
  });
}

/** Datelines, which belong to no sentence, and lines that say who wrote, supplied or owns the report. */
function placesOf({ text, blocks, sentences }: Pick<Article, 'text' | 'blocks' | 'sentences'>): Range[] {
  const starts = new Map<number, number>();
  for (const { block, from } of sentences) if (!starts.has(block)) starts.set(block, from);
  return blocks.flatMap(({ kind, from, to }, at): Range[] => {
    if (kind === 'paragraph') return [{ from, to: starts.get(at) ?? to }];
    const isCredit = kind === 'credit' || (kind === 'furniture' && isOwners(text.slice(from, to)));
    return isCredit && to - from <= longestCredit ? [{ from, to }] : [];
  });
}

/** Whether a line says whose the report is. */
const isOwners = (line: string): boolean => /^\s*\(?(?:copyright|©|\(c\))/i.test(line);
