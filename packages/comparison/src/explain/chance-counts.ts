// Written by src/evaluation/chance.ts; do not edit.

/**
 * How many pairs of sentences about different talks score k / 100 or more, at entry k (0..100); entry 0 counts all of them, alike or
 * not. Counted over the seeds' sentences from different rounds of talks and over sentences of different stories in the labelled
 * news (the README names it).
 */
export const chanceCounts = [
  399780, 2694, 1555, 1052, 774, 610, 508, 422, 358, 315, 291, 255, 223, 207, 192, 181, 168, 154, 144, 133, 121, 112,
  105, 98, 94, 88, 85, 81, 73, 69, 64, 63, 60, 60, 54, 54, 52, 42, 39, 39, 38, 37, 37, 33, 32, 30, 30, 30, 30, 28, 26,
  18, 17, 15, 14, 12, 12, 12, 11, 11, 11, 11, 11, 11, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7, 7, 7, 7, 5, 5, 5, 4, 4, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
];
