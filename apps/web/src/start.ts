import { hydrate, type Component } from 'svelte';
import { Props, RenderNode } from 'kit:props';
import Root from 'kit:root';

/** One level of the page: the layout, or the page in it. */
type Level = {
  component: Component;
  universal?: { load?: (event: { data: object | undefined }) => object | Promise<object> };
};

/**
 * Brings the prerendered page to life: the same tree of components that SvelteKit rendered, with the same data. It is called
 * by the script that SvelteKit writes into the page, in place of its router's own start; `given` is what each level's load
 * on the server answered.
 */
export async function hydratePage(
  target: HTMLElement,
  levels: readonly Level[],
  given: readonly ({ data: object } | null)[],
): Promise<void> {
  await nextFrame();
  let tree: RenderNode | undefined;
  let data = {};
  const nodes: RenderNode[] = [];
  for (const [depth, level] of levels.entries()) {
    const served = given[depth]?.data;
    data = { ...data, ...((await level.universal?.load?.({ data: served })) ?? served) };
    const node = new RenderNode(level.component, undefined);
    node.data = data;
    nodes.push(node);
  }
  for (const node of nodes.toReversed()) {
    node.child = tree;
    tree = node;
  }
  const page = { params: {}, url: new URL(location.href), data };
  await nextFrame();
  hydrate(Root, { target, props: new Props({ page, tree, form: null, error: undefined }) });
}

/** Lets the browser draw what there is: the prerendered page can be read before it answers, and no one task does it all. */
function nextFrame(): Promise<void> {
  // A tab in the background draws nothing.
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
