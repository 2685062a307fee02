const upper = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;

/** Whether the character at `offset` is a capital letter. */
export function isCapitalAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return upper.test(text.slice(offset, offset + 2));
}

/** Whether the character at `offset` is a lower-case letter. */
export function isLowerAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return lowerCase.test(text.slice(offset, offset + 2));
}
