/** `node tests/fuzz/run.ts CASES [SEED]`: feeds damaged and hostile input to everything that reads what strangers wrote. */
import fc from 'fast-check';
import { articleTargets } from './article-targets.ts';
import { foundFor, keepFound } from './found.ts';
import { importTargets } from './import-targets.ts';
import { judge } from './judge.ts';
import { parcelTargets } from './parcel-targets.ts';
import { pdfTargets } from './pdf-targets.ts';
import { repetitionTargets } from './repetition-targets.ts';
import type { Input, Target } from './target.ts';

const targets: readonly Target[] = [
  ...importTargets,
  ...pdfTargets,
  ...articleTargets,
  ...repetitionTargets,
  ...parcelTargets,
];
const cases = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** No target takes longer, in milliseconds. */
const longest = 3_600_000;

let failures = 0;
console.log(`${cases.toLocaleString('en')} cases, seed ${seed}`);
for (const target of targets) {
  const started = performance.now();
  const runs = Math.round(cases * target.share);
  const verdict = (await tryFound(target)) ?? (await tryMany(target, runs));
  if (verdict) failures++;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${verdict ? '✖' : '✔'} ${target.name.padEnd(32)} ${String(runs).padStart(6)} cases ${seconds.padStart(7)} s`,
  );
  if (verdict) console.log(verdict);
}
process.exitCode = failures > 0 ? 1 : 0;

/** What is wrong with a case that failed before, if anything. */
async function tryFound(target: Target): Promise<string | undefined> {
  for (const { file, input } of foundFor(target)) {
    try {
      await judge(target, input);
    } catch (error) {
      return `  found before, in ${file}: ${wordsOf(error)}`;
    }
  }
  return undefined;
}

/** What is wrong with the simplest new case that fails, if any does; it is kept. */
async function tryMany(target: Target, numRuns: number): Promise<string | undefined> {
  const property = fc.asyncProperty(target.inputs, (input) => judge(target, input));
  // A case that fails by taking long is not made simpler for ever.
  const {
    counterexample,
    errorInstance,
    numRuns: done,
  } = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: longest });
  if (!counterexample) return done < numRuns ? `  only ${done} cases were run in an hour` : undefined;
  const [input] = counterexample as [Input];
  return `  kept as ${keepFound(target, input, seed)}: ${wordsOf(errorInstance)}`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 8).join('\n    ') : String(error);
}
