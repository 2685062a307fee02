import type { SourceFile } from '@vis-a-vis/parsing';
import type { FileQuestions, TableAsRead } from '../engine/protocol.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';

/** A table of which the reader may say what its columns hold. */
export type Mapping = TableAsRead & { file: SourceFile };
/** A file that does not say how its letters are encoded, and how they were read. */
export type Coded = { file: SourceFile; encoding: string };

/** What a file leaves open: nothing where it could not be read, which was said by then, or once `signal` has given up on it. */
export async function askAbout(
  file: SourceFile,
  shelf: Pick<Shelf, 'ask'>,
  signal: AbortSignal,
): Promise<FileQuestions> {
  if (signal.aborted) return {};
  const open = await shelf.ask('fileQuestions', { file }, signal).catch(() => ({}));
  return signal.aborted ? {} : open;
}

/** A file as the importers take it; of one that cannot be read no text. */
export async function sourceFile(file: File): Promise<SourceFile> {
  const { name, type } = file;
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  return { name, mediaType: type, ...(bytes ? { bytes } : { text: '' }) };
}
