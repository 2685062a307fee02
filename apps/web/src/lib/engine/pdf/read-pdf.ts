import { ReadingError, type PdfItem, type PdfPage, type SourceFile } from '@vis-a-vis/parsing';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** The most pages and letters taken out of one file: beyond them no article lies. */
const most = { pages: 2_000, letters: 5 * 1024 * 1024 };

// Here pdf.js finds its other half, which it would otherwise load from an address.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** How places are turned: `a` and `d` stretch, `b` and `c` turn, `e` and `f` move. */
type Turn = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * The pages of a PDF with what is written on them the right way up. Nothing is drawn, no font is loaded. Rejects with a
 * `ReadingError` where the file is encrypted, damaged or too long.
 */
export async function readPdf({ name, bytes }: SourceFile): Promise<PdfPage[]> {
  const loading = getDocument({
    data: Uint8Array.from(bytes ?? []),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
  });
  try {
    const file = await loading.promise;
    if (file.numPages > most.pages) throw tooLong(name, `${file.numPages} pages`, `${most.pages} pages`);
    const pages: PdfPage[] = [];
    let letters = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const found = items.flatMap((item) => ('str' in item ? itemOf(item, transform as unknown as Turn) : []));
      letters += found.reduce((sum, { str }) => sum + str.length, 0);
      if (letters > most.letters) throw tooLong(name, 'more than 5 MB of text', '5 MB of it');
      pages.push({ width, height, items: found });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof ReadingError ? error : inWords(name, error);
  } finally {
    await loading.destroy();
  }
}

/** What is written at a place; nothing of what stands across the page, as a stamp at its side does. */
function itemOf(item: { str: string; transform: number[]; width: number; height: number }, page: Turn): PdfItem[] {
  const [a, b, c, d, e, f] = combine(page, item.transform as unknown as Turn);
  const fontSize = Math.hypot(c, d);
  const numbers = [e, f, fontSize, item.width, item.height];
  if (!numbers.every(Number.isFinite) || a <= 0 || Math.abs(b) > Math.abs(a) / 4) return [];
  return [{ str: item.str, x: e, y: f, width: item.width, height: item.height, fontSize }];
}

const combine = ([a, b, c, d, e, f]: Turn, [g, h, i, j, k, l]: Turn): Turn => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const tooLong = (name: string, has: string, may: string): ReadingError =>
  new ReadingError('too long', `“${name}” has ${has}.`, `A PDF may have ${may}.`, 'Save the article’s pages alone.');

function inWords(name: string, error: unknown): ReadingError {
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException')
    return new ReadingError(
      'protected',
      `“${name}” is protected by a password.`,
      'Its text is encrypted.',
      'Open it, print it into a new PDF without a password, and add that, or copy the text and paste it.',
    );
  return new ReadingError(
    'damaged',
    `“${name}” is damaged.`,
    'It breaks off before its end, or is not what its name says.',
    'Download or save it again.',
  );
}
