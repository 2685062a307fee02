import { fractions, scales, several, smallNumbers, vagueCounts } from '../lexicon/numbers.ts';
import { termOf, type View } from '../tokens/view.ts';
import { isSpaced, scaleAt, tidy, type ReadNumber } from './read-digits.ts';

/** The number in words that begins at token `at`: `two hundred and five`, `half a million`, `tens of thousands of`, `a dozen`. */
export function readWorded(view: View, at: number): ReadNumber | undefined {
  return readVague(view, at) ?? readPart(view, at) ?? readWords(view, at);
}

/** `hundreds of`, `tens of thousands of`, `thousands who`. */
function readVague(view: View, at: number): ReadNumber | undefined {
  const of = (token: number) => termOf(view, token) === 'of';
  const tens = termOf(view, at) === 'tens' && of(at + 1);
  const many = vagueCounts.has(termOf(view, at)) && of(at + 1) && vagueCounts.has(termOf(view, at + 2));
  const unit = tens || many ? at + 2 : at;
  const value = vagueCounts.get(termOf(view, unit));
  if (value === undefined) return readSeveral(view, at);
  const factor = tens ? 10 : many ? (vagueCounts.get(termOf(view, at)) ?? 1) : 1;
  const read: ReadNumber = { first: at, end: unit + 1, value: value * factor, step: value * factor, vague: true };
  if (of(unit + 1)) return { ...read, end: unit + 2 };
  return /^(?:more|who|that|which|have|were|are)$/.test(termOf(view, unit + 1)) ? read : undefined;
}

/** `several hundred people`, `a few dozen`, `a couple of thousand`, `many millions`: more than two of them. */
function readSeveral(view: View, first: number): ReadNumber | undefined {
  const at = /^an?$/.test(termOf(view, first)) ? first + 1 : first;
  if (!several.has(termOf(view, at))) return undefined;
  const scaled = termOf(view, at) === 'couple' && termOf(view, at + 1) === 'of' ? at + 2 : at + 1;
  const word = termOf(view, scaled);
  const value = scales.get(word) ?? vagueCounts.get(word);
  if (value === undefined || !isSpaced(view, scaled)) return undefined;
  const end = termOf(view, scaled + 1) === 'of' ? scaled + 2 : scaled + 1;
  return { first, end, value, step: value, vague: true };
}

/** `half a million`, `a half-million`, `a third of a million`, `half an hour`. */
function readPart(view: View, first: number): ReadNumber | undefined {
  const opens = /^(?:an?|one)$/.test(termOf(view, first)) ? first + 1 : first;
  const compound = /^half-([a-z]+)$/.exec(termOf(view, opens))?.[1];
  const inOneWord = compound === undefined ? undefined : scales.get(compound);
  if (inOneWord !== undefined) return part(first, opens + 1, 0.5, inOneWord);
  const share = readFraction(view, first);
  if (!share) return undefined;
  const of = termOf(view, share.end) === 'of' ? share.end + 1 : share.end;
  const direct = scaleAt(view, of);
  if (direct !== undefined && of === share.end && share.value === 0.5) return part(first, of + 1, 0.5, direct);
  if (!/^an?$/.test(termOf(view, of))) return undefined;
  const scale = scaleAt(view, of + 1);
  if (scale !== undefined) return part(first, of + 2, share.value, scale);
  return share.value === 0.5 && of === share.end
    ? { first, end: of + 1, value: 0.5, step: 0.5, worded: true }
    : undefined;
}

const part = (first: number, end: number, share: number, scale: number): ReadNumber => ({
  first,
  end,
  value: Math.round(share * scale * 100) / 100,
  step: scale / 10,
  worded: true,
});

