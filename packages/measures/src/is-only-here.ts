import type { Article } from '@vis-a-vis/parsing';
import type { CountedFigure } from './counted-figures.ts';

/** What an article counts, to be asked whether it has a figure: by thing and by number. */
export type Others = { things: ReadonlySet<string>; values: ReadonlySet<string>; terms: ReadonlySet<string> };

/** An article's figures by thing and by number, and all its words, so that a number that was not read is found, too. */
export function lookUp(article: Article, figures: readonly CountedFigure[]): Others {
  return {
    things: new Set(figures.flatMap(keysOf)),
    values: new Set(figures.flatMap(({ figure: { value, high, unit } }) => [value, high].flatMap((one) => (one === undefined ? [] : [valueKey(one, unit)])))),
    terms: new Set(article.tokens.map(({ term }) => term)),
  };
}

/** Whether the other article gives no figure for what this one counts, and its number nowhere. */
export function isOnlyHere(article: Article, one: CountedFigure, others: Others): boolean {
  const { value, high, unit, from, to, object } = one.figure;
  if (!isNamed(one) || keysOf(one).some((key) => others.things.has(key))) return false;
  if ([value, high].some((number) => number !== undefined && others.values.has(valueKey(number, unit)))) return false;
  const end = object && object.from > from ? Math.min(to, object.from) : to;
  const written = article.text.slice(from, end).toLowerCase().match(/[\d.,]*\d/g) ?? [];
  return !written.some((digits) => others.terms.has(digits));
}

/** Whether it is said what is counted: a thing, a person, a fate. */
const isNamed = ({ head, figure: { person, fate } }: CountedFigure): boolean =>
  head !== '' || person !== undefined || fate !== undefined;

/** What a figure counts, under every name by which another article may count it. */
function keysOf({ kind, head, words, figure: { person, fate } }: CountedFigure): string[] {
  if (person !== undefined) return [`age ${person.split(/\s+/).at(-1) ?? person}`];
  if (fate !== undefined) return [`fate ${fate}`, ...(head === 'people' ? [] : [`thing ${head}`])];
  return head === '' ? [`kind ${kind}`] : [head, ...words].map((stem) => `thing ${stem}`).slice(0, 1);
}

const valueKey = (value: number, unit: string | undefined): string => (unit === '%' ? value / 100 : value).toPrecision(4);
