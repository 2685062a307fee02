/** A text with what is found in it, as `shown…` of its room writes it; `published` is the day the text was published, `language` English where none is given. */
export type Finding = { text: string; finds: string; published?: string; language?: string };

/** A rule with texts for which it holds and texts that come close and must be read otherwise. */
export type Example = { rule: string; holds: Finding[]; nearMiss: Finding[] };

/** So many words that say nothing: what stands just inside or just beyond a limit. */
export const very = (count: number): string => Array.from({ length: count }, () => 'very').join(' ');

/** The examples of a list whose words are all alike: each in one text that holds and in one that comes close. */
export const ofEach = (
  rule: string,
  words: Iterable<string>,
  holds: (word: string) => Finding,
  nearMiss: (word: string) => Finding,
): Example => {
  const all = [...words];
  return { rule, holds: all.map(holds), nearMiss: all.map(nearMiss) };
};

/** With its first letter a capital, as before a name. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
