import type { Article, Figure, Range, Sentence } from '../../article.ts';
import type { Amounts } from '../../language/amounts.ts';
import { indexAt } from '../../tokens/index-at.ts';
import { withSurroundings } from '../surroundings.ts';

/** A sentence with the words that its language writes numbers by. */
export type CountedSentence = { sentence: Sentence; amounts: Amounts };

/**
 * Figures in German, French or Spanish sentences, in order: numbers with a scale, a unit or a noun behind them, and ages. Numbers that
 * count nothing, times of day, what is only numbered and whatever is part of a date are left out. Linear.
 */
export function findFiguresIn(
  article: Pick<Article, 'text' | 'dates' | 'mentions'>,
  sentences: readonly CountedSentence[],
): Figure[] {
  return sentences.flatMap(({ sentence, amounts }) => {
    const words = article.text.slice(sentence.from, sentence.to);
    const found = [...words.matchAll(patternOf(amounts))].flatMap((match) => readOne(match, amounts));
    const placed = found.map((figure) => moved(figure, sentence.from));
    return withSurroundings(
      article,
      sentence,
      placed.filter(({ from, to }) => !isDate(article, { from, to })),
    );
  });
}

function moved(figure: Figure, by: number): Figure {
  const { from, to, object } = figure;
  const place = { from: from + by, to: to + by };
  return { ...figure, ...place, ...(object && { object: { from: object.from + by, to: object.to + by } }) };
}

function isDate({ dates }: Pick<Article, 'dates'>, { from, to }: Range): boolean {
  const date = dates[indexAt(dates, to) - 1];
  return date !== undefined && date.to > from;
}

const patterns = new Map<Amounts, RegExp>();

/** A number with all that may stand beside it, as one pattern, made when first asked for. */
function patternOf(amounts: Amounts): RegExp {
  const made = patterns.get(amounts) ?? makePattern(amounts);
  patterns.set(amounts, made);
  return made;
}

const oneOf = (words: Iterable<string>): string => [...words].join('|');
/** Words in lower case that may open a sentence. */
const opening = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** White space inside a figure. */
const gap = '[ \\u00a0\\u202f]';
const ends = '(?![\\p{L}\\p{N}])';

function makePattern(amounts: Amounts): RegExp {
  const { digits, scales, of, percent, currencies, measures, noun, named, times, age } = amounts;
  const [words, qualifiers] = [opening(oneOf(amounts.words.keys())), opening(amounts.qualifiers)];
  const number = `(?:(?<digits>${digits})|(?<word>${words})${ends})`;
  const scale = `(?:${gap}(?<scale>${oneOf(scales.keys())})${ends})?`;
  const unit = `${gap}?(?<percent>${percent})(?!\\p{L})(?:${gap}${of}(?<whole>\\p{L}{3,40}))?`;
  const money = `${gap}?(?:${of})?(?<money>${oneOf(currencies.keys())})(?!\\p{L})`;
  const measure = `${gap}(?:${of})?(?<measure>${measures})${ends}`;
  const thing = `${gap}(?:${of})?${noun}${ends}`;
  const stops = `(?!${gap}?(?:${times})${ends}|[.:/-]?\\p{N}|\\.${gap}\\p{L}|[h:]\\d)`;
  const before = `(?<![\\p{L}\\p{N}][.,:/-]?|[-/:]|(?:${named})\\.?${gap})`;
  return new RegExp(
    `${before}(?:${age})${ends}|(?:(?<![\\p{L}])(?<qualifier>${qualifiers})${gap})?${before}${number}${stops}${scale}(?:${unit}|${money}|${measure}|${thing})?`,
    'gu',
  );
}

type Groups = { [name: string]: string | undefined };

function readOne({ index, 0: written, groups = {} }: RegExpExecArray, amounts: Amounts): Figure[] {
  const found: Groups = groups;
  const place = { from: index, to: index + written.length };
  const years = found.age ?? found.age2;
  if (years !== undefined)
    return Number(years) > 0 && Number(years) <= 120 ? [{ ...place, value: Number(years), kind: 'age' }] : [];
  const plain = amounts.plain(found.digits ?? '');
  const number = found.word === undefined ? Number(plain) : valueOf(amounts.words, found.word);
  const factor = found.scale === undefined ? 1 : valueOf(amounts.scales, found.scale);
  if (number === undefined || factor === undefined || Number.isNaN(number) || !isCount(found, number)) return [];
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const step = Number((factor * 10 ** -decimals).toPrecision(12));
  const unit = unitOf(found, amounts);
  const thing = found.noun ?? found.whole;
  const from = thing === undefined ? 0 : index + written.lastIndexOf(thing);
  return [
    {
      ...place,
      value: Number((number * factor).toPrecision(12)),
      ...(step !== 1 && { step }),
      ...(unit !== undefined && { unit }),
      ...(thing !== undefined && { noun: thing.toLowerCase(), object: { from, to: from + thing.length } }),
      ...(found.qualifier !== undefined && { qualifier: found.qualifier }),
    },
  ];
}

/** A number with a unit or a thing, or one with a scale; no year, and no small number that stands for itself. */
function isCount({ digits = '', scale, percent, money, measure, noun }: Groups, number: number): boolean {
  if (/^0\d/.test(digits)) return false;
  if (percent !== undefined || money !== undefined || measure !== undefined) return true;
  if (scale === undefined && /^(?:1[5-9]|20)\d\d$/.test(digits)) return false;
  return scale !== undefined || (noun !== undefined && number >= 2);
}

const valueOf = (list: ReadonlyMap<string, number>, word: string): number | undefined =>
  [...list].find(([source]) => new RegExp(`^(?:${source})$`, 'iu').test(word))?.[1];

function unitOf({ percent, money, measure }: Groups, { currencies }: Amounts): string | undefined {
  if (percent !== undefined) return '%';
  if (money !== undefined)
    return [...currencies].find(([source]) => new RegExp(`^(?:${source})$`, 'iu').test(money))?.[1];
  return measure?.toLowerCase();
}
