import type { Block, Figure } from './article.ts';

const pattern =
  /(?:(?<qualifier>more than|less than|fewer than|at least|at most|up to|over|under|nearly|almost|about|around|some|roughly|approximately|an estimated)\s+)?(?<money>[$€£¥])?(?<!\p{L})(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<unit>%|per ?cent\b|percent\b|million\b|billion\b|trillion\b))?(?:\s+(?<noun>\p{Ll}[\p{Ll}-]+))?/giu;
const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Numbers in the paragraphs with their qualifier, unit and the word they count; years and days of dates are left to the dates. */
export function findFigures(text: string, blocks: Block[]): Figure[] {
  const figures: Figure[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const match of text.slice(block.from, block.to).matchAll(pattern)) {
      const { qualifier, money, value = '', unit, noun } = match.groups ?? {};
      if (!money && !unit && /^(?:1[89]|20)\d\d$/.test(value)) continue;
      const scale = scales[unit?.toLowerCase() ?? ''] ?? 1;
      const from = block.from + match.index;
      const figure: Figure = { from, to: from + match[0].length, value: Number(value.replaceAll(',', '')) * scale };
      const measure = money ?? (unit && !(unit.toLowerCase() in scales) ? '%' : undefined);
      if (measure) figure.unit = measure;
      if (noun) figure.noun = noun;
      if (qualifier) figure.qualifier = qualifier;
      figures.push(figure);
    }
  }
  return figures;
}
