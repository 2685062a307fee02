import type { Correction } from '@vis-a-vis/comparison';
import type { Kept } from './kept.ts';

/** One word of the reader on a pair, as it is kept; keys follow each other in time. */
export type KeptCorrection = { key: string; first: string; second: string; correction: Correction };

/** All that is kept. `settings` are values by name: topics, names, labels, class notes, whether the built-in articles are hidden … */
export type Stored = { articles: Kept[]; corrections: KeptCorrection[]; settings: { [name: string]: unknown } };
