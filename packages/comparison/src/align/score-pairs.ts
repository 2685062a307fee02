import { signalNames, type SignalName } from '../signals/measure-pairs.ts';

/** A logistic regression over the signals: the log odds of a link are the bias and each signal times its weight. */
export type LinkModel = { bias: number; weights: Record<SignalName, number> };

/** A function that gives the chance that a careful reader accepts the pair a row of signals was measured on, 0..1. */
export function scorerOf({ bias, weights }: LinkModel): (row: ArrayLike<number>) => number {
  const inOrder = Float64Array.from(signalNames, (name) => weights[name]);
  return (row) => {
    let odds = bias;
    for (let k = 0; k < inOrder.length; k++) odds += (inOrder[k] ?? 0) * (row[k] ?? 0);
    return 1 / (1 + Math.exp(-odds));
  };
}
