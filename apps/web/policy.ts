import type { sveltekit } from '@sveltejs/kit/vite';

type Directives = NonNullable<NonNullable<NonNullable<Parameters<typeof sveltekit>[0]>['csp']>['directives']>;

/**
 * The page's content security policy: nothing is loaded from anywhere, nothing is sent anywhere, and no script runs but the
 * page's own and the engine's.
 */
export const policy: Directives = {
  'default-src': ['none'],
  // hooks.server.ts adds the hashes of the page's scripts, SvelteKit that of its style.
  'script-src': [],
  'style-src': [],
  'img-src': ['data:', 'blob:'],
  'connect-src': ['none'],
  'worker-src': ['blob:'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'require-trusted-types-for': ['script'],
  // Svelte's own for the markup of its templates; `default` passes scripts the page made itself.
  'trusted-types': ['svelte-trusted-html', 'default'],
};
