import { hydrate } from 'svelte';
import App from './App.svelte';
import type { Start } from './lib/articles/library.svelte.ts';
import { askOf, type Opening } from './lib/articles/opening.ts';
import { engineInPage, startEngine } from './lib/engine/engine-script.ts';

/** Brings the written page to life: hydrates what was rendered with the same start. */
async function wake(): Promise<void> {
  // A copy that was saved as it stood says that it is awake.
  delete document.documentElement.dataset.awake;
  const opening = JSON.parse(document.getElementById('opening')?.textContent ?? '') as Opening;
  document.documentElement.toggleAttribute('data-opening', asksForOthers(location.hash, opening));
  await nextFrame();
  const start = await begin(opening);
  await nextFrame();
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has lost its frame.');
  hydrate(App, { target, props: { start } });
}

/** Whether an address names another pair than the one that is written: that one is not to be seen in its place. */
function asksForOthers(fragment: string, { a, b }: Opening): boolean {
  const words = new URLSearchParams(fragment.slice(1));
  return (words.get('a') ?? a) !== a || (words.get('b') ?? b) !== b;
}

/** Reads and compares in a worker what the page opens with; the written page scrolls and answers meanwhile. */
async function begin(opening: Opening): Promise<Start> {
  const engine = startEngine();
  const ask = askOf(opening);
  try {
    return { ...opening, ...(await engine.run('readAll', ask)) };
  } catch {
    // Whatever ails the worker, the page opens.
    return { ...opening, ...engineInPage()('readAll', ask) };
  } finally {
    engine.close();
  }
}

/** Lets the browser draw what there is: the written page can be read before it answers, and no one task does it all. */
function nextFrame(): Promise<void> {
  // A tab in the background draws nothing.
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

void wake().catch((error: unknown) => {
  // What is written can still be read.
  document.documentElement.removeAttribute('data-opening');
  throw error;
});
