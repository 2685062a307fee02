import { changeKept, newIn, type Given } from '../kept/change-kept.ts';
import type { Stored } from '../kept/stored.ts';
import { coming, type Write } from '../kept/write.ts';
import { differences, tellsOnly, type Touched } from '../record/cells.ts';
import type { Keeper } from './keeper/keeper.svelte.ts';
import { backupCells } from './steps/article-cells.ts';
import { givenCells, storedCells, type PageOwn } from './stored-cells.ts';

/** What a parcel is opened on: all that is on the page, what this browser keeps of it, and how both become something else. */
export type Opened = {
  readonly own: PageOwn;
  readonly keeper: Pick<Keeper, 'changedSince' | 'restoredAt'>;
  /** All there is to keep, as it is on the page, and the same by the names it is kept under. */
  parcel(): Stored;
  whole(): Stored;
  show(stored: Stored): Promise<void>;
  /** Has a change kept when the turn is over; `changedSince` says whether the last backup does not hold it. */
  keep(write: Write, changedSince?: boolean): void;
};

/** Puts all that a backup holds in the place of what is here. Answers with what that touched. */
export async function putBackup(backup: Stored, { own, keeper, parcel, whole, show, keep }: Opened): Promise<Touched> {
  const before = { ...storedCells(parcel(), own), ...backupCells(keeper) };
  await show(backup);
  keeper.restoredAt = Date.now();
  const { settings } = whole();
  // The file that was opened holds all of it.
  keep({ clear: true, put: backup.articles, correct: backup.corrections, settings }, false);
  const opened = backupCells({ changedSince: false, restoredAt: keeper.restoredAt });
  const cells = differences(before, { ...storedCells(backup, own), ...opened });
  // A backup of what is here anyway is no step.
  return Object.keys(cells).every(tellsOnly) ? {} : cells;
}

/** Adds what of a parcel is not here yet. Answers with what that touched. */
export async function addGiven(given: Given, { own, parcel, show, keep }: Opened): Promise<Touched> {
  const here = parcel();
  const { put, correct } = newIn(given, here, (id) => own.builtIn.includes(id));
  const corrections = [...here.corrections, ...correct];
  await show({ ...here, articles: changeKept(here.articles, { put }), corrections });
  keep({ change: put.map(coming), correct });
  return givenCells({ articles: put, corrections: correct }, own);
}
