import type { Figure } from '@vis-a-vis/parsing';
import type { CountedFigure } from './counted-figures.ts';
import { manyWords, relateValues, type ValueRelation } from './value-relation.ts';

/** How much speaks for two figures counting one thing, by what they are bound to: 2 the same thing, 1 not told, 0 another. */
type Likeness = 0 | 1 | 2;

/** Two figures are told apart by chance rarely enough from here on: 23, but not 20. */
const distinctFrom = 13;

/**
 * Where two figures stand: `linked` in sentences that say the same, `lone` each without another figure of the thing in its sentence,
 * `sole` each without another number for the thing in its article.
 */
export type Standing = { linked: boolean; lone: boolean; sole: boolean };

/** How two figures stand to each other where they count one thing; nothing where that is not sure. */
export function relateFigures(x: CountedFigure, y: CountedFigure, standing: Standing): ValueRelation | undefined {
  const { linked } = standing;
  if (x.kind !== y.kind && !mayLackUnit(x, y)) return undefined;
  const relation = relateValues(withUnit(x, y), withUnit(y, x));
  if (x.kind === 'age') return relateAges(x, y, relation, linked);
  if (x.kind === 'score') return relation === 'same' && isOneScore(x, y, linked) ? relation : undefined;
  if (contradicts(x, y)) return undefined;
  const likeness = liken(x, y);
  const isEqual = x.figure.value === y.figure.value || relation === 'same';
  if (isEqual && relation !== 'differs') return isOneEqual(x, y, likeness, standing) ? relation : undefined;
  if (x.extra !== y.extra) return undefined;
  if (relation === 'compatible') return isOneRounded(x, y, likeness, standing) ? relation : undefined;
  return isOneDiffering(x, y, likeness, standing) ? relation : undefined;
}

/** A number that names no unit, beside one that does: `the rate was 35.72`. */
const mayLackUnit = (x: CountedFigure, y: CountedFigure): boolean =>
  (isBare(x) && y.kind === 'share') || (isBare(y) && x.kind === 'share');

/** A number without a unit as the percentage it stands beside. */
const withUnit = ({ kind, figure }: CountedFigure, beside: CountedFigure): Figure =>
  kind !== beside.kind && beside.kind === 'share' ? { ...figure, unit: '%' } : figure;

const isBare = ({ kind, head, figure }: CountedFigure): boolean =>
  kind === 'count' && head === '' && figure.fate === undefined;

function relateAges(
  x: CountedFigure,
  y: CountedFigure,
  relation: ValueRelation,
  linked: boolean,
): ValueRelation | undefined {
  const [one, other] = [x.figure.person, y.figure.person];
  if (one !== undefined && other !== undefined) {
    if (relation === 'differs') return one === other ? relation : undefined;
    return one === other || lastName(one) === lastName(other) ? relation : undefined;
  }
  return relation === 'same' && linked ? relation : undefined;
}

const lastName = (name: string): string =>
  name
    .replace(/,?\s(?:Jr|Sr|I{2,3})\.?$/, '')
    .split(/\s+/)
    .at(-1) ?? name;

function isOneScore(x: CountedFigure, y: CountedFigure, linked: boolean): boolean {
  return linked || x.figure.value >= distinctFrom || shared(x.context, y.context) >= 3;
}

/** Another fate, another place or another day. */
function contradicts(x: CountedFigure, y: CountedFigure): boolean {
  const [one, other] = [x.figure, y.figure];
  if (one.fate !== other.fate && one.fate !== undefined && other.fate !== undefined) return true;
  if (isApart(one.place, other.place) && shared(x.near, y.near) < 3) return true;
  return agreeOnDay(one.date, other.date) === false && shared(x.near, y.near) < 3;
}

const isApart = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Whether two days may be one: a year or day that one side leaves out is no obstacle. Nothing where a side names none. */
export function agreeOnDay(one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined || !/^[\d-]/.test(one) || !/^[\d-]/.test(other)) return undefined;
  const [x, y] = [one.replace(/^-{2}/, '????-'), other.replace(/^-{2}/, '????-')];
  const length = Math.min(x.length, y.length);
  for (let at = 0; at < length; at++) if (x[at] !== y[at] && x[at] !== '?' && y[at] !== '?') return false;
  return true;
}

