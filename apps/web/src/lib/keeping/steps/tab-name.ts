import { newId } from '../../kept/kept.ts';

const name = 'vis-a-vis tab';

/** The name of this tab, the same after it is loaded anew. Where the browser lets nothing be noted it is a new one each time. */
export function tabName(): string {
  const fresh = newId();
  try {
    const known = sessionStorage.getItem(name);
    if (known === null) sessionStorage.setItem(name, fresh);
    return known ?? fresh;
  } catch {
    return fresh;
  }
}
