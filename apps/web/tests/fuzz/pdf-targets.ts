import { importArticles, readArticle, type PdfPage } from '@vis-a-vis/parsing';
import { nodeTools } from '@vis-a-vis/parsing/evaluation';
import { pdfFile, type PdfWords } from '@vis-a-vis/parsing/fixtures';
import fc from 'fast-check';
import { readPdf } from '../../src/lib/engine/pdf/read-pdf.ts';
import { mutatedBytes } from './mutate.ts';
import { texts } from './samples.ts';
import { textAt, type Input, type Target } from './target.ts';
import { inPdf } from './words.ts';
import { sound } from './work-on.ts';

// Of a damaged file pdf.js may leave a promise that nobody waits for; whatever else fails unheard fails the run.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error && reason.stack?.includes('pdfjs-dist'))) throw reason;
});

/** The articles of what stands on pages, the first of them read. */
function readPages(pages: readonly PdfPage[]): unknown {
  const sources = importArticles({ name: 'sample.pdf', bytes: new TextEncoder().encode('%PDF-1.4'), pages }, nodeTools);
  return [sources, sources.slice(0, 3).map((source) => sound(readArticle(source)))];
}

const lines = (text: string, x: number): PdfWords[] =>
  (text.match(/[ -~]{1,40}(?: |$)/g) ?? []).slice(0, 50).map((text, i) => ({ text, x, y: 780 - 12 * i, size: 10 }));
const [first = '', second = ''] = texts;
const papers = [
  pdfFile([lines(first, 60)]),
  pdfFile([[...lines(first, 60), ...lines(second, 320)], lines(second, 60)]),
  pdfFile([lines(second, 60)], { locked: true }),
];

const place = fc.oneof(fc.integer({ min: -50, max: 900 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const words = fc.oneof(
  fc.constantFrom(
    ...texts.flatMap((text) => text.split(/(?<=\s)/).slice(0, 200)),
    'har-',
    '\u00ad',
    '1',
    'End of Document',
    'Body',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const item = fc.record({
  str: words,
  x: place,
  y: place,
  width: place,
  height: place,
  fontSize: fc.constantFrom(0, 1e-9, 6, 10, 10, 10, 24, 1e9),
});
const pages = fc.array(fc.record({ width: place, height: place, items: fc.array(item, { maxLength: 300 }) }), {
  maxLength: 4,
});

/** A PDF as it comes, and what stands on its pages. */
export const pdfTargets: readonly Target[] = [
  {
    name: 'take a PDF apart',
    share: 0.03,
    // pdf.js takes long where a page saves its state thousands of times; the page gives up on a file after two minutes.
    each: 2,
    run: async (input: Input) => {
      for (const file of input) readPages(await readPdf(file));
    },
    inputs: mutatedBytes(papers, inPdf).map((bytes): Input => [{ name: 'sample.pdf', bytes }]),
  },
  {
    name: 'read the pages of a PDF',
    share: 0.04,
    each: 0.1,
    run: (input: Input) => readPages(JSON.parse(textAt(input, 0)) as PdfPage[]),
    inputs: pages.map((pages): Input => [{ name: 'pages.json', text: JSON.stringify(pages) }]),
  },
];
