import type { Article, Figure, Sentence } from '../article.ts';
import {
  fractions,
  fractionSigns,
  measures,
  scales,
  several,
  smallNumbers,
  uncountedNouns,
  vagueCounts,
} from '../lexicon/numbers.ts';
import { isCountedPlural } from '../lexicon/plurals.ts';
import { gapBefore, termOf, type View } from '../tokens/view.ts';
import { countedAfter, moneyBefore, qualifierBefore, type Counted } from './around-number.ts';
import { fateOf } from './fate-of.ts';
import { isCount, isTaken } from './is-count.ts';
import { thingAt, type Span } from './noun-phrase.ts';
import { objectOf } from './object-of.ts';
import { readAge } from './read-age.ts';
import { isDecimal, isSpaced, type ReadNumber } from './read-digits.ts';
import { readNumber } from './read-number.ts';
import { readScore } from './read-score.ts';
import { readShare } from './read-share.ts';
import { durations, withSurroundings } from './surroundings.ts';

/** As much of an article as is read before its numbers are. */
type Uncounted = Pick<Article, 'text' | 'sentences' | 'tokens' | 'dates' | 'mentions'>;
type Money = NonNullable<ReturnType<typeof moneyBefore>>;
/** A figure that was read, if it is one, and the token behind it. */
type Reading = { figure?: Figure | undefined; end: number };

const numberOpeners = new Set([...smallNumbers.keys(), ...vagueCounts.keys(), ...fractions.keys(), ...several, 'tens']);

/**
 * Numbers of the body with what they count, in order; shares, ages and scores are kinds of their own. Dates, years, times of day,
 * ranks, addresses and "the two" of people already named are left out.
 */
export function findFigures(article: Uncounted): Figure[] {
  return article.sentences.flatMap((sentence) => {
    const found = figuresIn(article, sentence);
    return found.length > 0 ? withSurroundings(article, sentence, found) : [];
  });
}

function figuresIn(article: Uncounted, sentence: Sentence): Figure[] {
  const found: Figure[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!mayBeNumber(article, at)) continue;
    const reading = read(article, at, sentence);
    if (!reading || reading.end > sentence.endToken) continue;
    if (reading.figure && reading.figure.to <= sentence.to) found.push(reading.figure);
    at = reading.end - 1;
  }
  return found;
}

/** Cheap first look: a digit, a number word, or a compound that may begin with one. */
function mayBeNumber(view: View, at: number): boolean {
  const term = termOf(view, at);
  const code = term.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  if (code > 0x80) return fractionSigns.has(term);
  if (term === 'a' || term === 'an') {
    const next = termOf(view, at + 1);
    return scales.has(next) || fractions.has(next) || several.has(next) || next.startsWith('half-');
  }
  if (numberOpeners.has(term)) return true;
  const hyphen = term.indexOf('-');
  return hyphen > 0 && numberOpeners.has(term.slice(0, hyphen));
}

function read(article: Uncounted, at: number, sentence: Sentence): Reading | undefined {
  const { firstToken, endToken } = sentence;
  const age = readAge(article, at, firstToken, endToken);
  if (age && !isTaken(article, at)) return { figure: asAge(article, age, endToken), end: age.end };
  const share = readShare(article, at, firstToken);
  if (share && !isTaken(article, at)) {
    const figure = asFigure(article, { ...share, step: 0.01 }, sentence, 'share');
    return { figure, end: share.end };
  }
  const score = readScore(article, at, firstToken, endToken);
  if (score && !isTaken(article, at)) return { figure: asScore(article, score), end: score.end };
  const number = readNumber(article, at);
  if (!number) return undefined;
  const figure = isCount(article, number, firstToken) ? asFigure(article, number, sentence) : undefined;
  return { figure, end: number.end };
}

function asAge(view: View, age: NonNullable<ReturnType<typeof readAge>>, sentenceEnd: number): Figure {
  const { first, end, value, high, qualifier, person } = age;
  const owner = termOf(view, first).includes('-') && isSpaced(view, end) ? thingAt(view, end, sentenceEnd) : undefined;
  return {
    ...rangeOf(view, { first, end }),
    value,
    kind: 'age',
    ...(high !== undefined && { high }),
    ...(person !== undefined && { person }),
    ...(owner && { noun: termOf(view, owner.end - 1), object: rangeOf(view, owner) }),
    ...(qualifier !== undefined && { qualifier }),
  };
}

const asScore = (
  view: View,
  { first, end, value, against, cue }: NonNullable<ReturnType<typeof readScore>>,
): Figure => ({
  ...rangeOf(view, { first, end }),
  value,
  kind: 'score',
  against,
  noun: cue,
});

