/** A process that holds one Vitest over one package, takes changes from its parent and says which test file notices each. */
import { cpuUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createVitest, type TestSpecification } from 'vitest/node';
import { AsGiven } from './as-given.ts';
import type { Answer, Order } from './order.ts';
import type { Site } from './site.ts';

const root = process.argv[2] ?? '.';
let changed: Site | undefined;

const vitest = await createVitest(
  'test',
  {
    root,
    watch: false,
    bail: 1,
    pool: 'threads',
    // One worker runs one file after another, and they share their modules: most of a run's time is loading them.
    isolate: false,
    fileParallelism: false,
    testTimeout: 600_000,
    reporters: [{}],
    setupFiles: [fileURLToPath(new URL('fixed-seed.ts', import.meta.url))],
    sequence: { sequencer: AsGiven },
    update: false,
    // What is changed in memory must neither come from a cache on the disk nor get into one.
    fsModuleCache: false,
  },
  { plugins: [{ name: 'mutate', enforce: 'pre', transform: putInPlace }] },
);

const known = new Map<string, TestSpecification>();
for (const specification of await vitest.globTestSpecifications()) known.set(specification.moduleId, specification);

process.on('message', (order: Order) => void follow(order));
process.send?.('ready');

async function follow({ site, tests, seconds }: Order): Promise<void> {
  const before = [changed, site].flatMap((one) => (one ? [fileOf(one)] : []));
  changed = site;
  for (const file of before) vitest.invalidateFile(file);
  const start = spent();
  const watch = setInterval(() => {
    // A change that makes the tests run on and on is told by what the processor did, not by the clock.
    if (spent() - start > seconds) process.exit(1);
  }, 500);
  const wanted = tests.flatMap((test) => known.get(test) ?? []);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted);
  clearInterval(watch);
  // Vitest answers with every file it ever ran, also with one that failed over an earlier change and was not asked for now.
  const asked = new Set(wanted.map(({ moduleId }) => moduleId));
  const failed = testModules.find((one) => asked.has(one.moduleId) && one.state() === 'failed');
  const killedBy = failed?.moduleId ?? (unhandledErrors.length > 0 ? 'an error outside the tests' : undefined);
  const answer: Answer = { ...(killedBy !== undefined && { killedBy }), seconds: spent() - start };
  process.send?.(answer);
}

function putInPlace(code: string, id: string): string | undefined {
  if (!changed || id.split('?')[0] !== fileOf(changed)) return undefined;
  return `${code.slice(0, changed.from)}${changed.put}${code.slice(changed.to)}`;
}

function fileOf(site: Site): string {
  return fileURLToPath(new URL(`../${site.file}`, import.meta.url));
}

function spent(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1e6;
}
