// Written by src/evaluation/chance.ts; do not edit. Counted over the seeds' sentences from different rounds of talks and over
// sentences of different stories in the labelled news (the README names it). Entry k: so many pairs of sentences score k / 100 or
// more; entry 0: all of them, alike or not.
export const chanceCounts = [
  399780, 2116, 1308, 927, 708, 557, 461, 388, 325, 289, 264, 237, 210, 197, 177, 166, 156, 142, 127, 119, 108, 100, 93,
  84, 78, 73, 71, 65, 55, 53, 50, 47, 45, 44, 40, 39, 37, 29, 28, 26, 26, 26, 25, 24, 22, 22, 21, 20, 20, 19, 18, 17,
  15, 15, 14, 13, 12, 12, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7, 7, 5, 5, 5, 5, 4, 4, 3,
  3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
];
