/** A lock file of npm, as far as it is read here: packages by their place, such as `node_modules/a/node_modules/b`. */
export type Lock = { lockfileVersion: number; packages: Record<string, { dependencies?: Record<string, string> }> };

/**
 * The part of a lock that some packages need, with all that they need in turn: whoever installs them with it asks no registry what
 * there is, and takes from the cache what was installed before. `names` are packages at the top of the tree.
 */
export function lockDependencies({ lockfileVersion, packages }: Lock, names: readonly string[]): Lock {
  const wanted = new Map<string, Lock['packages'][string]>();
  const places = names.map((name) => `node_modules/${name}`);
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const found = packages[place];
    if (!found || wanted.has(place)) continue;
    wanted.set(place, found);
    for (const name of Object.keys(found.dependencies ?? {})) places.push(nearest(packages, place, name));
  }
  return { lockfileVersion, packages: { '': {}, ...Object.fromEntries(wanted) } };
}

/** Where the package at `place` finds another one: beside its own, or further up. */
function nearest(packages: Lock['packages'], place: string, name: string): string {
  for (let folder = place; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const inside = `${folder}/node_modules/${name}`;
    if (packages[inside]) return inside;
  }
  return `node_modules/${name}`;
}
