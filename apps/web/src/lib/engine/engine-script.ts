import type { WorkerLike } from './engine.ts';
import type { runJob } from './jobs.ts';

type Policy = { createScriptURL: (url: string) => never };
type PolicyFactory = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy };

const shared = Symbol.for('vis-a-vis');
const world = globalThis as { [shared]?: { runJob: typeof runJob }; trustedTypes?: PolicyFactory };

/** The one script address this page may use: that of its own engine. */
let policy: Policy | undefined;
let address: string | undefined;

function trust(): Policy {
  const rules = {
    createScriptURL(url: string): never {
      if (url === address) return url as never;
      throw new TypeError('This page starts no script but its own engine.');
    },
  };
  policy ??= world.trustedTypes?.createPolicy('engine', rules) ?? rules;
  return policy;
}

/** Starts a worker of the engine's text. Throws where the browser has no workers or forbids this one. */
export function startWorker(): WorkerLike {
  const code = document.getElementById('engine')?.textContent ?? '';
  address ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Worker(trust().createScriptURL(address));
}

/** The engine as the page itself ran it, for where no worker can start. */
export function engineInPage(): typeof runJob {
  const engine = world[shared];
  if (!engine) throw new Error('This browser lets the page start no analysis, neither in a worker nor in the page.');
  return engine.runJob;
}
