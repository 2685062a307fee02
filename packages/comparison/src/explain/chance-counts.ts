// Written by src/evaluation/chance.ts; do not edit.

/**
 * How many pairs of sentences about different talks score k / 100 or more, at entry k (0..100); entry 0 counts all of them, alike or
 * not. Counted over the seeds' sentences from different rounds of talks and over sentences of different stories in the labelled
 * news (the README names it).
 */
export const chanceCounts = [
  399780, 2093, 1294, 917, 700, 551, 456, 384, 321, 285, 260, 233, 206, 193, 173, 162, 152, 140, 125, 117, 106, 98, 93,
  84, 78, 73, 71, 65, 55, 53, 50, 47, 45, 44, 40, 39, 37, 29, 28, 26, 26, 26, 25, 24, 22, 22, 21, 20, 20, 19, 18, 17,
  15, 15, 14, 13, 12, 12, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7, 7, 5, 5, 5, 5, 4, 4, 3,
  3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
];
