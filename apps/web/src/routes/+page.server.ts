import { runJob } from '#lib/engine/jobs.ts';
import type { Start } from '#lib/articles/library.svelte.ts';
import { askOf } from '#lib/articles/opening.ts';
import { readOpening } from '#lib/articles/read-opening.ts';

/** All that the page opens with, read and compared while it is written. */
export async function load(): Promise<Start> {
  const opening = await readOpening(new URL(SEEDS_FOLDER));
  return { ...opening, ...runJob('readAll', askOf(opening)) };
}
