import type { CorrectionTally } from './place-corrections.ts';

/**
 * What is to be said of the corrections of a pair that change nothing now, and of those that may stand on other sentences than they were
 * made on: a sentence each, none where all stand surely.
 */
export function sayCorrections({ asleep, partly, unsure, lost, guessed }: CorrectionTally): string[] {
  const say = (count: number, one: string, several: string): string[] =>
    count === 0 ? [] : [count === 1 ? `1 correction ${one}` : `${count} corrections ${several}`];
  return [
    ...say(
      asleep,
      'sleeps: a passage of it does not count as report now. It wakes when it does.',
      'sleep: a passage of each does not count as report now. They wake when it does.',
    ),
    ...say(
      partly,
      'holds for a part of its words: the others do not stand in the report now.',
      'hold for a part of their words: the others do not stand in the report now.',
    ),
    ...say(
      unsure,
      'is not applied: its words stand in more than one place of the text.',
      'are not applied: their words stand in more than one place of the text.',
    ),
    ...say(
      lost,
      'is lost: its words are not in the text any more.',
      'are lost: their words are not in the text any more.',
    ),
    ...say(
      guessed,
      'came with the numbers of its sentences alone, which may be others here. Look whether it is right.',
      'came with the numbers of their sentences alone, which may be others here. Look whether they are right.',
    ),
  ];
}
