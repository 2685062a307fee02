/** A noun as so many of it are called; `plural` where that is no `s`. */
export const nounOf = (count: number, noun: string, plural = `${noun}s`): string => (count === 1 ? noun : plural);

/** A count with its noun, such as `1 article` or `2 articles`. */
export const sayCount = (count: number, noun: string, plural?: string): string =>
  `${count} ${nounOf(count, noun, plural)}`;
