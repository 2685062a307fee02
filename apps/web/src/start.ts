import { hydrate, type Component } from 'svelte';
import { Props, RenderNode } from 'kit:props';
import Root from 'kit:root';

type App = { nodes: (() => Promise<{ component: Component }>)[] };
type Prerendered = { node_ids: number[]; data: ({ data: object } | null)[] };

/**
 * Brings the prerendered page to life: the same tree of components that SvelteKit rendered, with the same data. It is called
 * by the script that SvelteKit writes into the page, in place of its router's own start.
 */
export async function start({ nodes }: App, target: HTMLElement, { node_ids, data }: Prerendered): Promise<void> {
  const loaded = await Promise.all(node_ids.map((id) => nodes[id]?.()));
  let tree: RenderNode | undefined;
  for (const [depth, node] of [...loaded.entries()].reverse()) {
    if (!node) throw new Error(`The page names a part ${depth} that it does not hold.`);
    const parent = new RenderNode(node.component, undefined);
    parent.data = Object.assign({}, ...data.slice(0, depth + 1).map((part) => part?.data)) as object;
    parent.child = tree;
    tree = parent;
  }
  const page = { params: {}, url: new URL(location.href), data: tree?.data };
  await painted();
  hydrate(Root, { target, props: new Props({ page, tree, form: null, error: undefined }) });
}

/** Waits until the prerendered page is on the screen: it can be read before it answers, and no one task does it all. */
function painted(): Promise<void> {
  // A tab in the background draws nothing.
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
