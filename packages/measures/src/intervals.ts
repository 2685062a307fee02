/**
 * Exact 95 % intervals for a count and for a share.
 *
 * Poisson count (Garwood 1936, Biometrika 28): low = χ²⁻¹(.025, 2k) / 2, high = χ²⁻¹(.975, 2k + 2) / 2.
 * Share k of n (Wilson 1927, JASA 22): the score interval, which stays inside 0..1 and is sane at 0 and n.
 */
export type Interval = { low: number; high: number };

const tail = 0.025;
const z = 1.959963984540054;

/** The interval of the mean of a Poisson count `k` (a whole number ≥ 0), in the unit of `k`. */
export function garwoodInterval(k: number): Interval {
  return { low: k === 0 ? 0 : gammaQuantile(k, tail), high: gammaQuantile(k + 1, 1 - tail) };
}

/** The interval of the share `k / n`, as fractions of 1; with `n` = 0 nothing is known: 0..1. */
export function wilsonInterval(k: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = k / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    low: k === 0 ? 0 : (centre - half) / scale,
    high: k === n ? 1 : (centre + half) / scale,
  };
}

/** x with P(shape, x) = probability; half of a χ² quantile with 2 · shape degrees of freedom. Bisection: P is monotone. */
function gammaQuantile(shape: number, probability: number): number {
  let low = 0;
  let high = shape + 10 * Math.sqrt(shape) + 20;
  for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step++) {
    const middle = (low + high) / 2;
    if (lowerGamma(shape, middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised lower incomplete gamma function P(shape, x): its series left of the mode, the continued fraction right of it. */
function lowerGamma(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? front * gammaSeries(shape, x) : 1 - front * gammaFraction(shape, x);
}

const enough = 10_000;

function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < enough && term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Modified Lentz evaluation of Γ(shape, x) / (x^shape e^−x). */
function gammaFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n < enough; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    const factor = d * c;
    product *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return product;
}

/** ln Γ(x) for x ≥ 1 by Stirling's series, after shifting x up to where it is exact to double precision. */
function logGamma(x: number): number {
  let shift = 0;
  while (x < 15) {
    shift += Math.log(x);
    x += 1;
  }
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
