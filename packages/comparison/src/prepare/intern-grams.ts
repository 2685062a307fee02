/**
 * The ids of a stem's character 4-grams, a space standing at either end; `known` gains those it lacked. Grams of plain letters are
 * known by their codes packed into 28 bits, which costs less than a string.
 */
export function internGrams(stem: string, known: Map<string | number, number>): number[] {
  const padded = ` ${stem.toLowerCase()} `;
  const isPlain = /^[ -~]*$/.test(padded);
  const points = /[\ud800-\udfff]/.test(padded) ? [...padded] : undefined;
  const length = points?.length ?? padded.length;
  const grams: number[] = [];
  // The shortest stem, of one character, is with its spaces a gram of three.
  const last = Math.max(0, length - 4);
  for (let k = 0; k <= last; k++) {
    const gram = isPlain ? packGram(padded, k) : (points?.slice(k, k + 4).join('') ?? padded.slice(k, k + 4));
    let id = known.get(gram);
    if (id === undefined) {
      id = known.size;
      known.set(gram, id);
    }
    grams.push(id);
  }
  return grams;
}

function packGram(word: string, k: number): number {
  const at = (place: number) => word.charCodeAt(place) & 127;
  return (at(k) << 21) | (at(k + 1) << 14) | (at(k + 2) << 7) | at(k + 3);
}
