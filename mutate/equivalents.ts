import { readFileSync } from 'node:fs';
import type { Site } from './site.ts';

/** A change that no test can notice, as the code means the same with it: where it is, and why. */
export type Equivalent = { file: string; was: string; becomes: string; why: string };

/** What is known to change nothing. */
export const equivalents = JSON.parse(
  readFileSync(new URL('equivalent.json', import.meta.url), 'utf8'),
) as Equivalent[];

/** The entry of a change, if it is known to change nothing. */
export const equivalentOf = (site: Site): Equivalent | undefined =>
  equivalents.find(({ file, was, becomes }) => file === site.file && was === site.was && becomes === site.becomes);
