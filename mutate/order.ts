import type { Site } from './site.ts';

/** One change to run, or none to see the tests pass; `seconds` of the processor are given to it. */
export type Order = { site?: Site; tests: string[]; seconds: number };

/** The test file that noticed the change, if one did, and the seconds of the processor it took. */
export type Answer = { killedBy?: string; seconds: number };
