import { defaultTopics } from '@vis-a-vis/measures';
import { openEngine } from '#lib/engine/engine.ts';
import { engineInPage, startWorker } from '#lib/engine/engine-script.ts';
import { runJob } from '#lib/engine/jobs.ts';
import type { FirstAnswer, FirstAsk } from '#lib/engine/answers.ts';
import { sampleSources } from '#lib/sample/sample-sources.ts';
import type { Start } from '#lib/articles/library.svelte.ts';
import type { PageLoad } from './$types.js';

/**
 * Reads and compares what the page opens with: once for the prerendered page, and again in the browser, where it costs less
 * than carrying every range found would cost in bytes.
 */
export const load: PageLoad = async ({ data: { first, grounds, pairs } }): Promise<Start> => {
  const given = await sampleSources();
  // In the page they stand in the order that packs best.
  const sources = grounds.flatMap(({ id }) => given.filter((source) => source.id === id));
  const ask = { sources, ...first, topics: [...defaultTopics] };
  return { ...(await (import.meta.env.SSR ? runJob('readAll', ask) : readInWorker(ask))), grounds, pairs };
};

/** The prerendered page scrolls and answers meanwhile. */
async function readInWorker(ask: FirstAsk): Promise<FirstAnswer> {
  const engine = openEngine(startWorker, engineInPage);
  try {
    return await engine.run('readAll', ask);
  } catch {
    // Whatever ails the worker, the page opens.
    return engineInPage()('readAll', ask);
  } finally {
    engine.close();
  }
}
