import { existsSync } from 'node:fs';
import { firstEditionSteps } from '../apps/web/tests/bench-steps-first-edition.ts';
import type { BenchedPage, PageSteps } from '../apps/web/tests/page-steps.ts';

/** The built page of a checkout, with the steps that checkout drives it by; the first edition's where it has none. */
export async function benchedPage(folder: URL): Promise<BenchedPage> {
  const web = new URL('apps/web/', folder);
  const own = new URL('tests/bench-steps.ts', web);
  const steps = existsSync(own) ? ((await import(own.href)) as { pageSteps: PageSteps }).pageSteps : firstEditionSteps;
  return {
    built: new URL('build/index.html', web).href,
    gallery: new URL('build-gallery/index.html', web).href,
    steps,
  };
}
