/** How a fact of an article is known: stated, inferred, or entered by the reader. */
export const basisWords = (basis: string): string => (basis === 'reader' ? 'entered by the reader' : basis);
