import type { Step } from '../record/step.ts';
import type { Kept } from './kept.ts';
import type { KeptCorrection } from './stored.ts';

/** What becomes of one article as it is stored then. */
export type Change = { id: string; of: (kept: Kept) => Kept; orElse?: Kept };
/** What becomes of one setting as it is stored then; `undefined` where none is. */
export type ListChange = { name: string; of: (stored: unknown) => unknown };
/** Steps as they are now, and the keys of those that are forgotten. */
export type StepChange = { put: readonly Step[]; forget: readonly string[] };

/**
 * One change, made wholly or not at all. `change` works on what is stored then, whichever tab wrote it, and on `orElse` where
 * nothing is; without it an article that is gone stays gone.
 */
export type Write = {
  put?: readonly Kept[];
  remove?: readonly string[];
  change?: readonly Change[];
  correct?: readonly KeptCorrection[];
  uncorrect?: readonly string[];
  settings?: { [name: string]: unknown };
  /** Settings of which only a part is changed. */
  lists?: readonly ListChange[];
  /** The steps that made the change: they are kept with it or not at all. */
  steps?: StepChange;
  /** Forgets everything first. */
  clear?: true;
};

/** An article that comes, unless it is here by then: what another tab wrote over it stays. */
export const coming = (kept: Kept): Change => ({ id: kept.id, of: (stored) => stored, orElse: kept });

/** Changes as one, in their order. */
export function joinWrites(writes: readonly Write[]): Write {
  const all = <K extends 'put' | 'remove' | 'change' | 'correct' | 'uncorrect' | 'lists'>(name: K) =>
    writes.flatMap((one): readonly unknown[] => one[name] ?? []);
  const joined = {
    put: all('put'),
    remove: all('remove'),
    change: all('change'),
    correct: all('correct'),
    uncorrect: all('uncorrect'),
    lists: all('lists'),
  };
  const settings = Object.assign({}, ...writes.map((one) => one.settings)) as { [name: string]: unknown };
  const steps = joinSteps(writes.flatMap((one) => one.steps ?? []));
  return {
    ...(Object.fromEntries(Object.entries(joined).filter(([, list]) => list.length > 0)) as Write),
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(steps && { steps }),
    ...(writes.some(({ clear }) => clear) && { clear: true }),
  };
}

/** Whether there is nothing in a change. */
export const isNothing = (write: Write): boolean => Object.keys(joinWrites([write])).length === 0;

/** What becomes of each step in the end; `undefined` where nothing is changed. */
function joinSteps(changes: readonly StepChange[]): StepChange | undefined {
  const last = new Map<string, Step | undefined>();
  for (const { put, forget } of changes) {
    for (const step of put) last.set(step.key, step);
    for (const key of forget) last.set(key, undefined);
  }
  if (last.size === 0) return undefined;
  const put = [...last.values()].filter((step) => step !== undefined);
  return { put, forget: [...last].flatMap(([key, step]) => (step ? [] : key)) };
}
