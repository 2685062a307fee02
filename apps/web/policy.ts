import type { sveltekit } from '@sveltejs/kit/vite';

type Directives = NonNullable<NonNullable<NonNullable<Parameters<typeof sveltekit>[0]>['csp']>['directives']>;

/** The SHA-256 of the style attribute on SvelteKit's route announcer; it follows the version, and a browser test notices. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * The page's content security policy: nothing is loaded from anywhere, nothing is sent anywhere, and no script runs but the
 * page's own and the engine's, whose hash is `engine`.
 */
export const policyFor = (engine: `sha256-${string}`): Directives => ({
  'default-src': ['none'],
  // SvelteKit adds the hashes of the page's own script and style to these two.
  'script-src': [engine],
  'style-src': [],
  'style-src-attr': ['unsafe-hashes', announcerStyle],
  'img-src': ['data:', 'blob:'],
  'connect-src': ['none'],
  'worker-src': ['blob:'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'engine'],
});
