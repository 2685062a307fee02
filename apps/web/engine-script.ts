import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { packages } from './src/lib/engine/packages.ts';

const entry = fileURLToPath(new URL('src/lib/engine/engine.worker.ts', import.meta.url));
const text = 'virtual:engine-code';
const shared = /^@vis-a-vis\/(\w+)$/;

type Bundled = { code: string; modules: string[] };

/**
 * The engine as one script, which holds the packages and stands in the page once: the page runs it and takes the packages from
 * there, and makes its worker of the same text. Answers with the plugins that see to both, and with the modules it is made of. It is
 * bundled when somebody first asks for its text: tests and checks read the same configuration and never do.
 */
export function engineScript(): { plugins: Plugin[]; modules: () => Promise<string[]> } {
  let bundled: Promise<Bundled> | undefined;
  const bundle = (): Promise<Bundled> => (bundled ??= bundleEngine());
  return { plugins: [engineText(bundle), packagesFromEngine], modules: async () => (await bundle()).modules };
}

async function bundleEngine(): Promise<Bundled> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  const { code, modules } = output[0];
  return {
    code: insideScript(code.trim()),
    modules: Object.keys(modules).filter((id) => modules[id]?.code),
  };
}

/** Inside a script element these two would end it, or hide its end; in strings and expressions they may be escaped. */
const insideScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** The script's text, and its hash as a policy names it. */
const engineText = (bundle: () => Promise<Bundled>): Plugin => ({
  name: 'engine-text',
  resolveId: (id) => (id === text ? `\0${text}` : null),
  async load(id) {
    if (id !== `\0${text}`) return null;
    const { code } = await bundle();
    const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
    return `export const code = ${JSON.stringify(code)}; export const hash = ${JSON.stringify(hash)};`;
  },
});

/** In the built page a package's name means what the engine's script has of it. */
const packagesFromEngine: Plugin = {
  name: 'packages-from-engine',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (shared.test(id) ? `\0${id}` : null),
  load(id) {
    const name = id.startsWith('\0') ? shared.exec(id.slice(1))?.[1] : undefined;
    const found = Object.entries(packages).find(([one]) => one === name)?.[1];
    if (!found) return null;
    const names = Object.keys(found).join(', ');
    return `const { ${names} } = globalThis[Symbol.for('vis-a-vis')].packages.${name}; export { ${names} };`;
  },
};
