import type { WorkerLike } from './engine.ts';
import type { runJob } from './jobs.ts';

type Rules = { createScriptURL: (url: string) => string | undefined };

const shared = Symbol.for('vis-a-vis');
const world = globalThis as {
  [shared]?: { runJob: typeof runJob };
  trustedTypes?: { createPolicy: (name: string, rules: Rules) => unknown };
};

// Whatever asks for a script by its address is heard only where the page made that script itself: so does the engine's worker.
world.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (/^blob:/.test(url) ? url : undefined) });

let address: string | undefined;

/** Starts a worker of the engine's text. Throws where the browser has no workers or forbids this one. */
export function startWorker(): WorkerLike {
  const code = document.getElementById('engine')?.textContent ?? '';
  address ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Worker(address);
}

/** The engine as the page itself ran it, for where no worker can start. */
export function engineInPage(): typeof runJob {
  const engine = world[shared];
  if (!engine) throw new Error('This browser lets the page start no analysis, neither in a worker nor in the page.');
  return engine.runJob;
}
