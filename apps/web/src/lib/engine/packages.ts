import * as comparison from '@vis-a-vis/comparison';
import * as measures from '@vis-a-vis/measures';
import * as parsing from '@vis-a-vis/parsing';

/** The packages, which the engine's script brings to the page. */
export const packages = { parsing, comparison, measures };
