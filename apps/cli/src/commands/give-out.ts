import { Problem } from '../command-line/problem.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Context } from './context.ts';

/** Writes one result into the file that was named, else to the standard output. */
export async function giveOut(text: string, { asked, print }: Pick<Context, 'asked' | 'print'>): Promise<void> {
  const { out } = asked;
  await (out === undefined ? print(text) : writeWhole(out, text)).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem('unwritable', `The result cannot be written: ${why}.`);
  });
}
