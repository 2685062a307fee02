import { openEngine, type Engine, type WorkerLike } from './engine.ts';
import { isImport } from './protocol.ts';
import type { Run } from './run.ts';

type Rules = { createScriptURL: (url: string) => string | undefined };

/** A script of the page by its element's name; that of the importers waits as text. */
type ScriptName = 'engine' | 'importers';

const shared = Symbol.for('vis-a-vis');
const world = globalThis as {
  [shared]?: { runJob: Run; runImport?: Run };
  trustedTypes?: { createPolicy: (name: string, rules: Rules) => unknown };
};

// Whatever asks for a script by its address is heard only where the page made that script itself: so do its workers.
world.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (/^blob:/.test(url) ? url : undefined) });

const addresses = new Map<ScriptName, string>();

/**
 * The engine as the page has it: what reads files and pasted HTML has a worker of its own, which starts when it is first asked for.
 * `died` hears of every worker that was started anew.
 */
export function startEngine(died?: () => void): Engine {
  const engine = openEngine(() => startWorker('engine'), engineInPage, died);
  const importers = openEngine(() => startWorker('importers'), importersInPage, died);
  return {
    run: async (job, ask, signal) => {
      if (!isImport(job)) return engine.run(job, ask, signal);
      await allHere();
      return importers.run(job, ask, signal);
    },
    close: () => {
      engine.close();
      importers.close();
    },
  };
}

/** The engine as the page itself ran it, for where no worker can start. */
export function engineInPage(): Run {
  return found(world[shared]?.runJob);
}

/** What waits stands at the page's end: on a slow line it comes after the page is awake. */
function allHere(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true }));
}

/** Starts a worker of a script's text. Throws where the browser has no workers or forbids this one. */
function startWorker(name: ScriptName): WorkerLike {
  let address = addresses.get(name);
  if (address === undefined) {
    const code = document.getElementById(name)?.textContent ?? '';
    address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    addresses.set(name, address);
  }
  return new Worker(address);
}

/** The importers in the page itself. A script that becomes one and is put in its place anew is run, as the policy knows its text. */
function importersInPage(): Run {
  const script = document.getElementById('importers');
  if (!world[shared]?.runImport && script instanceof HTMLScriptElement) {
    script.type = 'text/javascript';
    document.body.append(script);
    // A copy that is saved as it stands begins anew.
    script.type = 'text/plain';
  }
  return found(world[shared]?.runImport);
}

function found(run: Run | undefined): Run {
  if (!run) throw new Error('This browser lets the page start no analysis, neither in a worker nor in the page.');
  return run;
}
