/** The longest beginning of words that is looked up, as a power of two: a pass over the text for each power there is. */
const longestHead = 5;

/** Where each of `wanted` stands as whole words in `text`, in order. One pass over the text for every power of two up to 32 units. */
export function placesOf(text: string, wanted: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>([...wanted].map((words) => [words, []]));
  for (const [length, heads] of headsOf(wanted)) {
    for (let at = 0; at + length <= text.length; at++) {
      for (const words of heads.get(text.slice(at, at + length)) ?? []) {
        if (text.startsWith(words, at) && areWhole(text, at, at + words.length)) places.get(words)?.push(at);
      }
    }
  }
  return places;
}

/** The wanted words by how they begin, these beginnings by their length. */
function headsOf(wanted: ReadonlySet<string>): Map<number, Map<string, string[]>> {
  const byLength = new Map<number, Map<string, string[]>>();
  for (const words of wanted) {
    if (words === '') continue;
    const length = 2 ** Math.min(longestHead, Math.floor(Math.log2(words.length)));
    const heads = byLength.get(length) ?? new Map<string, string[]>();
    const head = words.slice(0, length);
    byLength.set(length, heads.set(head, [...(heads.get(head) ?? []), words]));
  }
  return byLength;
}

/** Whether no word is cut at either end of a stretch: "No." does not stand in "Casino." */
function areWhole(text: string, from: number, to: number): boolean {
  const isCut = (at: number): boolean => isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
  return !isCut(from) && !isCut(to);
}

const isOfWord = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);
