import { hydrate, type Component } from 'svelte';
import { Props, RenderNode } from 'kit:props';
import Root from 'kit:root';

type Load = (event: { data: object | undefined }) => object | Promise<object>;
type Node = { component: Component; universal?: { load?: Load } };
type App = { nodes: (() => Promise<Node>)[] };
type Prerendered = { node_ids: number[]; data: ({ data: object } | null)[] };

/**
 * Brings the prerendered page to life: the same tree of components that SvelteKit rendered, with the same data. It is called
 * by the script that SvelteKit writes into the page, in place of its router's own start.
 */
export async function start({ nodes }: App, target: HTMLElement, { node_ids, data }: Prerendered): Promise<void> {
  await nextFrame();
  const loaded = await Promise.all(node_ids.map((id, depth) => loadNode(nodes[id], data[depth]?.data)));
  let tree: RenderNode | undefined;
  for (const [depth, { component }] of [...loaded.entries()].reverse()) {
    const parent = new RenderNode(component, undefined);
    parent.data = Object.assign({}, ...loaded.slice(0, depth + 1).map((node) => node.data)) as object;
    parent.child = tree;
    tree = parent;
  }
  const page = { params: {}, url: new URL(location.href), data: tree?.data };
  await nextFrame();
  hydrate(Root, { target, props: new Props({ page, tree, form: null, error: undefined }) });
}

/** One level of the page with its data: what its own `load` makes of what the build handed over. */
async function loadNode(node: App['nodes'][number] | undefined, given: object | undefined) {
  if (!node) throw new Error('The page names a part that it does not hold.');
  const { component, universal } = await node();
  return { component, data: universal?.load ? await universal.load({ data: given }) : given };
}

/** Lets the browser draw what there is: the prerendered page can be read before it answers, and no one task does it all. */
function nextFrame(): Promise<void> {
  // A tab in the background draws nothing.
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
