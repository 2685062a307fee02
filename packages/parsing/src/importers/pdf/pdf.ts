import type { MarkedBlock, RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { readBundle } from '../bundles/read-bundle.ts';
import { guardText } from '../bytes/decode-file.ts';
import { isPdf, mostPacked } from '../bytes/guard-file.ts';
import { withNotes, type Importer, type PdfPage, type SourceFile } from '../importer.ts';
import { linesInOrder, type Line } from './columns.ts';
import { fragmentsOf } from './fragments.ts';
import { headingSize, joinLines, type PdfParagraph } from './join-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';

const mediaType = 'application/pdf';
/** A headline has letters of this times the body's size, and words of its own article below it. */
const headlineSize = 1.35;
const nearLargest = 0.8;
const fewestWords = 40;
/** A heading has no more words than this. */
const mostHeadingWords = 30;
/** The top of a first page, where its paper's name stands, and the words most papers' names have. */
const masthead = 0.15;
const paperName =
  /\b(?:times|post|herald|globe|chronicle|gazette|telegraph|tribune|journal|news|daily|guardian|courier|observer|mail|star|zeitung|anzeiger|monde|figaro|país|corriere)\b/iu;

/** A PDF, whose pages `SourceFile.pages` holds as letters at their places: its text, or a bundle of many. */
export const pdfImporter: Importer = {
  name: 'PDF',
  packed: true,
  most: mostPacked,
  accepts: isPdf,
  read: (_, file) => {
    const pages = textPages(file);
    const { pages: bare, left } = withoutRunningHeads(
      pages.map(({ height, items }) => ({ height, fragments: fragmentsOf(items) })),
    );
    const lines = bare.map(({ fragments }) => linesInOrder(fragments));
    const body = bodySize(lines);
    const paragraphs = joinLines(lines, body);
    const id = file.id ?? file.name;
    const blank = pages.filter(({ items }) => items.every(({ str }) => str.trim() === '')).length;
    const notes = [
      ...(left > 0 ? ['Running heads and page numbers of this file were left out.'] : []),
      ...(blank > 0 ? [`${blank} of ${pages.length} pages hold no text; they may be pictures.`] : []),
    ];
    const bundle = readBundle(
      paragraphs.map(({ text }) => text),
      id,
      mediaType,
    );
    return withNotes(bundle ?? [oneArticle(paragraphs, body, pages[0]?.height ?? 0, file)], notes);
  },
};

function oneArticle(paragraphs: readonly PdfParagraph[], body: number, height: number, file: SourceFile): RawSource {
  const { title, marked, text } = asText(paragraphs, body, height);
  guardText(text, file);
  return {
    id: file.id ?? file.name,
    text,
    mediaType,
    marked,
    ...(title !== undefined && { title: { value: title, basis: 'stated' } }),
    ...(headlinesOf(paragraphs, body) > 1 && {
      notes: ['This file seems to hold several articles; they could not be parted.'],
    }),
  };
}

/** Its pages, where there is a word on any of them. */
function textPages({ name, pages }: SourceFile): readonly PdfPage[] {
  if (!pages)
    throw new ReadingError(
      'not text',
      `“${name}” is a PDF.`,
      'Its text cannot be taken out here.',
      'Open it, copy the text and paste it.',
    );
  if (pages.some(({ items }) => items.some(({ str }) => /[\p{L}\p{N}]/u.test(str)))) return pages;
  throw new ReadingError(
    'no article',
    `“${name}” holds no text.`,
    'It may be a scan: pictures of pages.',
    'Have a program for text recognition read it, or bring the article from elsewhere.',
  );
}

/** The size that most letters have, in halves of a point. */
function bodySize(pages: readonly (readonly Line[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.max(0.5, Math.round(size * 2) / 2);
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0] as const)[0];
}

const wordsIn = (text: string): number => text.split(' ').length;
const isHeading = ({ text, size }: PdfParagraph, body: number): boolean =>
  size > headingSize * body && wordsIn(text) <= mostHeadingWords && /\p{L}{2}/u.test(text);

/** How many headlines there are that have an article below them, and near the size of the largest; numbered parts of one text are none. */
function headlinesOf(paragraphs: readonly PdfParagraph[], body: number): number {
  const heads = paragraphs.flatMap((one, at) =>
    one.size >= headlineSize * body && isHeading(one, body) && !/^\d/.test(one.text) ? [{ at, size: one.size }] : [],
  );
  const carrying = heads.filter(({ at }, i) => {
    const below = paragraphs.slice(at + 1, heads[i + 1]?.at);
    return below.reduce((sum, { text }) => sum + wordsIn(text), 0) >= fewestWords;
  });
  const largest = carrying.reduce((most, { size }) => Math.max(most, size), 0);
  return carrying.filter(({ size }) => size >= nearLargest * largest).length;
}

/** The headline: the largest letters of the first page, below the name of a paper on top of it. */
function titleOf(paragraphs: readonly PdfParagraph[], body: number, height: number): PdfParagraph | undefined {
  const heads = paragraphs.filter((one) => one.page === 0 && isHeading(one, body));
  const below = heads.filter(({ y, size }) => y > masthead * height && size >= headlineSize * body);
  const onTop = heads.filter(({ y }) => y <= masthead * height);
  const largest = (some: readonly PdfParagraph[]) =>
    some.reduce<PdfParagraph | undefined>((best, one) => (best && best.size >= one.size ? best : one), undefined);
  const [high, low] = [largest(onTop), largest(below)];
  const isPaper = high && low && wordsIn(high.text) <= 5 && paperName.test(high.text);
  return isPaper ? low : largest(heads);
}

function asText(
  paragraphs: readonly PdfParagraph[],
  body: number,
  height: number,
): { title: string | undefined; marked: MarkedBlock[]; text: string } {
  const title = titleOf(paragraphs, body, height);
  const marked: MarkedBlock[] = [];
  let text = '';
  for (const one of paragraphs) {
    const kind = one === title ? 'title' : isHeading(one, body) ? 'heading' : undefined;
    if (kind) marked.push({ from: text.length, to: text.length + one.text.length, kind });
    text += `${one.text}\n\n`;
  }
  return { title: title?.text, marked, text };
}
