import type { Article, DateMention, Figure, Range, Sentence } from '../article.ts';
import { termOf, type View } from '../tokens/view.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { countedAfter, moneyBefore, qualifierBefore, type Counted } from './around-number.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { indexAt } from '../tokens/index-at.ts';
import { measures, smallNumbers, vagueCounts } from '../lexicon/numbers.ts';

/** As much of an article as is read before its numbers are. */
type Uncounted = Pick<Article, 'text' | 'sentences' | 'tokens' | 'dates' | 'mentions'>;

const numberOpeners = new Set([...smallNumbers.keys(), ...vagueCounts.keys(), 'a', 'an', 'tens']);
const anaphors = wordSet('the these those other his her their its both');

/** Numbers of the body with what they count, in order. Dates, times of day, ranks and "the two" of people already named are left out. */
export function findFigures(article: Uncounted): Figure[] {
  return article.sentences.flatMap((sentence) => {
    const found = figuresIn(article, sentence);
    return found.length > 0 ? withSurroundings(article, sentence, found) : [];
  });
}

function figuresIn(article: Uncounted, sentence: Sentence): Figure[] {
  const found: Figure[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!mayBeNumber(termOf(article, at))) continue;
    const number = readNumber(article, at);
    if (!number || number.end > sentence.endToken) continue;
    const figure = isCount(article, number, article.dates) ? asFigure(article, number, sentence) : undefined;
    if (figure) found.push(figure);
    at = number.end - 1;
  }
  return found;
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

/** A number with what it counts; a small one and one in words that count nothing are none. */
function asFigure(view: View, number: ReadNumber, sentence: Sentence): Figure | undefined {
  const { text, tokens } = view;
  const { first, end, value, high, vague, worded, noun } = number;
  const token = tokens[first];
  const last = tokens[end - 1];
  if (!token || !last) return undefined;
  const counted = noun === undefined ? countedAfter(view, end, sentence.endToken) : inOneWord(noun, last.to);
  const money = moneyBefore(text, token.from);
  const unit = money ?? counted?.unit;
  if (unit === undefined && counted?.noun === undefined && (worded || value < 10)) return undefined;
  const qualifier = qualifierBefore(view, first, sentence.firstToken);
  const weakened = [qualifier?.words, vague && text.slice(token.from, last.to)].filter((words) => words !== undefined);
  return {
    from: qualifier?.from ?? token.from - (money?.length ?? 0),
    to: counted?.to ?? last.to,
    value,
    ...(high !== undefined && { high }),
    ...(unit !== undefined && { unit }),
    ...(counted?.noun !== undefined && { noun: counted.noun }),
    ...(weakened.length > 0 && { qualifier: weakened.join(' ') }),
  };
}

/** `100-member`, `two-year`: the noun is part of the word. */
const inOneWord = (noun: string, to: number): Counted => (measures.has(noun) ? { unit: noun, to } : { noun, to });

/** Place, date and source of the sentence: the nearest after the figure, else the nearest before. */
function withSurroundings({ text, dates, mentions }: Uncounted, sentence: Sentence, figures: Figure[]): Figure[] {
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
