import { isNumberWord, type Article, type Figure } from '@vis-a-vis/parsing';
import { stemWord } from './stem-word.ts';

/**
 * A number as it is written, over tokens: `first` up to `end` (excluded), its first numeral, at which it is compared, and the one stem
 * under which it is.
 */
export type WrittenNumber = { first: number; numeral: number; end: number; stem: string };

/** Up to here papers write numbers as words, and how common such a word is is known; larger ones are compared as digits. */
const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Words that stand within a number: `half a million`, `one in four`, `two and a half million`. */
const within = new Set(['a', 'an', 'in', 'of', 'out', 'every', 'and', 'to']);
/** Words that make a share of a number. */
const percents = new Set(['percent', 'per', 'cent', 'pct']);
/** A word for very many tells no number: `hundreds of people`. */
const vague = /^(?:dozen|score|hundred|thousand|million|billion)s$/;

/**
 * The numbers of an English article with one stem for each value, however it is written: `twenty-one` and `21`, `half a million` and
 * `500,000`, `a third`, `33 percent` and `33%`. In order. Ranges, scores, ages and what nobody counted are left as they are.
 */
export function readNumbers(article: Article, english: boolean): WrittenNumber[] {
  if (!english) return [];
  const found: WrittenNumber[] = [];
  let next = 0;
  for (const figure of [...article.figures].sort((one, other) => one.from - other.from)) {
    const stem = stemOf(figure);
    while ((article.tokens[next]?.from ?? Infinity) < figure.from) next++;
    const number = stem === undefined ? undefined : placeOf(article, figure, next);
    if (number && stem !== undefined) found.push({ ...number, stem });
  }
  return found;
}

function stemOf({ kind, value, high, against }: Figure): string | undefined {
  if (high !== undefined || against !== undefined || kind === 'score' || kind === 'age') return undefined;
  const number = kind === 'share' ? Math.round(100 * value) : value;
  const small = Number.isInteger(number) ? words[number] : undefined;
  if (small) return stemWord(small, small, true)[0];
  // Round numbers are short: else all of them would be alike in their zeros, letter by letter.
  const digits = String(number).replace(/0{4,}$/, ({ length }) => `e${length}`);
  return number >= 10 || kind === 'share' ? digits : undefined;
}

/** Where in a figure its number stands, from its first numeral to the last, a word for percent included. */
function placeOf({ text, tokens }: Article, figure: Figure, from: number): Omit<WrittenNumber, 'stem'> | undefined {
  const isNumeral = (at: number): boolean => {
    const token = tokens[at];
    if (!token || token.from >= figure.to) return false;
    return /^[\d.,]*\d/.test(text.slice(token.from, token.to)) || token.term.split('-').every(isNumberWord);
  };
  let numeral = from;
  while ((tokens[numeral]?.from ?? Infinity) < figure.to && !isNumeral(numeral)) numeral++;
  if (!isNumeral(numeral) || vague.test(tokens[numeral]?.term ?? '')) return undefined;
  const first = numeral > from && /^an?$/.test(tokens[numeral - 1]?.term ?? '') ? numeral - 1 : numeral;
  let end = numeral + 1;
  for (let at = end; (tokens[at]?.from ?? Infinity) < figure.to; at++) {
    const term = tokens[at]?.term ?? '';
    if (isNumeral(at) || percents.has(term)) end = at + 1;
    else if (!within.has(term)) break;
  }
  return { first, numeral, end };
}
