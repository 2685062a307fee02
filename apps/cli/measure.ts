import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLibrary, seededRandom } from '../../bench/articles.ts';

/** So many articles of a story, on the average: 60 stories among 500. */
const inAStory = 500 / 60;
const script = fileURLToPath(new URL('build/vis-a-vis.js', import.meta.url));
/** Has the program say at its end what it took. */
const watch = `data:text/javascript,
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync('usage.json', JSON.stringify(process.resourceUsage())));`;

const [few = 500, many = 5000] = process.argv.slice(2).map(Number);
const [one, other] = [await measure(few), await measure(many)];
say(
  `${many} to ${few}: ${(other.cpu / one.cpu).toFixed(1)} × the processor time, ${(other.seconds / one.seconds).toFixed(1)} × the time`,
);

/** What `library` on two cores takes for so many made-up articles of 25 sentences, in seconds and MB. */
async function measure(count: number): Promise<{ seconds: number; cpu: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'vis-a-vis-measure-'));
  await writeArticles(join(folder, 'articles'), count);
  const since = Date.now();
  const line = ['library', 'articles', '--out', 'found', '--cores', '2', '--quiet'];
  const child = spawn(process.execPath, ['--import', watch, script, ...line], { cwd: folder, stdio: 'inherit' });
  await new Promise((done) => child.on('close', done));
  const seconds = (Date.now() - since) / 1000;
  const usage = JSON.parse(await readFile(join(folder, 'usage.json'), 'utf8')) as NodeJS.ResourceUsage;
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const stories = (await readFile(join(folder, 'found/stories.csv'), 'utf8')).split('\n').length - 2;
  const took = `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of the processor, ${Math.round(usage.maxRSS / 1024)} MB at most`;
  say(`${count} articles, ${stories} stories: ${took}`);
  await rm(folder, { recursive: true });
  return { seconds, cpu };
}

/** The bench's library; the first sentence of each report says who met where and when, as news do. */
async function writeArticles(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  const random = seededRandom(5);
  const syllables = ['ba', 'ke', 'lo', 'mi', 'ru', 'za', 'vo', 'ti', 'ne', 'su', 'ga', 'pe'];
  const syllable = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
  const name = (): string => `${syllable()}${syllable()}${syllable()}n`.replace(/^./, (first) => first.toUpperCase());
  const stories = Math.round(count / inAStory);
  const leads = Array.from({ length: stories }, (_, k) => {
    const day = new Date(Date.UTC(2010, 0, 1 + k)).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    return `${name()} and ${name()} met in ${name()} on ${day} as`;
  });
  for (const { id, story, sentences } of makeLibrary(count, stories)) {
    const [first = '', ...rest] = sentences;
    await writeFile(join(folder, `${id}.txt`), [leads[story], first.toLowerCase(), ...rest].join(' '));
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
