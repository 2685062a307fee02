import { countable } from '../engine/countable.ts';
import type { Engine } from '../engine/engine.ts';
import { pairWithoutTokens } from '../engine/without-tokens.ts';
import { gapsIn, type Answers, type Scene } from './arrange.ts';

/** Has the engine answer what a scene cannot be shown without. */
export async function askForGaps(engine: Engine, scene: Scene, signal?: AbortSignal): Promise<Answers> {
  const { uncounted, topics, pair, compared } = gapsIn(scene);
  const asked = { articles: uncounted.map(countable), topics };
  const rows = uncounted.length > 0 ? await engine.run('measure', asked, signal) : [];
  const [a, b] = pair;
  return {
    counted: new Map(topics.map((topic, i) => [topic, rows[i]?.inArticles ?? new Map()])),
    comparisons: compared ?? (await engine.run('compare', pairWithoutTokens(a, b), signal)),
  };
}
