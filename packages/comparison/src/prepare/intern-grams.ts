/** A character 4-gram: of plain letters its codes packed into 28 bits, which costs less than a string. */
export type Gram = string | number;

/** The character 4-grams of a stem, a space standing at either end. */
export function cutGrams(stem: string): Gram[] {
  const padded = ` ${stem.toLowerCase()} `;
  const isPlain = /^[ -~]*$/.test(padded);
  const points = /[\ud800-\udfff]/.test(padded) ? [...padded] : undefined;
  const length = points?.length ?? padded.length;
  const grams: Gram[] = [];
  // The shortest stem, of one character, is with its spaces a gram of three.
  const last = Math.max(0, length - 4);
  for (let k = 0; k <= last; k++) {
    grams.push(isPlain ? packGram(padded, k) : (points?.slice(k, k + 4).join('') ?? padded.slice(k, k + 4)));
  }
  return grams;
}

/** The ids of 4-grams; `known` gains those it lacked. */
export function internGrams(grams: readonly Gram[], known: Map<Gram, number>): number[] {
  return grams.map((gram) => {
    const id = known.get(gram) ?? known.size;
    if (id === known.size) known.set(gram, id);
    return id;
  });
}

function packGram(word: string, k: number): number {
  const at = (place: number) => word.charCodeAt(place) & 127;
  return (at(k) << 21) | (at(k + 1) << 14) | (at(k + 2) << 7) | at(k + 3);
}
