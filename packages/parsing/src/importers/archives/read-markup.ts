import type { RawSource } from '../../article.ts';
import { ReadingError } from '../../reading-error.ts';
import { decodeFile } from '../bytes/decode-file.ts';
import { readPage } from '../html/read-page.ts';
import { withoutData } from '../bytes/without-data.ts';
import type { ImportTools, SourceFile } from '../importer.ts';

/** A page out of an archive: its bytes, what the archive says of their encoding, and its address. */
export type Markup = { bytes: Uint8Array; encoding?: string; url?: string };

/** Pages tried: the frames of a page. */
const mostFrames = 20;

/** The article of an archived page: of the page itself, or of the first of its frames that has one. */
export function readMarkup(pages: readonly Markup[], file: SourceFile, tools: ImportTools): RawSource {
  let refusal: unknown;
  for (const page of pages.slice(0, mostFrames)) {
    try {
      return readOne(page, file, tools);
    } catch (error) {
      if (!(error instanceof ReadingError)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

function readOne({ bytes, encoding, url }: Markup, file: SourceFile, tools: ImportTools): RawSource {
  const { name, id = name } = file;
  const { text, notes } = decodeKnown({ name, bytes }, encoding, tools);
  const source = readPage(withoutData(text, name), { name, id });
  const all = [...notes, ...(source.notes ?? [])];
  return {
    ...source,
    ...(source.url === undefined && url !== undefined && /^https?:/.test(url) && { url }),
    ...(all.length > 0 && { notes: all }),
  };
}

/** An archive may name an encoding nobody knows. */
function decodeKnown(
  file: SourceFile,
  encoding: string | undefined,
  tools: ImportTools,
): { text: string; notes: string[] } {
  try {
    if (encoding !== undefined) return decodeFile({ ...file, encoding }, tools);
  } catch (error) {
    if (error instanceof ReadingError) throw error;
  }
  return decodeFile(file, tools);
}
