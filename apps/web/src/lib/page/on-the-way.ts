import type { Intake } from '../adding/intake.svelte.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';
import type { Reader } from '../reader/reader.svelte.ts';
import { saveWords } from '../shelf/save-words.ts';

/** What is on its way from the reader's hand to the disk: in a word or two, and whether the browser asks before it closes the page. */
export type OnTheWay = { says: string; asks: boolean };

type Sources = {
  intake: Pick<Intake, 'progress' | 'isAdding' | 'isOpening' | 'typed'> & {
    readonly drafts: Pick<Intake['drafts'], 'list'>;
  };
  shelf: Pick<Shelf, 'isSaving'> & {
    readonly own: { length: number };
    readonly keeper: Pick<Shelf['keeper'], 'state' | 'changedSince'>;
  };
  reader: { readonly asking: Pick<Reader['asking'], 'isChanging'> };
  /** What is typed and not taken down yet. */
  typing: { readonly isDue: boolean };
};

/**
 * Reading, adding and saving as one state: from the press of “Add”, of any other step or of a key, until it is on the disk, the page says
 * “Saving …”. Nothing that is nowhere but on the page is closed away without a question.
 */
export function onTheWay({ intake, shelf, reader, typing }: Sources): OnTheWay {
  const { state, changedSince } = shelf.keeper;
  const own = shelf.own.length;
  const drafts = intake.drafts.list.length;
  // What is typed while articles wait to be added may be about one of these, which nobody saves.
  const isTyped = typing.isDue && drafts === 0;
  const isSaving = intake.isAdding || intake.isOpening || shelf.isSaving || reader.asking.isChanging || isTyped;
  const isReading = intake.progress !== undefined;
  const hasFailed = state.kind === 'failed';
  const asks =
    isSaving || isReading || drafts > 0 || intake.typed.trim() !== '' || (hasFailed && (own > 0 || changedSince));
  if (isSaving) return { says: saveWords({ kind: 'saving', says: '' }, own), asks };
  if (!hasFailed && isReading) return { says: 'Reading …', asks };
  if (!hasFailed && drafts > 0) return { says: `${drafts} not added`, asks };
  return { says: saveWords(state, own), asks };
}
