import type { Line } from './columns.ts';

/** Lines that are one paragraph or heading, as one text. `page` and `y` are where it begins, `size` that of its letters in points. */
export type PdfParagraph = { text: string; size: number; page: number; y: number };

/** Sizes that differ by less are the same. */
const sameSize = 0.08;
/** A gap of more of the usual distance of lines is a paragraph's. */
const paragraphGap = 1.3;
/** How far apart lines stand in letters' sizes where a column does not tell, and lines of a heading at most. */
const usualGap = 1.25;
const headingGap = 1.7;
/** A paragraph's first line is set in by this share of the size. */
const indent = 0.7;
/** A line that ends this share of the column before its end is a paragraph's last if it ends a sentence, or in any case. */
const short = { ending: 0.15, anyhow: 0.4 };
/** Letters of more than this times the body's size are a heading's. */
export const headingSize = 1.12;

/** The lines of all pages as paragraphs; `body` is the size of most letters. */
export function joinLines(pages: readonly (readonly Line[])[], body: number): PdfParagraph[] {
  const compounds = compoundsIn(pages);
  const paragraphs: PdfParagraph[] = [];
  let last: Line | undefined;
  pages.forEach((lines, page) => {
    for (const line of lines) {
      const open = paragraphs.at(-1);
      if (open && last && goesOn(last, line, body)) open.text = joinTwo(open.text, line.text, compounds);
      else paragraphs.push({ text: line.text, size: line.size, page, y: line.y });
      last = line;
    }
  });
  return paragraphs;
}

const endsSentence = (text: string): boolean => /[.!?…:]["'”’»“)\]]*$/u.test(text);
const startsLow = (text: string): boolean => /^["'“‘„«(]?\p{Ll}/u.test(text);

/** Whether a line goes on with what the line before it began. */
function goesOn(last: Line, line: Line, body: number): boolean {
  if (Math.abs(line.size - last.size) > sameSize * body) return false;
  const isHeading = line.size > headingSize * body;
  // From one column or page to the next a sentence goes on, nothing else.
  if (last.column !== line.column) return !isHeading && (!endsSentence(last.text) || startsLow(line.text));
  const gap = line.y - last.y;
  if (isHeading) return gap <= headingGap * line.size;
  const { left, right, pitch = usualGap * line.size } = line.column;
  if (gap > paragraphGap * pitch) return false;
  if (startsLow(line.text) || /\p{L}[-\u00ad\u2010]$/u.test(last.text)) return true;
  if (line.left - last.left > indent * line.size && line.left - left > indent * line.size) return false;
  const missing = (right - last.right) / (right - left);
  return !(missing > short.anyhow || (missing > short.ending && endsSentence(last.text)));
}

/** Letters of writings that know no spaces between words, and their marks. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef]/u;

/** A word that the end of a line cut is whole again; a hyphen that the word has elsewhere, or before a capital or a figure, stays. */
function joinTwo(text: string, next: string, compounds: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const [before] = /\p{L}+[-\u2010]$/u.exec(text) ?? [];
  const [after] = /^\p{Ll}+/u.exec(next) ?? [];
  if (before !== undefined && after !== undefined)
    return compounds.has((before + after).toLowerCase()) ? text + next : text.slice(0, -1) + next;
  return /[\p{L}\p{N}.][-\u2010]$|[\u2014/]$/u.test(text) ||
    (unspaced.test(text.slice(-1)) && unspaced.test(next[0] ?? ''))
    ? text + next
    : `${text} ${next}`;
}

/** The words with a hyphen that stand within a line. */
function compoundsIn(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const found = pages.flat().flatMap(({ text }) => text.match(/\p{L}+[-\u2010]\p{L}+/gu) ?? []);
  return new Set(found.map((word) => word.toLowerCase()));
}
