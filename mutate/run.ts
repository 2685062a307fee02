/**
 * `npm run mutate [-- --seed 1 --count 100 --only PATTERN --at FILE:LINE --list]`: changes numbers, comparisons and the order of
 * rules, one at a time and in memory only, and says which changes the package's own tests notice. `--count all` takes every
 * place there is, `--only` files whose path holds the pattern, `--at` all places of a line (or of a file).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Crew } from './crew.ts';
import { draw } from './draw.ts';
import { equivalentOf, equivalents } from './equivalents.ts';
import { findSites } from './find-sites.ts';
import { readOptions, type Options } from './read-options.ts';
import { relatedTests, shownFrom } from './related-tests.ts';
import type { Site } from './site.ts';
import { targets, type Target } from './targets.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const options = readOptions(process.argv.slice(2));
const sites = targets.flatMap(sitesOf);
const chosen = choose(sites, options);
const print = (line: string) => process.stdout.write(`${line}\n`);

if (chosen.length === 0) {
  print('Nothing to change: no file of rules fits. `mutate/targets.ts` says which files hold rules.');
  process.exitCode = 1;
} else if (options.list) for (const site of chosen) print(describe(site));
else await runAll(chosen);
reportStale();

function sitesOf({ root, rules }: Target): Site[] {
  return readdirSync(`${project}${root}/src`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file}`)
    .filter((file) => rules.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => findSites(root, file, readFileSync(`${project}${root}/${file}`, 'utf8')));
}

function choose(all: Site[], { only, at, count, seed }: Options): Site[] {
  const wanted = all.filter(({ file }) => only === undefined || new RegExp(only).test(file));
  if (at.length === 0) return draw(wanted, count, seed);
  return wanted.filter(({ file, line }) =>
    at.some((place) => {
      const [path = '', only] = place.split(':');
      return file.endsWith(path) && (only === undefined || Number(only) === line);
    }),
  );
}

async function runAll(all: Site[]): Promise<void> {
  let killed = 0;
  let run = 0;
  for (const { root } of targets) {
    const own = all.filter((site) => site.root === root);
    if (own.length === 0) continue;
    const crew = new Crew(`${project}${root}`);
    const testsOf = relatedTests(`${project}${root}`);
    const seconds = await secondsOf(crew, [...new Set(own.flatMap(({ file }) => testsOf(`${project}${file}`)))]);
    for (const site of own) {
      const same = equivalentOf(site);
      if (same) {
        print(`equivalent  ${describe(site)}  (${same.why})`);
        continue;
      }
      // A change that does not run on and on is done in twice what all the tests take.
      const answer = await crew.run({ site, tests: testsOf(`${project}${site.file}`), seconds: 2 * seconds + 10 });
      const by = answer ? answer.killedBy && shownFrom(`${project}${root}`, answer.killedBy) : 'not coming to an end';
      run += 1;
      if (by !== undefined) killed += 1;
      print(
        `${by === undefined ? 'SURVIVED' : 'killed  '}    ${describe(site)}${by === undefined ? '' : `  by ${by}`}`,
      );
    }
    crew.stop();
  }
  const share = run === 0 ? 100 : (100 * killed) / run;
  print(`killed ${killed} of ${run} (${share.toFixed(1)} %), ${all.length - run} equivalent; seed ${options.seed}`);
}

/** Sees the tests pass as the code stands, since a test that fails anyway notices nothing; says what that takes of the processor. */
async function secondsOf(crew: Crew, tests: string[]): Promise<number> {
  const answer = await crew.run({ tests, seconds: Infinity });
  if (answer && answer.killedBy === undefined) return answer.seconds;
  crew.stop();
  throw new Error(`The tests fail before anything is changed: ${answer?.killedBy ?? 'they ended early'}.`);
}

function describe({ file, line, was, becomes }: Site): string {
  return `${file}:${line}  ${was}  →  ${becomes}`;
}

/** An entry whose place is gone says nothing any more. */
function reportStale(): void {
  for (const { file, was, becomes } of equivalents) {
    if (sites.some((site) => site.file === file && site.was === was && site.becomes === becomes)) continue;
    print(`equivalent.json names a place that is not there: ${file}  ${was}  →  ${becomes}`);
    process.exitCode = 1;
  }
}
