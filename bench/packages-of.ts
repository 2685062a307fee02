import type * as comparison from '@vis-a-vis/comparison';
import type * as measures from '@vis-a-vis/measures';
import type * as parsing from '@vis-a-vis/parsing';

/** The packages a bench measures. */
export type Packages = { parsing: typeof parsing; comparison: typeof comparison; measures: typeof measures };

/**
 * The packages of a checkout, from their sources there. Their types are those of this checkout: where an older one has no such
 * function yet, a bench that calls it fails, and says so.
 */
export async function packagesOf(folder: URL): Promise<Packages> {
  const take = (name: keyof Packages): Promise<unknown> =>
    import(new URL(`packages/${name}/src/index.ts`, folder).href);
  return {
    parsing: (await take('parsing')) as typeof parsing,
    comparison: (await take('comparison')) as typeof comparison,
    measures: (await take('measures')) as typeof measures,
  };
}