function liken(x: CountedFigure, y: CountedFigure): Likeness {
  const isFated = x.figure.fate !== undefined && x.figure.fate === y.figure.fate;
  if (x.head === '' || y.head === '') return x.head === y.head && isFated ? 2 : 1;
  if (x.head === y.head) return fits(x, y) ? 2 : 0;
  return x.words.has(y.head) || y.words.has(x.head) ? 1 : 0;
}

/** Modifiers fit where one side has none or both share one: not “state taxes” and “federal taxes”. */
const fits = ({ words: one }: CountedFigure, { words: other }: CountedFigure): boolean =>
  one.size === 0 || other.size === 0 || shared(one, other) > 0;

/** `17 protesters were arrested` and `arrested 17 people`. */
const isAnyoneOf = (x: CountedFigure, y: CountedFigure): boolean =>
  x.figure.fate !== undefined && x.figure.fate === y.figure.fate && (x.head === 'people' || y.head === 'people');

/** One number on both sides: the same thing, or in linked sentences nothing else. */
function isOneEqual(x: CountedFigure, y: CountedFigure, likeness: Likeness, { linked, sole }: Standing): boolean {
  const [near, wide] = [shared(x.near, y.near), shared(x.context, y.context)];
  if (likeness < 2 && isAnyoneOf(x, y)) return linked || (isDistinct(x.figure) && wide >= 2);
  if (linked) return likeness === 2 || (likeness === 1 ? near >= 1 || isDistinct(x.figure) : near >= 3);
  if (likeness < 2) return false;
  if (isDistinct(x.figure)) return sole || wide >= 1 || shared(x.words, y.words) >= 1;
  return near >= 2 && wide >= 2;
}

/** Two numbers farther apart than this many times count no one thing, in linked sentences and elsewhere. Chosen by hand. */
const farthest = 10;
const closest = 1.5;

/** Whether a number is unlikely to be met twice by chance: no small one, no round one. */
const isDistinct = ({ value, high }: Figure): boolean =>
  high !== undefined ||
  (value >= distinctFrom && value % 10 !== 0) ||
  String(value).replace(/0+$/, '').replace(/[.]/, '').length >= 3;

function isOneRounded(x: CountedFigure, y: CountedFigure, likeness: Likeness, { linked, sole }: Standing): boolean {
  const near = shared(x.near, y.near);
  const words = shared(x.words, y.words);
  if (linked) return likeness === 2 ? near + words >= 1 : isFine(x.figure, y.figure) && near >= 1;
  if (likeness < 2) return false;
  return (
    (sole && x.figure.value >= distinctFrom && near + words >= 1) || (near >= 2 && shared(x.context, y.context) >= 3)
  );
}

/** Three digits agree: 35.7 and 35.72. */
const isFine = (one: Figure, other: Figure): boolean =>
  isNear(one.value, other.value) && isNear(one.high ?? one.value, other.high ?? other.value);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < Math.max(one, other) / 200;

/** Two numbers for one thing: the same thing in the same words, and nothing else there that either could be. */
function isOneDiffering(
  x: CountedFigure,
  y: CountedFigure,
  likeness: Likeness,
  { linked, lone, sole }: Standing,
): boolean {
  if (x.period !== y.period || likeness < 2 || !lone || x.head === '' || isLoose(x.figure) || isLoose(y.figure))
    return false;
  const [near, words] = [shared(x.near, y.near), shared(x.words, y.words)];
  const factor = Math.max(x.figure.value, y.figure.value) / Math.max(1e-9, Math.min(x.figure.value, y.figure.value));
  if (factor > farthest) return false;
  const isTied = x.figure.place !== undefined && x.figure.place === y.figure.place;
  const isDated = agreeOnDay(x.figure.date, y.figure.date) === true;
  const isFated = x.figure.fate !== undefined && x.figure.fate === y.figure.fate;
  if (linked) return near + words >= 2 || (isFated && near >= 1);
  if (sole && words >= 1 && near >= 1 && factor < closest) return true;
  const whole = Math.min(x.near.size, y.near.size);
  return (isTied || isDated) && near >= 1 && (isFated || near * 2 >= whole);
}

/** A range, dozens and a word for many are no numbers to differ from. */
const isLoose = ({ high, step = 1, qualifier = '' }: Figure): boolean =>
  high !== undefined || step % 12 === 0 || manyWords.test(qualifier);

/** How many stems two sets share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of one) if (other.has(stem)) count += 1;
  return count;
}
