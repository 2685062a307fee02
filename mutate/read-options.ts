import { parseArgs } from 'node:util';

/** What `npm run mutate` was asked for. */
export type Options = { seed: number; count: number; only?: string; at: string[]; list: boolean };

/** Reads the command line; a number that is none ends the command with what is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '100' },
      only: { type: 'string' },
      at: { type: 'string', multiple: true, default: [] },
      list: { type: 'boolean', default: false },
    },
  });
  const count = values.count === 'all' ? Infinity : Number(values.count);
  const seed = Number(values.seed);
  if (Number.isNaN(count) || Number.isNaN(seed))
    throw new Error('--seed and --count take a number; --count also “all”.');
  return { seed, count, at: values.at, list: values.list, ...(values.only !== undefined && { only: values.only }) };
}
