import code from 'virtual:engine-code';
import type { WorkerLike } from './engine.ts';
import type { runJob } from './jobs.ts';

type Policy = { createScriptURL: (url: string) => never; createScript: (text: string) => never };
type PolicyFactory = {
  createPolicy: (name: string, rules: { [K in keyof Policy]: (text: string) => string }) => Policy;
};

const inPage = Symbol.for('vis-a-vis engine');
const engine = globalThis as { [inPage]?: typeof runJob; trustedTypes?: PolicyFactory };

/** The one script address and the one script text this page may use besides its own: the engine's. */
let policy: Policy | undefined;
let address: string | undefined;

function trust(): Policy {
  const rule = (expected: () => string | undefined) => (text: string) => {
    if (text === expected()) return text;
    throw new TypeError('This page starts no script but its own engine.');
  };
  const rules = { createScriptURL: rule(() => address), createScript: rule(() => code) };
  policy ??= engine.trustedTypes?.createPolicy('engine', rules) ?? (rules as unknown as Policy);
  return policy;
}

/** Starts the engine as a worker. Throws where the browser has no workers or forbids this one. */
export function startWorker(): WorkerLike {
  address ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Worker(trust().createScriptURL(address));
}

/** Runs the engine's script in the page itself, which the policy allows for exactly this text, and answers with its function. */
export function loadInPage(): typeof runJob {
  if (!engine[inPage]) {
    const script = document.createElement('script');
    script.text = trust().createScript(code);
    document.head.append(script);
    script.remove();
  }
  if (!engine[inPage])
    throw new Error('This browser lets the page start no analysis, neither in a worker nor in the page.');
  return engine[inPage];
}
