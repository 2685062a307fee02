import type { Range } from '@vis-a-vis/parsing';
import type { Side } from './side.ts';

/** Words to be lit in a pane. */
export type Spot = { side: Side; range: Range };
