import type { Known } from '@vis-a-vis/parsing';

/** How a fact of an article is known: stated, estimated, or entered by the reader. */
export const basisWords = (basis: Known<unknown>['basis'] | 'not known'): string =>
  basis === 'reader' ? 'entered by the reader' : basis === 'inferred' ? 'our estimate' : basis;
