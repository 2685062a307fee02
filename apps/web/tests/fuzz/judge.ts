import assert from 'node:assert/strict';
import { ReadingError } from '@vis-a-vis/parsing';
import type { Input, Target } from './target.ts';

/** Every case may take so many milliseconds, besides what its size allows. */
const always = 500;

const prototypes = [Object, Array, Function, String, Number, Boolean].map((one) => one.prototype as object);
const namesOf = (): string => prototypes.map((one) => Reflect.ownKeys(one).map(String).join()).join('\n');
const untouched = namesOf();

/**
 * Runs one case. Fails on any error but a `ReadingError` that says what, why and what next; on a prototype that gained or lost a
 * name; on an answer that is not plain data; and on one that takes too long three times over.
 */
export async function judge(target: Target, input: Input): Promise<void> {
  const size = input.reduce((sum, { text, bytes }) => sum + (text?.length ?? 0) + (bytes?.length ?? 0), 0);
  const most = always + target.each * size;
  let ms = Infinity;
  // Far beyond what is allowed is no hiccup of the machine.
  for (let turn = 0; turn < 3 && ms > most && !(turn > 0 && ms > 4 * most); turn++)
    ms = Math.min(ms, await timeOnce(target, input));
  assert.ok(
    ms <= most,
    `${size} characters took ${Math.round(ms)} ms of processor time; ${Math.round(most)} are allowed`,
  );
}

async function timeOnce(target: Target, input: Input): Promise<number> {
  // Processor time is what the work itself takes, whatever else the machine does.
  const started = process.cpuUsage();
  const answer = await answerOf(target, input);
  const { user, system } = process.cpuUsage(started);
  assert.equal(namesOf(), untouched, 'a prototype was changed');
  assert.ok(isPlain(answer), 'the answer is not plain data');
  return (user + system) / 1000;
}

async function answerOf(target: Target, input: Input): Promise<unknown> {
  try {
    return await target.run(input);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    assert.ok(error.what && error.why && error.next, 'an error that says what, why and what next');
    return undefined;
  }
}

/** Whether there is nothing in a value but lists, records, maps, texts, numbers that are some number, and truth values. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isNaN(value);
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (value instanceof Map) return [...value].every(isPlain);
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false;
  return Object.values(value).every(isPlain);
}