/** `half`, `a third`, `three quarters`, `two-thirds`, `2/3`: a part of one, without what it is a part of. */
export function readFraction(view: View, at: number): { end: number; value: number } | undefined {
  const term = termOf(view, at);
  if (term === 'half') return { end: at + 1, value: 0.5 };
  const [count = '', of = ''] = term.split('-');
  const over = fractions.get(of);
  if (over !== undefined) {
    const upper = smallNumbers.get(count);
    return upper !== undefined && upper < over ? { end: at + 1, value: upper / over } : undefined;
  }
  const upper = term === 'a' ? 1 : smallNumbers.get(term);
  const lower = fractions.get(termOf(view, at + 1));
  if (upper === undefined || lower === undefined || upper >= lower || !isSpaced(view, at + 1)) return undefined;
  return { end: at + 2, value: upper / lower };
}

/** `two hundred thousand`, `twenty-five`, `a dozen`, `two hundred and fifty`. */
function readWords(view: View, first: number): ReadNumber | undefined {
  let total = 0;
  let part = 0;
  let scaled = 0;
  let at = /^an?$/.test(termOf(view, first)) && scales.has(termOf(view, first + 1)) ? first + 1 : first;
  if (at > first) part = 1;
  for (; at === first || isSpaced(view, at); at++) {
    const term = termOf(view, at);
    const value = wordValue(term);
    const scale = scales.get(term);
    const isOnes = value !== undefined && value < 10 && at > first && isTens(termOf(view, at - 1));
    if (isOnes) part += value;
    else if (value !== undefined && (part === 0 || part % 100 === 0) && (scaled === 0 || value < scaled)) part += value;
    else if (scale !== undefined && part > 0) {
      if (scale < 1000) part *= scale;
      else {
        total += part * scale;
        part = 0;
      }
      scaled = scale;
    } else if (!(term === 'and' && joins(view, at, scaled))) break;
  }
  const value = total + part;
  if (value === 0) return undefined;
  const lone = at - first === 1;
  return { first, end: at, value, step: endsInScale(view, at) ? scaled : 1, worded: true, ...(lone && { lone: true }) };
}

/** Whether `and` ties the number's end to what stands before it: `two hundred and five`. */
function joins(view: View, and: number, scaled: number): boolean {
  const next = wordValue(termOf(view, and + 1));
  return (scaled === 100 || scaled === 1000) && next !== undefined && next < 100 && scales.has(termOf(view, and - 1));
}

const endsInScale = (view: View, end: number): boolean => scales.has(termOf(view, end - 1));

function wordValue(term: string): number | undefined {
  const whole = smallNumbers.get(term);
  if (whole !== undefined || !term.includes('-')) return whole;
  const [tens = '', ones = ''] = term.split('-');
  const ten = smallNumbers.get(tens);
  const one = smallNumbers.get(ones);
  return ten !== undefined && one !== undefined && ten >= 20 && one < 10 ? ten + one : undefined;
}

/** `twenty`, which a number below ten may follow without a hyphen. */
const isTens = (term: string): boolean => (smallNumbers.get(term) ?? 0) >= 20 && /ty$/.test(term);

/** The value of one word or hyphened pair of words: `seven`, `twenty-five`. */
export const valueOfWord = wordValue;

/** `two and a half million`, `a million and a half`, `2 and a quarter`: the number with the part that follows it. */
export function withPart(view: View, number: ReadNumber): ReadNumber {
  const { first, end, value } = number;
  if (termOf(view, end) !== 'and') return number;
  const upper = /^an?$/.test(termOf(view, end + 1)) ? 1 : smallNumbers.get(termOf(view, end + 1));
  const over = fractions.get(termOf(view, end + 2));
  if (upper === undefined || over === undefined || over > 4 || upper >= over || termOf(view, end + 3) === 'of')
    return number;
  const own = scales.get(termOf(view, end - 1));
  const after = scaleAt(view, end + 3);
  const whole = own === undefined ? (value + upper / over) * (after ?? 1) : value + (upper * own) / over;
  const to = own === undefined && after !== undefined ? end + 4 : end + 3;
  return { first, end: to, value: tidy(whole), step: (own ?? after ?? 1) / 10, worded: true };
}
