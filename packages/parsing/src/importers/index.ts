import type { RawSource } from '../article.ts';
import { ReadingError } from '../reading-error.ts';
import { decodeFile } from './decode-file.ts';
import { htmlImporter } from './html.ts';
import type { Importer, ImportTools, SourceFile } from './importer.ts';
import { markdownImporter } from './markdown.ts';
import { textImporter } from './text.ts';

/** The formats that can be read; the first to accept a file reads it. A new format is one line here. */
export const importers: Importer[] = [htmlImporter, markdownImporter, textImporter];

/** The articles in a file. Throws a `ReadingError` that says what was wrong, why, and what to do. */
export function importArticles(file: SourceFile, tools: ImportTools, formats: Importer[] = importers): RawSource[] {
  const text = decodeFile(file, tools);
  const head = text.slice(0, 500);
  const importer = formats.find(({ accepts }) => accepts(file, head));
  if (importer) return importer.read(text, file, tools);
  throw new ReadingError(
    'format',
    `“${file.name}” is of a format that cannot be read.`,
    `Readable are ${formats.map(({ name }) => name).join(', ')}.`,
    'Save it as text or HTML, or paste the text.',
  );
}
