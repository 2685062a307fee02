import type { Reader } from '../reader/reader.svelte.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';
import { isTouched } from '../kept/kept.ts';
import { writeAddress } from '../place/place.ts';
import { readSettings, type Settings } from '../keeping/lists/read-settings.ts';
import type { Parcel } from './parcel.ts';

/**
 * The pair on the page as it is seen: its articles, what the reader corrected, and the place. Built-in articles travel only where
 * `all` asks for them or the reader changed them: everyone has them. With `all` go the reader's notes and the settings, of the class
 * notes those on this pair.
 */
export function pairParcel(reader: Reader, shelf: Shelf, all = false): Parcel {
  const ids = [...new Set([reader.pair.a.id, reader.pair.b.id])];
  const articles = ids.flatMap((id) => {
    const kept = shelf.keptOf(id);
    if (!kept || all) return kept ?? [];
    const { note: _, ...bare } = kept;
    return !shelf.isBuiltIn(id) || isTouched(bare) ? bare : [];
  });
  const { corrections: said, settings: kept } = shelf.parcel();
  const corrections = said.filter(({ first, second }) => ids.includes(first) && ids.includes(second));
  const notes = kept.notes && reader.together.notesOn(reader.pair.a.id, reader.pair.b.id);
  const settings = all ? { ...kept, notes, ...ofStory(reader, readSettings(kept)) } : {};
  return { articles, corrections, settings, place: writeAddress(reader.place) };
}

/** Of the reader's topics and stories those that belong to the story on the page, or to none. */
function ofStory(
  { storyArticles }: Reader,
  { topics, stories }: Pick<Settings, 'topics' | 'stories'>,
): Partial<Settings> {
  const own = new Set(storyArticles.map(({ id }) => id));
  return {
    ...(topics && { topics: topics.filter(({ story }) => story === undefined || own.has(story)) }),
    ...(stories && { stories: stories.filter(({ articles }) => articles.some((id) => own.has(id))) }),
  };
}

/** What to know about a link of so many characters before it is sent. */
export function lengthWords(length: number): string {
  const count = `${length.toLocaleString('en')} characters`;
  if (length > 3900) return `${count}: many chat programs cut it. Send the file instead.`;
  if (length > 2000) return `${count}: some chat programs cut it. The file is safer.`;
  return `${count}.`;
}
