// Written by src/evaluation/chance.ts; do not edit.

/**
 * How many pairs of sentences about different talks score k / 100 or more, at entry k (0..100); entry 0 counts all of them, alike or
 * not. Counted over the seeds' sentences from different rounds of talks and over sentences of different stories in the labelled
 * news (the README names it).
 */
export const chanceCounts = [
  399780, 2817, 1619, 1105, 813, 629, 522, 438, 365, 325, 298, 266, 235, 217, 195, 183, 172, 154, 140, 135, 120, 112,
  106, 99, 90, 84, 84, 79, 70, 67, 62, 60, 58, 57, 53, 52, 47, 39, 37, 37, 35, 35, 34, 32, 30, 30, 29, 28, 28, 28, 26,
  18, 15, 14, 13, 13, 13, 13, 12, 11, 11, 11, 11, 11, 11, 10, 10, 9, 9, 8, 8, 8, 8, 7, 7, 7, 7, 7, 5, 5, 4, 4, 3, 3, 3,
  3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0,
];
