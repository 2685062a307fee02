export { runAlignment } from './alignment.ts';
export type { Command } from './command.ts';
export { runCompare } from './compare.ts';
export { runOccasion } from './occasion/run-occasion.ts';
