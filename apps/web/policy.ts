import type { sveltekit } from '@sveltejs/kit/vite';

type Directives = NonNullable<NonNullable<NonNullable<Parameters<typeof sveltekit>[0]>['csp']>['directives']>;

/**
 * The page's content security policy: nothing is loaded from anywhere, nothing is sent anywhere, and no script runs but the
 * page's own and the engine's, whose hash is `engine`.
 */
export const policyFor = (engine: `sha256-${string}`): Directives => ({
  'default-src': ['none'],
  // SvelteKit adds the hashes of the page's own script and style to these two.
  'script-src': [engine],
  'style-src': [],
  'img-src': ['data:', 'blob:'],
  'connect-src': ['none'],
  'worker-src': ['blob:'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'require-trusted-types-for': ['script'],
  // Svelte's own for the markup of its templates; `default` passes scripts the page made itself, `import` HTML to an inert parser.
  'trusted-types': ['svelte-trusted-html', 'default', 'import'],
});
