import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle, type RawSource } from '@vis-a-vis/parsing';
import { linksCsv, numberLinks, readParcel, runImport, runJob, withoutTokens } from '@vis-a-vis/web';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLibrary } from '../../bench/articles.ts';
import { copyOf, passage, report, reportsOfTwo } from './made-up.ts';
import { filesBelow, installPacked, run, type Installed } from './packed.ts';

const seedsFolder = new URL('../../seeds/', import.meta.url);
let cli: Installed;

/** An article of another file, which the page would read in the same way. */
const pageReads = async (name: string): Promise<RawSource> => {
  const [source] = runImport('importFile', { file: { name, bytes: await readFile(join(cli.folder, name)) } });
  return { ...(source as RawSource), id: name.split('/').at(-1) ?? name };
};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

beforeAll(async () => {
  cli = await installPacked();
  const seeds = (await readdir(seedsFolder)).filter((name) => name.endsWith('.txt'));
  for (const name of seeds) await cli.write(`mixed/${name}`, await readFile(new URL(name, seedsFolder)));
  for (const { id, sentences } of makeLibrary(6, 2)) await cli.write(`mixed/${id}.txt`, sentences.join(' '));
  for (const name of ['one.txt', 'other.txt']) {
    await cli.write(name, await readFile(new URL(`example/${name}`, import.meta.url)));
  }
});
afterAll(() => rm(cli.folder, { recursive: true, force: true }));

