import type { Figure } from '@vis-a-vis/parsing';

/** How two values stand to each other: one, one as far as rounding and bounds go, or two. */
export type ValueRelation = 'same' | 'compatible' | 'differs';

/** Words for a number that nobody counted: `hundreds`, `several hundred`. */
export const manyWords =
  /\b(?:dozens|scores|hundreds|thousands|millions|billions|(?:several|few|couple(?: of)?|many)\s(?:dozen|hundred|thousand|million|billion))\b/i;

/** What the words beside a number make of it. */
type Bound = 'exact' | 'about' | 'above' | 'below' | 'vague';

/** Of German, French and Spanish, too; in lower case, as all letters of Unicode in either case take long to make ready. */
const above =
  /(?<!\p{L})(?:more than|at least|over|well over|no less than|no fewer than|not less than|as many as|in excess of|upwards? of|mehr als|mindestens|über|plus de|au moins|más de|al menos)(?!\p{L})/u;
const below =
  /(?<!\p{L})(?:less than|fewer than|at most|up to|under|no more than|not more than|nearly|almost|close to|barely|not even|weniger als|höchstens|bis zu|knapp|fast|unter|moins de|près de|jusqu['’]à|presque|menos de|hasta|casi|cerca de)(?!\p{L})/u;
const about =
  /(?<!\p{L})(?:about|around|some|roughly|approximately|estimated|circa|perhaps|maybe|more or less|rund|etwa|ungefähr|environ|quelque|unos|unas|alrededor de|aproximadamente)(?!\p{L})/u;
/** A bound is no word on what lies this many times beyond it. Chosen by hand. */
const farthest = 1.5;
/** `About` is no word on what lies farther off than this share of the number. Chosen by hand. */
const aboutShare = 0.05;
/** No number is rounded by more than this share of it. Chosen by hand. */
const coarsest = 0.12;
/** Words for a number nobody counted reach up to this many times it. */
const vagueReach = 10;

/** How the values of two figures of one kind stand to each other. */
export function relateValues(one: Figure, other: Figure): ValueRelation {
  const [x, y] = [spanOf(one), spanOf(other)];
  const [boundX, boundY] = [boundOf(one), boundOf(other)];
  const isEqual = near(x.low, y.low) && near(x.high, y.high) && one.against === other.against;
  if (isEqual) return boundX === boundY ? 'same' : 'compatible';
  if (one.kind === 'score' || other.kind === 'score') return 'differs';
  if (boundX === 'vague' || boundY === 'vague') return holdsVague(x, boundX, y, boundY) ? 'compatible' : 'differs';
  return overlaps(widen(x, boundX, one, other), widen(y, boundY, other, one)) ? 'compatible' : 'differs';
}

/** The value a share and a percentage have in common. */
const partOfOne = ({ value, unit }: Figure): number => (unit === '%' ? value / 100 : value);

type Span = { low: number; high: number };

function spanOf(figure: Figure): Span {
  const low = partOfOne(figure);
  const { high = figure.value, unit } = figure;
  return { low, high: unit === '%' ? high / 100 : high };
}

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
const overlaps = (x: Span, y: Span): boolean => x.low <= y.high + 1e-9 && y.low <= x.high + 1e-9;

function boundOf({ qualifier = '', kind }: Figure): Bound {
  if (qualifier === '') return 'exact';
  if (kind === 'age')
    return /older|over|up/.test(qualifier) ? 'above' : /younger|under/.test(qualifier) ? 'below' : 'exact';
  if (manyWords.test(qualifier)) return 'vague';
  const words = qualifier.toLowerCase();
  if (below.test(words)) return 'below';
  if (above.test(words)) return 'above';
  return about.test(words) ? 'about' : 'exact';
}

/** `tens of millions` and 43,885,310; of two such words only equal ones agree. */
function holdsVague(x: Span, boundX: Bound, y: Span, boundY: Bound): boolean {
  if (boundX === boundY) return false;
  const [vague, counted] = boundX === 'vague' ? [x, y] : [y, x];
  return counted.low >= vague.low && counted.high < vague.low * vagueReach;
}

/**
 * What a number may stand for: as far as it is rounded where the other is written more finely (`$2 trillion` and `$1 trillion` are two
 * numbers), and beyond its bound. A number cut off after its last place is as usual as one that is rounded.
 */
function widen({ low, high }: Span, bound: Bound, figure: Figure, beside: Figure): Span {
  if (bound === 'above') return { low, high: high * farthest };
  if (bound === 'below') return { low: low / farthest, high };
  const part = figure.unit === '%' ? 0.01 : 1;
  const { step = 1 } = figure;
  const rounding = step > (beside.step ?? 1) ? Math.min(step * part * 0.999, low * coarsest) : 0;
  const slack = bound === 'about' ? Math.min((lastPlace(figure.value) * part) / 2, low * aboutShare) : 0;
  return { low: low - Math.max(rounding / 2, slack), high: high + Math.max(rounding, slack) };
}

/** The place of the last digit that is not 0: 100 of 1,400. */
function lastPlace(value: number): number {
  let place = 1;
  while (place < value && value % (place * 10) === 0) place *= 10;
  return place;
}
