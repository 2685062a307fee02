/**
 * Spellings of one name: "Sergei Lavrov" and "Sergey Lavrov", "Del Pone" and "Del Ponte". Two words of names of the same
 * actor are one where they begin alike and differ in one letter that is no ending; common words ("rebel", "rebels") are never merged.
 */

const shortest = 4;

/** `keyOf` gives the key that stands for another; `merged` lists the words taken for one, the one that stands for them first. */
export type Spellings = { keyOf: (key: string) => string; merged: string[][] };

/**
 * Which key stands for each of `keys`, all of one actor: words that are spellings of each other are replaced by the one in
 * `name`, else by the one that comes first. Keys that begin with `~` are labels and stay as they are.
 */
export function mergeSpellings(keys: readonly string[], name: string): Spellings {
  const known = new Map(
    name
      .toLowerCase()
      .split(' ')
      .map((word) => [word, new Set<string>()]),
  );
  const stands = new Map<string, string>();
  for (const word of new Set(keys.filter((key) => !key.startsWith('~')).flatMap((key) => key.split(' ')))) {
    if (known.has(word)) continue;
    const usual = [...known.keys()].find((other) => isSpelling(word, other));
    if (usual === undefined) known.set(word, new Set());
    else {
      stands.set(word, usual);
      known.get(usual)?.add(word);
    }
  }
  const keyOf = (key: string): string =>
    key.startsWith('~')
      ? key
      : key
          .split(' ')
          .map((word) => stands.get(word) ?? word)
          .join(' ');
  return { keyOf, merged: [...known].flatMap(([word, others]) => (others.size > 0 ? [[word, ...others]] : [])) };
}

/** Whether two words begin alike and one letter put in, left out or exchanged within makes one of the other; an ending is a form. */
function isSpelling(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || one[0] !== other[0]) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  if (start === Math.min(one.length, other.length)) return false;
  const rest = (word: string, skip: number): string => word.slice(start + skip);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1);
}
