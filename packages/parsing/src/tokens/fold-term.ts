const plainTerm = /^[a-z0-9]*$/;
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const curlyApostrophe = /[\u2018\u2019\u02BC\uFF07]/g;
const oddHyphen = /[\u2010\u2011]/g;
/** A word that was cut at the end of a line, and letters that print as one. */
const lineEnd = /[-\u2010\u00AC\u00AD][ \t]*\r?\n[ \t]*/g;
const ligature = /[\uFB00-\uFB06]/g;
const dottedInitials = /^(?:\p{L}\.)+\p{L}?\.?$/u;

/**
 * The form in which two words are compared: lower case, straight apostrophes and hyphens, no possessive `'s`, no dots
 * between initials, canonical composition, whole where a line's end cut it. The country is always `u.s.`, however written, so that it is not the pronoun.
 */
export function foldTerm(word: string): string {
  if (word === 'US' || word === 'U.S.' || word === 'U.S') return 'u.s.';
  let term = word.toLowerCase();
  if (plainTerm.test(term)) return term;
  term = term
    .replace(lineEnd, '')
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .replace(invisible, '')
    .replace(curlyApostrophe, "'")
    .replace(oddHyphen, '-')
    .replace(/'s$/, '')
    .normalize('NFC');
  if (term === 'u.s.' || term === 'u.s') return 'u.s.';
  return dottedInitials.test(term) ? term.replaceAll('.', '') : term === 'us' && word.startsWith('US') ? 'u.s.' : term;
}
