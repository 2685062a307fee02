/** The engine as one script, made by bundle-engine.ts. */
declare module 'virtual:engine-code' {
  const code: string;
  export default code;
}

/** SvelteKit's own root component, and what it is given; found by without-router.ts. */
declare module 'kit:root' {
  import type { Component } from 'svelte';
  const Root: Component<object>;
  export default Root;
}

declare module 'kit:props' {
  import type { Component } from 'svelte';
  export type RenderNode = { data: object; child: RenderNode | undefined };
  export const RenderNode: new (component: Component, error: undefined) => RenderNode;
  export const Props: new (props: object) => object;
}
