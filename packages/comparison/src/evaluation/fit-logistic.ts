/** Examples for a fit: rows of numbers, whether each is a link, and how much it counts. */
export type Examples = { rows: readonly ArrayLike<number>[]; labels: readonly boolean[]; weights: readonly number[] };

/** Log odds of a link: the bias, and a weight for each column, in their order. */
export type Fit = { bias: number; weights: number[] };

/**
 * The penalty on the squares of the weights of standardised columns, the bias free of it, and the most rounds of Newton’s
 * method.
 */
export const defaults = { ridge: 1, rounds: 12 };

/**
 * Logistic regression with a ridge penalty on standardised columns, by Newton's method (iteratively reweighted least squares,
 * Hastie, Tibshirani & Friedman 2009, section 4.4.1). Weights are given back for the columns as they are. Deterministic.
 */
export function fitLogistic({ rows, labels, weights }: Examples, { ridge, rounds } = defaults): Fit {
  const width = rows[0]?.length ?? 0;
  const { means, scales } = standardise(rows, weights, width);
  const size = width + 1;
  const scaled = new Float64Array(rows.length * size);
  rows.forEach((row, r) => {
    scaled[r * size] = 1;
    for (let k = 0; k < width; k++) scaled[r * size + k + 1] = ((row[k] ?? 0) - (means[k] ?? 0)) / (scales[k] ?? 1);
  });

  let beta = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let k = 1; k < size; k++) {
      gradient[k] = -ridge * (beta[k] ?? 0);
      (hessian[k] ?? [])[k] = ridge;
    }
    for (let r = 0; r < labels.length; r++) {
      const row = scaled.subarray(r * size, (r + 1) * size);
      let odds = 0;
      for (let k = 0; k < size; k++) odds += (beta[k] ?? 0) * (row[k] ?? 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const weight = weights[r] ?? 1;
      const error = weight * ((labels[r] ? 1 : 0) - chance);
      const spread = weight * chance * (1 - chance);
      for (let k = 0; k < size; k++) {
        const value = row[k] ?? 0;
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const line = hessian[k];
        if (!line || spread < 1e-9) continue;
        for (let l = 0; l <= k; l++) line[l] = (line[l] ?? 0) + spread * value * (row[l] ?? 0);
      }
    }
    const step = solveSymmetric(hessian, gradient);
    beta = beta.map((value, k) => value + (step[k] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  const raw = Array.from({ length: width }, (_, k) => (beta[k + 1] ?? 0) / (scales[k] ?? 1));
  return { bias: (beta[0] ?? 0) - raw.reduce((sum, weight, k) => sum + weight * (means[k] ?? 0), 0), weights: raw };
}

function standardise(rows: Examples['rows'], weights: readonly number[], width: number) {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  rows.forEach((row, r) => {
    for (let k = 0; k < width; k++) means[k] = (means[k] ?? 0) + ((weights[r] ?? 1) * (row[k] ?? 0)) / total;
  });
  rows.forEach((row, r) => {
    for (let k = 0; k < width; k++) {
      squares[k] = (squares[k] ?? 0) + ((weights[r] ?? 1) * ((row[k] ?? 0) - (means[k] ?? 0)) ** 2) / total;
    }
  });
  return { means, scales: squares.map((square) => Math.sqrt(square) || 1) };
}

/** Solves H x = g for a positive definite H given by its lower triangle (Cholesky). */
function solveSymmetric(hessian: Float64Array[], gradient: Float64Array): Float64Array {
  const size = gradient.length;
  const lower = hessian.map((line) => line.slice());
  const at = (k: number, l: number) => lower[k]?.[l] ?? 0;
  for (let k = 0; k < size; k++) {
    for (let l = 0; l <= k; l++) {
      let sum = at(k, l);
      for (let q = 0; q < l; q++) sum -= at(k, q) * at(l, q);
      (lower[k] ?? [])[l] = k === l ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(l, l);
    }
  }
  const x = gradient.slice();
  for (let k = 0; k < size; k++) {
    for (let l = 0; l < k; l++) x[k] = (x[k] ?? 0) - at(k, l) * (x[l] ?? 0);
    x[k] = (x[k] ?? 0) / at(k, k);
  }
  for (let k = size - 1; k >= 0; k--) {
    for (let l = k + 1; l < size; l++) x[k] = (x[k] ?? 0) - at(l, k) * (x[l] ?? 0);
    x[k] = (x[k] ?? 0) / at(k, k);
  }
  return x;
}
