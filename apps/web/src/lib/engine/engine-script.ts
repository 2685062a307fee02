import { needsPages, ReadingError, type SourceFile } from '@vis-a-vis/parsing';
import { openEngine, type Engine, type WorkerLike } from './engine.ts';
import { isImport, type Jobs } from './protocol.ts';
import type { Run } from './run.ts';

type Rules = { createScriptURL: (url: string) => string | undefined };

/** The scripts of the page that wait as text, with the names under which they hand themselves over where the page runs them. */
const waiting = { importers: 'runImport', pdf: 'runPdf' } as const;
/** A script of the page by its element's name. */
type ScriptName = 'engine' | keyof typeof waiting;

const shared = Symbol.for('vis-a-vis');
const world = globalThis as {
  [shared]?: { runJob: Run; runImport?: Run; runPdf?: Run };
  trustedTypes?: { createPolicy: (name: string, rules: Rules) => unknown };
};

// Whatever asks for a script by its address is heard only where the page made that script itself: so do its workers.
world.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (/^blob:/.test(url) ? url : undefined) });

const addresses = new Map<ScriptName, string>();

/**
 * The engine as the page has it: what reads files and pasted HTML has a worker of its own, and so has what takes PDFs apart; each
 * starts when it is first asked for. `died` hears of every worker that was started anew.
 */
export function startEngine(died?: () => void): Engine {
  const engine = openEngine(() => startWorker('engine'), engineInPage, died);
  const importers = openEngine(
    () => startWorker('importers'),
    () => inPage('importers'),
    died,
  );
  const pdf = openEngine(
    () => startWorker('pdf'),
    () => inPage('pdf'),
    died,
  );
  /** A PDF as its pages; anything else as it is. */
  const takeApart = async (file: SourceFile, signal?: AbortSignal): Promise<SourceFile> => {
    if (!needsPages(file)) return file;
    const pages = await within(longest, signal, file.name, (inTime) => pdf.run('pdfPages', { file }, inTime));
    return { ...file, bytes: file.bytes.slice(0, 1024), pages };
  };
  return {
    run: async (job, ask, signal) => {
      if (!isImport(job)) return engine.run(job, ask, signal);
      await allHere();
      if (job !== 'importFile') return importers.run(job, ask, signal);
      const { file } = ask as Jobs['importFile']['ask'];
      return importers.run(job, { file: await takeApart(file, signal) } as typeof ask, signal);
    },
    close: () => {
      engine.close();
      importers.close();
      pdf.close();
    },
  };
}

/** How long a PDF is taken apart at most, in milliseconds: some are made to take for ever, and pdf.js never looks up from its work. */
const longest = 120_000;

/** Gives up on a PDF that takes too long, and ends its worker with that. Rejects with a `ReadingError` then. */
async function within<T>(
  most: number,
  signal: AbortSignal | undefined,
  name: string,
  run: (inTime: AbortSignal) => Promise<T>,
): Promise<T> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), most);
  const cancel = (): void => giveUp.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await run(giveUp.signal);
  } catch (error) {
    if (!giveUp.signal.aborted || signal?.aborted) throw error;
    throw new ReadingError(
      'too long',
      `“${name}” takes too long to read.`,
      'It may be made to overload a computer.',
      'Open it, copy the text and paste it.',
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
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

/** What waits, in the page itself. A script that becomes one and is put in its place anew is run, as the policy knows its text. */
function inPage(name: keyof typeof waiting): Run {
  const script = document.getElementById(name);
  if (!world[shared]?.[waiting[name]] && script instanceof HTMLScriptElement) {
    script.type = 'text/javascript';
    document.body.append(script);
    // A copy that is saved as it stands begins anew.
    script.type = 'text/plain';
  }
  return found(world[shared]?.[waiting[name]]);
}

function found(run: Run | undefined): Run {
  if (!run) throw new Error('This browser lets the page start no analysis, neither in a worker nor in the page.');
  return run;
}
