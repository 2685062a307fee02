import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSample } from './read-sample.ts';

const seeds = new URL('../../../../../seeds/', import.meta.url);

describe('the built-in articles', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seeds-'));
    await cp(seeds, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const copy = () => pathToFileURL(folder + '/');

  it('are the five originals in their order', async () => {
    const { sources } = await readSample(seeds);
    expect(sources.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004']);
    expect(sources.every(({ text }) => text.includes('Kerry') && text.includes('Lavrov') === true)).toBe(true);
  });

  it('say that a date is inferred, and why', async () => {
    const { sources, grounds } = await readSample(seeds);
    expect(sources.every(({ talks }) => talks?.basis === 'inferred')).toBe(true);
    expect(grounds.every(({ talks }) => talks && talks.length > 20)).toBe(true);
  });

  it('stop the build by name when one is missing', async () => {
    await rm(join(folder, '002_a56a2232106e68bb.txt'));
    await expect(readSample(copy())).rejects.toThrow('seeds/002_a56a2232106e68bb.txt is missing');
  });

  it('stop the build by name when one is altered by a single byte', async () => {
    await writeFile(join(folder, '003_6b0885ebeeff3833.txt'), ' ', { flag: 'a' });
    await expect(readSample(copy())).rejects.toThrow('seeds/003_6b0885ebeeff3833.txt is not the original');
  });
});
