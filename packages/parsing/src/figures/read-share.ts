import { auxiliaries, clauseOpeners, determiners, prepositions } from '../lexicon/grammar.ts';
import { measures, qualifiers } from '../lexicon/numbers.ts';
import { breaksBefore, termOf, type View } from '../tokens/view.ts';
import { isSpaced, valueOfDigits } from './read-digits.ts';
import { readFraction, valueOfWord } from './read-words.ts';

/** A part of a whole over tokens `first` to `end`, 0..1; what it is a part of stands behind `end`. */
export type ReadShare = { first: number; end: number; value: number };

const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100]);
const inOneWord = /^([\d\p{L}]+(?:-[a-z]+)?)-(?:in|out-of)-([\d\p{L}]+(?:-[a-z]+)?)$/u;
const weakeners = new Set(qualifiers.map((words) => words.at(-1)));

/** The share that begins at token `at`: `one in four`, `nine out of 10`, `two-in-three`, `a third of`, `two-thirds`. */
export function readShare(view: View, at: number, sentenceStart: number): ReadShare | undefined {
  const term = termOf(view, at);
  const [, few = '', whole = ''] = inOneWord.exec(term) ?? [];
  return shareOf(at, at + 1, few, whole) ?? readOdds(view, at, sentenceStart) ?? readPartOf(view, at);
}

function shareOf(first: number, end: number, few: string, whole: string): ReadShare | undefined {
  const [low, high] = [plain(few), plain(whole)];
  if (low === undefined || high === undefined || low >= high) return undefined;
  return wholes.has(high) || /^10+$/.test(String(high)) ? { first, end, value: low / high } : undefined;
}

const plain = (term: string): number | undefined => valueOfWord(term) ?? valueOfDigits(term);

/** `one in four`, `nine out of every 10`; “in” may also say where: `killed two in four towns`. */
function readOdds(view: View, at: number, sentenceStart: number): ReadShare | undefined {
  const joint = termOf(view, at + 1);
  const out = joint === 'out' && termOf(view, at + 2) === 'of';
  const of = out ? at + 3 : at + 2;
  if (!out && joint !== 'in' && joint !== 'of') return undefined;
  const every = termOf(view, of) === 'every' || termOf(view, of) === 'each';
  const whole = every ? of + 1 : of;
  for (let token = at + 1; token <= whole; token++) if (!isSpaced(view, token)) return undefined;
  const share = shareOf(at, whole + 1, termOf(view, at), termOf(view, whole));
  if (!share) return undefined;
  const after = termOf(view, share.end);
  if (joint === 'of') return every || /^100?$|^ten$/.test(termOf(view, whole)) ? share : undefined;
  if (out || every) return share;
  return measures.has(after) || !mayOpen(view, at, sentenceStart) ? undefined : share;
}

/** Whether what stands before is no verb and no noun, whose object the number would be. */
function mayOpen(view: View, at: number, sentenceStart: number): boolean {
  if (at === sentenceStart || breaksBefore(view, at)) return true;
  const before = termOf(view, at - 1);
  return (
    weakeners.has(before) ||
    prepositions.has(before) ||
    auxiliaries.has(before) ||
    clauseOpeners.has(before) ||
    determiners.has(before)
  );
}

/** `a third of voters`, `half of the seats`, `half the seats`, `a two-thirds majority`. */
function readPartOf(view: View, at: number): ReadShare | undefined {
  if (/^(?:first|second|last|other|better|latter|third|fourth|next|final|past|early)$/.test(termOf(view, at - 1)))
    return undefined;
  // `between half and two-thirds of homes` is neither.
  if (termOf(view, at - 1) === 'and' && /\bbetween\s[^.;:]{2,20}$/i.test(wordsBefore(view, at - 1))) return undefined;
  const part = readFraction(view, at);
  if (!part || !isSpaced(view, part.end)) return undefined;
  const next = termOf(view, part.end);
  const share = { first: at, end: part.end, value: part.value };
  if (next === 'of') {
    const whole = termOf(view, part.end + 1) === 'the' ? part.end + 2 : part.end + 1;
    return isPeriod(termOf(view, whole)) ? undefined : share;
  }
  if (part.value === 0.5)
    return /^(?:the|its|their|his|her)$/.test(next) && !isPeriod(termOf(view, part.end + 1)) ? share : undefined;
  return termOf(view, at).includes('-') ? share : undefined;
}

const wordsBefore = ({ text, tokens }: View, at: number): string =>
  text.slice(Math.max(0, (tokens[at]?.from ?? 0) - 30), tokens[at]?.from ?? 0);

/** `a quarter of 2012`, `half of the season`: when, not how many. */
const isPeriod = (term: string): boolean =>
  measures.has(term) || /^\d{4}$|^(?:season|match|game|decade|time|way|night|morning|it|all|a)$/.test(term);
