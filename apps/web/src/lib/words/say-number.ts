// D3's formats and the browser's own cost more, in bytes or in time, than these few lines.

/** A number with at most one decimal place, such as `12.7` or `5`. */
export const oneDecimal = (value: number): string => String(Number(value.toFixed(1)));

/** A share from 0 to 1 in whole per cent, such as `34%`. */
export const percent = (share: number): string => `${(share * 100).toFixed()}%`;

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number as a sentence has it: `five`, and from thirteen on `13`. */
export const inWords = (count: number): string => words[count] ?? String(count);