const rangeOf = ({ tokens }: View, { first, end }: Span) => ({
  from: tokens[first]?.from ?? 0,
  to: tokens[end - 1]?.to ?? 0,
});

/** A number with what it counts; a small one and one in words that count nothing are none. */
function asFigure(view: View, number: ReadNumber, sentence: Sentence, kind?: 'share'): Figure | undefined {
  const { first, end, value, high, step = 1, vague, worded, short } = number;
  const money = moneyBefore(view, first);
  const { from, to } = startOf(view, number, money);
  const counted = countedOf(view, number, sentence, money !== undefined);
  const unit = money?.unit ?? counted?.unit;
  const fate =
    unit === undefined && kind === undefined ? fateOf(view, number, counted?.after ?? end, sentence) : undefined;
  const isBare = unit === undefined && counted?.noun === undefined && fate === undefined;
  const isApposed = isBare && /,\s$/.test(gapBefore(view, first)) && /^,/.test(gapBefore(view, end));
  const isGrouped = /^\d+\.\d{3}$/.test(termOf(view, first)) && !Number.isInteger(value);
  const isUnclear = isGrouped || isApposed || worded || short || value < 10 || (high !== undefined && step === 1);
  const isSlight = short === true && money === undefined && value < 1e4;
  if (kind === undefined && ((isBare && isUnclear) || isSlight)) return undefined;
  if (kind === undefined && value < 10 && worded && uncountedNouns.has(counted?.noun ?? '')) return undefined;
  const opening = money?.first ?? first;
  const weakener = qualifierBefore(view, opening, sentence.firstToken);
  const isOver = weakener && isDuring(view, weakener.words, unit, opening - 2);
  const qualifier = isOver ? undefined : weakener;
  const start = qualifier ? opening - qualifier.words.split(/\s+/).length : opening;
  const bound = counted?.object
    ? { object: counted.object }
    : unit !== undefined || kind === 'share'
      ? objectOf(view, {
          first: start,
          end: counted?.after ?? end,
          start: sentence.firstToken,
          isAmount: money !== undefined || unit === '%' || kind === 'share',
          sentenceEnd: sentence.endToken,
        })
      : {};
  const noun = counted?.noun ?? (bound.object && termOf(view, bound.object.end - 1));
  const weakened = [qualifier?.words, vague && view.text.slice(from, to)].filter((words) => words !== undefined);
  return {
    from: qualifier?.from ?? from,
    to: Math.max(to, counted?.to ?? 0),
    value,
    ...(kind && { kind }),
    ...(high !== undefined && { high }),
    ...(step !== 1 && { step }),
    ...(unit !== undefined && { unit }),
    ...(noun !== undefined && { noun }),
    ...(bound.object && { object: rangeOf(view, bound.object) }),
    ...(fate && { fate }),
    ...('change' in bound && { change: true }),
    ...(weakened.length > 0 && { qualifier: weakened.join(' ') }),
  };
}

/** Where a number with its currency is written: from its point in `.5 percent`, from `between` in `between 40 and 50 boats`. */
function startOf(view: View, { first, end, high }: ReadNumber, money: Money | undefined): { from: number; to: number } {
  const { from, to } = rangeOf(view, { first, end });
  const opening = money?.first ?? first;
  if (high !== undefined && termOf(view, opening - 1) === 'between')
    return { from: view.tokens[opening - 1]?.from ?? from, to };
  return { from: money?.from ?? (isDecimal(view, first) ? from - 1 : from), to };
}

/** `bid $10 million over eight years`: how long it takes, no bound. */
const isDuring = (view: View, words: string, unit: string | undefined, at: number): boolean =>
  words.toLowerCase() === 'over' &&
  unit !== undefined &&
  durations.has(unit) &&
  (/^\d/.test(termOf(view, at)) || scales.has(termOf(view, at)) || isCountedPlural(termOf(view, at)));

/** What stands in one word with the number, or behind it; money has its unit before it and counts nothing more. */
function countedOf(view: View, number: ReadNumber, sentence: Sentence, isMoney: boolean): Counted | undefined {
  const { end, noun, counts = end } = number;
  if (noun !== undefined) {
    const to = view.tokens[end - 1]?.to ?? 0;
    const object = thingAt(view, end, sentence.endToken);
    const own = measures.has(noun) ? { unit: noun } : { noun };
    return { ...own, to, after: end, ...(object && { object }) };
  }
  const counted = countedAfter(view, counts, sentence.endToken);
  if (!counted || (isMoney && counted.unit === undefined)) return undefined;
  return counts === end ? counted : { ...counted, to: 0 };
}
