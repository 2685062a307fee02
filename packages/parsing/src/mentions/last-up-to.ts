import { firstNot } from '../tokens/index-at.ts';

/** The last of things in order of `at` that stands at `at` or before. Logarithmic. */
export const lastUpTo = <T extends { at: number }>(things: readonly T[], at: number): T | undefined =>
  things[firstNot(things, (thing) => thing.at <= at) - 1];
