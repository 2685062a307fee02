import type { DateMention, Figure, Mention, Range, Sentence, Token } from '../article.ts';
import type { View } from '../tokens/view.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isSpaced, readNumber, type ReadNumber } from './read-number.ts';
import { indexAt } from '../tokens/index-at.ts';
import { auxiliaries, clauseOpeners, prepositions } from '../lexicon/grammar.ts';
import { isCountedPlural } from '../lexicon/plurals.ts';
import { measures, nounStops, oddPlurals, qualifiers, smallNumbers, vagueCounts } from '../lexicon/numbers.ts';

const numberOpeners = new Set([...smallNumbers.keys(), ...vagueCounts.keys(), 'a', 'an', 'tens']);
const anaphors = wordSet('the these those other his her their its both');

/** Numbers of the body with what they count, in order. Dates, times of day, ranks and "the two" of people already named are left out. */
export function findFigures(
  text: string,
  sentences: Sentence[],
  tokens: Token[],
  dates: DateMention[],
  mentions: Mention[],
): Figure[] {
  const view = { text, tokens };
  const figures: Figure[] = [];
  for (const sentence of sentences) {
    const found: Figure[] = [];
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!mayBeNumber(tokens[at]?.term ?? '')) continue;
      const number = readNumber(view, at);
      if (!number || number.end > sentence.endToken) continue;
      const figure = isCount(view, number, dates) ? asFigure(view, number, sentence) : undefined;
      if (figure) found.push(figure);
      at = number.end - 1;
    }
    if (found.length > 0)
      for (const figure of withSurroundings(text, found, sentence, dates, mentions)) figures.push(figure);
  }
  return figures;
}

/** Cheap first look: a digit, a number word, or a compound that may begin with one. */
function mayBeNumber(term: string): boolean {
  const code = term.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  return numberOpeners.has(term) || (term.includes('-') && numberOpeners.has(term.slice(0, term.indexOf('-'))));
}

/** No date, year, clock time, rank, list number or "the two". */
function isCount(view: View, { first, end, value, worded, noun, high }: ReadNumber, dates: DateMention[]): boolean {
  const { text, tokens } = view;
  const token = tokens[first];
  if (!token) return false;
  const date = dates[indexAt(dates, token.from + 1) - 1];
  if (date && date.to > token.from) return false;
  const before = text.slice(Math.max(0, token.from - 2), token.from);
  if (/[$€£¥]$/.test(before)) return true;
  if (/[\p{L}\p{N}][-/.:]$|#$/u.test(before) || /^[:/]\d/.test(text.slice(token.to, token.to + 2))) return false;
  if (noun !== undefined || high !== undefined) return true;
  const next = tokens[end]?.term ?? '';
  if (/^(?:am|pm|o'clock|st|nd|rd|th)$/.test(next)) return false;
  if (worded && (value < 2 || (value < 10 && anaphors.has(tokens[first - 1]?.term ?? '')))) return false;
  return !(/^(?:1[89]|20)\d\d$/.test(token.term) && end - first === 1);
}

function asFigure(view: View, number: ReadNumber, sentence: Sentence): Figure | undefined {
  const { text, tokens } = view;
  const token = tokens[number.first];
  const last = tokens[number.end - 1];
  if (!token || !last) return undefined;
  const figure: Figure = { from: token.from, to: last.to, value: number.value };
  if (number.high !== undefined) figure.high = number.high;
  if (number.vague) figure.qualifier = text.slice(token.from, last.to);
  if (number.noun !== undefined)
    Object.assign(figure, measures.has(number.noun) ? { unit: number.noun } : { noun: number.noun });
  else addCounted(view, figure, number, sentence);
  addMoney(text, figure);
  addQualifier(view, figure, number.first, sentence.firstToken);
  const bare = figure.unit === undefined && figure.noun === undefined;
  return bare && (number.worded || number.value < 10) ? undefined : figure;
}

function addMoney(text: string, figure: Figure): void {
  const sign = /(?:US|A|C|HK)?[$€£¥]$/.exec(text.slice(Math.max(0, figure.from - 3), figure.from))?.[0];
  if (sign === undefined) return;
  figure.from -= sign.length;
  figure.unit = sign;
}

/** So many words after a number are looked at: `51 State Department officials`. Chosen by hand. */
const reach = 4;

/** The unit or counted noun after a number: the first measure or plural among the next words. */
function addCounted(view: View, figure: Figure, { end }: ReadNumber, sentence: Sentence): void {
  const { text, tokens } = view;
  if (/^\s?%/.test(text.slice(figure.to, figure.to + 2))) {
    figure.unit = '%';
    figure.to = text.indexOf('%', figure.to) + 1;
    return;
  }
  for (let at = end; at < Math.min(end + reach, sentence.endToken) && isSpaced(view, at); at++) {
    const token = tokens[at];
    const term = token?.term ?? '';
    const perCent = term === 'per' && tokens[at + 1]?.term === 'cent';
    if (!token || (!perCent && endsCounted(term))) return;
    if (term === 'percent' || perCent) figure.unit = '%';
    else if (measures.has(term)) figure.unit = term;
    else if (oddPlurals.has(term) || isCountedPlural(term)) figure.noun = term;
    else continue;
    figure.to = (perCent ? tokens[at + 1] : token)?.to ?? token.to;
    return;
  }
}

const endsCounted = (term: string) =>
  prepositions.has(term) || auxiliaries.has(term) || clauseOpeners.has(term) || nounStops.has(term);

function addQualifier({ text, tokens }: View, figure: Figure, first: number, start: number): void {
  for (const words of qualifiers) {
    const from = first - words.length;
    if (from < start || !words.every((word, i) => tokens[from + i]?.term === word)) continue;
    const at = tokens[from]?.from ?? figure.from;
    const end = tokens[first - 1]?.to ?? at;
    figure.qualifier = [text.slice(at, end), figure.qualifier].filter((part) => part !== undefined).join(' ');
    figure.from = at;
    return;
  }
}

/** Place, date and source of the sentence: the nearest after the figure, else the nearest before. */
function withSurroundings(
  text: string,
  figures: Figure[],
  sentence: Sentence,
  dates: DateMention[],
  mentions: Mention[],
): Figure[] {
  const places = within(mentions, sentence).filter(({ kind }) => kind === 'place');
  const days = within(dates, sentence);
  const source = sourceOf(text, sentence);
  return figures.map((figure) => {
    const place = nearest(places, figure)?.entity;
    const day = nearest(days, figure);
    const date = day && (day.value ?? text.slice(day.from, day.to));
    return {
      ...figure,
      ...(place !== undefined && { place }),
      ...(date !== undefined && { date }),
      ...(source && { source }),
    };
  });
}

function within<T extends Range>(ranges: T[], { from, to }: Range): T[] {
  return ranges.slice(indexAt(ranges, from), indexAt(ranges, to));
}

const nearest = <T extends Range>(ranges: T[], figure: Range): T | undefined =>
  ranges.find(({ from }) => from >= figure.to) ?? ranges.findLast(({ to }) => to <= figure.from);

function sourceOf(text: string, sentence: Range): Range | undefined {
  const match = /according to [^,;.]{2,80}/.exec(text.slice(sentence.from, sentence.to));
  return match
    ? { from: sentence.from + match.index, to: sentence.from + match.index + match[0].trimEnd().length }
    : undefined;
}
