import type { RawSource } from '../article.ts';
import { ReadingError } from '../reading-error.ts';
import { decodeFile, guardText } from './bytes/decode-file.ts';
import { docxImporter } from './word/docx.ts';
import { rtfImporter } from './word/rtf.ts';
import { mhtmlImporter } from './archives/mhtml.ts';
import { webarchiveImporter } from './archives/webarchive.ts';
import { guardFile, mostPacked } from './bytes/guard-file.ts';
import { htmlImporter } from './page.ts';
import { withNotes, type Importer, type ImportTools, type SourceFile } from './importer.ts';
import { feedImporter } from './records/feed.ts';
import { jsonImporter } from './records/json.ts';
import { markdownImporter } from './markdown.ts';
import { tableImporter } from './records/table.ts';
import { pdfImporter } from './pdf/pdf.ts';
import { textImporter } from './text.ts';

/** The formats that can be read; the first to accept a file reads it. A new format is one line here. */
export const importers: Importer[] = [
  pdfImporter,
  docxImporter,
  mhtmlImporter,
  webarchiveImporter,
  rtfImporter,
  feedImporter,
  htmlImporter,
  markdownImporter,
  tableImporter,
  textImporter,
  jsonImporter,
];

/** The articles in a file. Throws a `ReadingError` that says what was wrong, why, and what to do. */
export function importArticles(file: SourceFile, tools: ImportTools, formats: Importer[] = importers): RawSource[] {
  guardFile(file, mostPacked);
  const packed = formats.find((one) => one.packed && one.accepts(file, ''));
  if (packed) {
    guardFile(file, packed.most);
    return packed.read('', file, tools);
  }
  const { text, notes } = decodeFile(file, tools);
  const head = text.slice(0, 4_000);
  const importer = formats.find((one) => !one.packed && one.accepts(file, head));
  if (!importer?.isMany?.(text)) guardFile(file, importer?.most);
  guardText(text, file);
  if (importer) {
    return withNotes(importer.read(text, file, tools), notes);
  }
  throw new ReadingError(
    'format',
    `“${file.name}” is of a format that cannot be read.`,
    `Readable are ${formats.map(({ name }) => name).join(', ')}.`,
    'Save it as text or HTML, or paste the text.',
  );
}