describe('whoever has the tarball alone', () => {
  it('runs it with npx and reads what there is', async () => {
    const cache = ['--cache', join(cli.folder, 'cache')];
    const { stdout } = await run(
      'npx',
      ['--yes', '--offline', ...cache, `--package=${cli.tarball}`, 'vis-a-vis', '--help'],
      {
        cwd: cli.folder,
      },
    );
    for (const command of ['read', 'compare', 'story', 'library']) {
      expect(stdout).toContain(`vis-a-vis ${command}`);
      const help = await cli.call(['help', command]);
      expect([help.exit, help.err]).toEqual([0, '']);
      expect(help.out).toMatch(/--format json\|csv\|html/);
    }
  });

  it('gets what the README shows for its example', async () => {
    const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
    const [, line = '', printed = ''] = /```console\n\$ npx \S+ \S+ ([^\n]*)\n(.*?)```/s.exec(readme) ?? [];
    const { out } = await cli.call(line.split(' '));
    expect(out.replaceAll('\r', '')).toBe(printed);
  });

  it('keeps their texts: nothing in it can reach a network', async () => {
    const code = await readFile(cli.script, 'utf8');
    const modules = new Set(
      [...code.matchAll(/\bfrom\s?"([^"]+)"/g)].map(([, name = '']) => name.replace('node:', '')),
    );
    const harmless = ['crypto', 'fs/promises', 'module', 'os', 'path', 'util', 'worker_threads', 'zlib'];
    expect([...modules].filter((name) => !harmless.includes(name))).toEqual([]);
    expect(code).not.toMatch(/\b(?:fetch|import|require)\(|XMLHttpRequest|WebSocket|EventSource/);
  });

  it('may have Node 20, which cannot group', async () => {
    const { out, exit } = await cli.call(['compare', 'one.txt', 'other.txt', '--format', 'html'], {
      node: ['--import', 'data:text/javascript,delete Map.groupBy'],
    });
    expect(exit).toBe(0);
    expect(out).toContain('<h2>Matches</h2>');
  });
});

describe('the same as on the page, to the last digit', () => {
  it('are fifty-five pairs of built-in and made-up articles', async () => {
    const { exit, err } = await cli.call(['story', 'mixed', '--out', 'mixed-story']);
    expect([exit, err]).toEqual([0, expect.stringContaining('11 articles, 55 pairs') as string]);
    const told = JSON.parse(await readFile(join(cli.folder, 'mixed-story/story.json'), 'utf8')) as {
      articles: { source: RawSource }[];
      pairs: { a: string; b: string; comparison: unknown }[];
    };
    const names = (await readdir(join(cli.folder, 'mixed'))).sort();
    const sources = await Promise.all(names.map((name) => pageReads(`mixed/${name}`)));
    expect(told.articles.map(({ source }) => source)).toEqual(asJson(sources));
    const articles = new Map(sources.map((source) => [source.id, runJob('read', { source, restored: [] })]));
    for (const { a, b, comparison } of told.pairs) {
      const [one, other] = [articles.get(a), articles.get(b)];
      if (!one || !other) throw new RangeError(`A pair names ${a} and ${b}.`);
      const { balanced } = runJob('compare', { a: withoutTokens(one), b: withoutTokens(other) });
      expect(comparison).toEqual(asJson(balanced));
    }
    expect(told.pairs).toHaveLength(55);
  });

  it('is what the page opens again: all articles as one story, at the pair with the most matches', async () => {
    const text = await readFile(join(cli.folder, 'mixed-story/story.json'), 'utf8');
    const { articles, settings, place = '' } = readParcel(text, 'story.json');
    expect(settings).toMatchObject({ stories: [{ articles: articles.map(({ id }) => id) }] });
    const { pairs } = JSON.parse(text) as { pairs: { a: string; b: string; links: { balanced: number } }[] };
    const most = pairs.reduce((best, one) => (one.links.balanced > best.links.balanced ? one : best));
    expect(Object.fromEntries(new URLSearchParams(place))).toEqual({ a: most.a, b: most.b });
    const { out } = await cli.call(['read', 'mixed-story/story.json']);
    const texts = (JSON.parse(out) as { text: string }[]).map((one) => one.text);
    expect(texts).toEqual(articles.map(({ source }) => source.text));
  });

  it('is the table of matches of two files', async () => {
    const [one, other] = (await Promise.all(['one.txt', 'other.txt'].map(pageReads))).map((source) =>
      readArticle(source),
    );
    if (!one || !other) throw new Error('Two articles were written.');
    const { strict: comparison } = runJob('compare', { a: withoutTokens(one), b: withoutTokens(other) });
    const { out } = await cli.call(['compare', 'one.txt', 'other.txt', '--format', 'csv', '--sensitivity', 'strict']);
    expect(out).toBe(linksCsv({ a: one, b: other, comparison, links: numberLinks(comparison) }));
    expect(out.split('\r\n').length).toBeGreaterThan(3);
  });
});

describe('a library', () => {
  it('gives the same bytes after it was killed, and on however many cores', async () => {
    for (const [name, text] of reportsOfTwo()) await cli.write(`many/${name}`, text);
    const whole = await cli.call(['library', 'many', '--out', 'whole', '--cores', '2', '--quiet']);
    expect(whole.exit).toBe(0);
    const child = cli.start(['library', 'many', '--out', 'resumed', '--cores', '1']);
    const parts = join(cli.folder, 'resumed/.vis-a-vis/pairs');
    while (!(await readdir(parts).catch((): string[] => [])).includes('000001.json'))
      await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await new Promise((done) => child.on('close', done));
    expect(await readdir(join(cli.folder, 'resumed'))).toEqual(['.vis-a-vis']);
    const again = await cli.call(['library', 'many', '--out', 'resumed', '--cores', '1']);
    expect(again.exit).toBe(0);
    const made = await filesBelow(join(cli.folder, 'whole'));
    expect(await filesBelow(join(cli.folder, 'resumed'))).toEqual(made);
    expect(Object.keys(made).filter((name) => name.startsWith('stories/'))).not.toEqual([]);
    const third = await cli.call(['library', 'many', '--out', 'resumed', '--cores', '1']);
    expect([third.exit, third.err]).toEqual([0, expect.stringContaining('All is done already') as string]);
  });

  it('says of each file that cannot be read why, and does the rest', async () => {
    await cli.write('bad/picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await cli.write('bad/nothing.txt', '');
    await cli.write('bad/broken.zip', 'PK no archive');
    await cli.write('bad/a/report.txt', report('12 May 2021', 'A first one.'));
    await cli.write('bad/b/report.txt', report('12 May 2021', 'A second one.'));
    const text = (more: string): Uint8Array => new TextEncoder().encode(report('12 May 2021', more));
    await cli.write(
      'bad/more.zip',
      zipSync({ 'in/report.txt': text('A third one.'), 'in/other.txt': text('A fourth one.') }),
    );
    const { exit, err } = await cli.call(['library', 'bad', 'bad/a', 'bad/a', '--out', 'bad-found', '--format', 'csv']);
    expect(exit).toBe(3);
    expect(err).toMatch(/picture\.png: .*picture/);
    expect(err).toMatch(/nothing\.txt: .*empty/);
    expect(err).toMatch(/broken\.zip: .*archive/);
    const { 'articles.csv': articles = '', 'stories.csv': stories = '' } = await filesBelow(
      join(cli.folder, 'bad-found'),
    );
    const ids = articles
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[0]);
    expect(ids).toEqual([
      'bad/a/report.txt',
      'bad/b/report.txt',
      'bad/more.zip/in/other.txt',
      'bad/more.zip/in/report.txt',
      'a/report.txt',
      'a/report.txt (2)',
    ]);
    expect(stories.split('\r\n')).toHaveLength(3);
  });

  it('tells who has the same stretches, and who was first by the stated days alone', async () => {
    await cli.write(
      'copies/early.html',
      copyOf('2021-05-12', 'An early report of our own correspondents from the border.'),
    );
    await cli.write(
      'copies/late.html',
      copyOf('2021-05-14', 'Two days on this is what is known about the road to the sea.'),
    );
    expect((await cli.call(['story', 'copies', '--out', 'copied'])).exit).toBe(0);
    const { 'reprints.csv': reprints = '' } = await filesBelow(join(cli.folder, 'copied'));
    expect(reprints.split('\r\n')[1]).toMatch(/^early\.html,late\.html,2021-05-12,2021-05-14,A,38,/);
  });
});

describe('what passim found', () => {
  it('opens in the form its documentation gives: each cluster is a story', async () => {
    const fire =
      'A fire broke out last night in the rope walk near the old harbour, and three houses were burnt to the ground.';
    const crop =
      'The corn in the western counties promises the richest harvest that farmers have seen for twenty years.';
    await cli.write('output/out.json/_SUCCESS', '');
    await cli.write('output/out.json/.part-00000-7d1f.json.crc', 'crc');
    await cli.write(
      'output/out.json/part-00000-7d1f.json',
      `${passage(8, 'gazette-12', fire)}\n${passage(9, 'herald-3', crop)}\n`,
    );
    await cli.write(
      'output/out.json/part-00001-7d1f.json',
      `${passage(8, 'courier-5', fire.toUpperCase())}\n${passage(9, 'argus-1', `${crop} So say all.`)}\n`,
    );
    const { exit, err } = await cli.call(['library', 'output/out.json', '--out', 'clusters', '--format', 'csv']);
    expect([exit, err]).toEqual([0, expect.stringContaining('4 articles') as string]);
    const made = await filesBelow(join(cli.folder, 'clusters'));
    expect(Object.keys(made).filter((name) => name.startsWith('stories/'))).toHaveLength(2);
    expect(made['stories/0001.csv']).toContain('rope walk');
    expect(made['stories/0002.csv']).toContain('richest harvest');
  });
});

describe('what cannot be done', () => {
  it.each([
    ['an unknown command', ['frobnicate'], 2, 'no command'],
    ['an unknown form', ['read', 'one.txt', '--format', 'pdf'], 2, 'json or csv or html'],
    ['one article instead of two', ['compare', 'one.txt'], 2, 'two files'],
    ['a file that is not there', ['read', 'nowhere.txt'], 1, 'no such file'],
    ['a folder without files', ['library', 'cache/none'], 1, 'two articles at least'],
    ['a folder that holds other files', ['story', 'mixed', '--out', 'mixed'], 4, 'holds other files'],
    ['results of other files', ['story', 'one.txt', 'other.txt', '--out', 'mixed-story'], 1, '--fresh'],
    ['more than a story holds', ['story', ...Array<string>(11).fill('mixed'), '--out', 'no'], 1, 'at most 100'],
    ['a folder below a file', ['story', 'mixed', '--out', 'one.txt/below'], 4, 'Results cannot'],
  ])('is said, with a number for each kind: %s', async (_, line, exit, says) => {
    const said = await cli.call(line);
    expect([said.exit, said.err]).toEqual([exit, expect.stringContaining(says) as string]);
    expect(said.out).toBe('');
  });

  it('is a full disk: nothing is half written', async () => {
    const printed = await cli.call(['read', 'one.txt'], { shell: 'exec "$0" "$@" > /dev/full' });
    expect([printed.exit, printed.err]).toEqual([4, expect.stringContaining('no space left') as string]);
    // A limit on the size of files stands for a disk that is full.
    const limited = await cli.call(['story', 'one.txt', 'other.txt', '--out', 'full'], {
      shell: 'ulimit -f 2; exec "$0" "$@"',
    });
    expect([limited.exit, limited.err]).toEqual([4, expect.stringContaining('cannot be written') as string]);
    const left = await filesBelow(join(cli.folder, 'full'));
    expect(Object.keys(left).filter((name) => name.endsWith('.draft'))).toEqual([]);
    const again = await cli.call(['story', 'one.txt', 'other.txt', '--out', 'full']);
    expect([again.exit, again.err]).toEqual([0, expect.stringContaining('2 articles, 1 pairs') as string]);
    const anew = await cli.call(['story', 'one.txt', 'other.txt', '--out', 'full', '--format', 'csv', '--fresh']);
    expect([anew.exit, 'story.json' in (await filesBelow(join(cli.folder, 'full')))]).toEqual([0, false]);
  });
});
