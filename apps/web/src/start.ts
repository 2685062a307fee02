import { hydrate } from 'svelte';
import Root, { type Level } from './Root.svelte';

/** What there is of a level: its component, and where its data come from. */
type Node = {
  component: Level['component'];
  universal?: { load?: (event: { data: object | undefined }) => object | Promise<object> };
};

/**
 * Brings the prerendered page to life: the same tree of components that SvelteKit rendered, with the same data. It is called
 * by the script that SvelteKit writes into the page, in place of its router's own start; `given` is what each level's load
 * on the server answered.
 */
export async function hydratePage(nodes: readonly Node[], given: readonly ({ data: object } | null)[]): Promise<void> {
  // A copy that was saved as it stood says that it is awake.
  delete document.documentElement.dataset.awake;
  await nextFrame();
  let data = {};
  const levels: Level[] = [];
  for (const [depth, { component, universal }] of nodes.entries()) {
    const served = given[depth]?.data;
    data = { ...data, ...((await universal?.load?.({ data: served })) ?? served) };
    levels.push({ component, data });
  }
  await nextFrame();
  const target = document.getElementById('page');
  if (!target) throw new Error('The page has lost its frame.');
  hydrate(Root, { target, props: { levels } });
}

/** Lets the browser draw what there is: the prerendered page can be read before it answers, and no one task does it all. */
function nextFrame(): Promise<void> {
  // A tab in the background draws nothing.
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
