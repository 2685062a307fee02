import type { BenchedPage } from '../apps/web/tests/page-steps.ts';
import { benchedPage } from './benched-page.ts';
import { packagesOf, type Packages } from './packages-of.ts';

/** A checkout as the benches see it: its folder (the address ends in a slash), its packages and its built page. */
export type Checkout = { folder: URL; packages: Packages; page: BenchedPage };

/** Takes from a checkout what the benches measure. The measuring itself is always this checkout's. */
export async function openCheckout(folder: URL): Promise<Checkout> {
  return { folder, packages: await packagesOf(folder), page: await benchedPage(folder) };
}
