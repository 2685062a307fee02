import type { Article } from '@vis-a-vis/parsing';
import type { CountedFigure } from './counted-figures.ts';
import { relateValues } from './value-relation.ts';

/** What an article counts, to be asked whether it has a figure: by thing, by the words around it, by number, and all its words. */
export type Others = {
  things: ReadonlySet<string>;
  around: ReadonlySet<string>;
  values: ReadonlySet<string>;
  sizes: ReadonlySet<string>;
  hasTerm: (term: string) => boolean;
};

/** Numbers of one size may be one, rounded: each step is so many times the last. Chosen by hand. */
const sizeStep = 1.03;
/** In sentences that say the same, numbers less than so many times one another may be of one thing. Chosen by hand. */
const closest = 1.5;
/** Up to here numbers are near one another anyway. */
const smallest = 20;

/** An article's figures by thing and by number, and all its words, so that a number that was not read is found, too. */
export function lookUp(article: Article, figures: readonly CountedFigure[]): Others {
  return {
    things: new Set(figures.flatMap((one) => keysOf(one).map((key) => `${key} ${magnitudeOf(one)}`))),
    around: new Set(figures.flatMap(({ kind, near }) => [...near].map((stem) => `${kind} ${stem}`))),
    sizes: new Set(figures.map((one) => `${one.kind} ${sizeOf(one)}`)),
    values: new Set(
      figures.flatMap(({ figure: { value, high, unit } }) =>
        [value, high].flatMap((one) => (one === undefined ? [] : [valueKey(one, unit)])),
      ),
    ),
    hasTerm: termsOf(article),
  };
}

/** A function that tells whether an article has a word. Its words are gathered when first asked for: of most figures other things tell enough. */
function termsOf({ tokens }: Article): (term: string) => boolean {
  let terms: ReadonlySet<string> | undefined;
  return (term) => (terms ??= new Set(tokens.map((token) => token.term))).has(term);
}

/** Words for small numbers, other than the ones that are read as figures. */
const smallWords: Readonly<Record<number, readonly string[]>> = {
  0.5: ['half'],
  1: ['one', 'once', 'single'],
  2: ['two', 'twice', 'both', 'pair', 'couple', 'duo', 'double'],
  3: ['three', 'thrice', 'trio', 'triple'],
  4: ['four', 'quartet'],
  5: ['five'],
  6: ['six'],
  7: ['seven'],
  8: ['eight'],
  9: ['nine'],
  10: ['ten', 'decade'],
  12: ['twelve', 'dozen'],
};

/**
 * Whether the other article gives no figure for what this one counts, and its number nowhere; `beside` are the other's figures in
 * sentences that say the same.
 */
export function isOnlyHere(
  article: Article,
  one: CountedFigure,
  others: Others,
  beside: readonly CountedFigure[],
): boolean {
  const { value, high, unit, from, to, object } = one.figure;
  if (!isNamed(one) || keysOf(one).some((key) => hasNumberOf(key, one, others))) return false;
  if ([value, high].some((number) => number !== undefined && others.values.has(valueKey(number, unit)))) return false;
  if (others.around.has(`${one.kind} ${one.head}`) || isNearNumber(one, others)) return false;
  if (beside.some((other) => other.kind === one.kind && mayBeOne(one, other))) return false;
  const end = object && object.from > from ? Math.min(to, object.from) : to;
  const written = article.text.slice(from, end);
  // A score is one word: the other article may have `10-0` where nothing tells that it is one.
  const digits = [...(written.match(/[\d.,]*\d/g) ?? []), written.toLowerCase()];
  return ![...digits, ...(smallWords[value] ?? [])].some((word) => others.hasTerm(word));
}

/** Whether the other article has a number of the kind and size, which may be the same one rounded: `41,212 fans`, `41,000 spectators`. */
const isNearNumber = (one: CountedFigure, { sizes }: Others): boolean =>
  (one.figure.value >= smallest || one.kind !== 'count') &&
  [-1, 0, 1].some((step) => sizes.has(`${one.kind} ${sizeOf(one) + step}`));

/** Whether the other article counts the thing: 1,429 killed are no second number for more than 100,000. */
const hasNumberOf = (key: string, one: CountedFigure, { things }: Others): boolean =>
  [-1, 0, 1].some((step) => things.has(`${key} ${magnitudeOf(one) + step}`));

const magnitudeOf = ({ kind, figure: { value } }: CountedFigure): number =>
  kind === 'age' ? 0 : Math.round(Math.log10(Math.max(value, 1e-6)));

const sizeOf = ({ figure: { value } }: CountedFigure): number =>
  Math.round(Math.log(Math.max(value, 1e-6)) / Math.log(sizeStep));

/** Whether a figure in a sentence that says the same may be of the same thing under another name. */
const mayBeOne = (one: CountedFigure, other: CountedFigure): boolean =>
  other.head === '' ||
  one.head === '' ||
  isClose(one.figure.value, other.figure.value) ||
  relateValues(one.figure, other.figure) !== 'differs';

/** 15 blazes and 17 fires. */
const isClose = (one: number, other: number): boolean => Math.max(one, other) < closest * Math.min(one, other);

/** Whether it is said what is counted: a thing, a person, a fate. */
const isNamed = ({ head, figure: { person, fate } }: CountedFigure): boolean =>
  head !== '' || person !== undefined || fate !== undefined;

/** What a figure counts, under every name by which another article may count it. */
function keysOf({ kind, head, words, figure: { person, fate } }: CountedFigure): string[] {
  if (person !== undefined) return [`age ${person.split(/\s+/).at(-1) ?? person}`];
  if (fate !== undefined) return [`fate ${fate}`, ...(head === 'people' ? [] : [`thing ${head}`])];
  return head === '' ? [`kind ${kind}`] : [head, ...words].map((stem) => `thing ${stem}`).slice(0, 1);
}

const valueKey = (value: number, unit: string | undefined): string =>
  (unit === '%' ? value / 100 : value).toPrecision(4);
