import { signalNames, type SignalName } from './measure-pairs.ts';

/** A logistic regression over the signals: the log odds of a link are the bias and each signal times its weight. */
export type LinkModel = { bias: number; weights: Record<SignalName, number> };

/** The chance that a careful reader accepts the pair a row of signals was measured on, 0..1. */
export function scoreSignals(row: readonly number[], model: LinkModel): number {
  const odds = signalNames.reduce((sum, name, k) => sum + model.weights[name] * (row[k] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-odds));
}
