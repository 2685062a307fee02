// Written by src/evaluation/chance.ts; do not edit. Counted over the seeds' sentences from different rounds of talks and over
// sentences of different stories in the labelled news (the README names it). Entry k: so many pairs of sentences score k / 100 or
// more; entry 0: all of them, alike or not.
export const chanceCounts = [
  399780, 2951, 1696, 1207, 915, 762, 643, 544, 472, 405, 367, 322, 296, 266, 239, 227, 210, 191, 181, 169, 158, 148,
  144, 135, 130, 120, 115, 113, 108, 104, 99, 95, 89, 84, 81, 75, 72, 70, 66, 61, 61, 54, 54, 52, 50, 49, 48, 45, 45,
  43, 41, 40, 39, 37, 37, 34, 33, 33, 30, 29, 27, 27, 27, 27, 27, 26, 26, 25, 24, 23, 22, 22, 22, 20, 20, 19, 17, 16,
  16, 15, 15, 12, 11, 11, 11, 11, 9, 8, 8, 7, 7, 5, 5, 3, 2, 1, 0, 0, 0, 0, 0,
];
