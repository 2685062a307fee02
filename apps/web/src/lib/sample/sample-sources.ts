import type { RawSource } from '@vis-a-vis/parsing';

/** The built-in articles as they were given: from their folder while the page is built, afterwards from the page itself. */
export async function sampleSources(): Promise<RawSource[]> {
  if (import.meta.env.SSR) {
    const { readSample } = await import('./read-sample.ts');
    return (await readSample(new URL(SEEDS_FOLDER))).sources;
  }
  return JSON.parse(document.getElementById('sample')?.textContent ?? '[]') as RawSource[];
}
