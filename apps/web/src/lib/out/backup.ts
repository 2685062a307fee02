import { writeParcel } from './parcel.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';
import { saveFile } from '../files/save-file.ts';

/** Hands the reader a file with all there is to keep, and notes when. */
export async function downloadBackup(shelf: Shelf): Promise<void> {
  saveFile('vis-a-vis-backup.json', new Blob([writeParcel(shelf.parcel())], { type: 'application/json' }));
  await shelf.keeper.noteBackup(Date.now());
}

/** Puts the texts of the reader's own articles on the clipboard, and says how it went. */
export async function copyTexts(shelf: Shelf): Promise<string> {
  // Off a secure address there is no clipboard at all.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const text = shelf.own.map(({ source }) => source.text).join('\n\n* * *\n\n');
  const done = clipboard?.writeText(text).then(() => true);
  return (await done?.catch(() => false))
    ? 'Your texts are copied.'
    : 'The browser refused to copy. Download a backup instead.';
}
