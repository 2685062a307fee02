import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { packages } from './src/lib/engine/packages.ts';

type Bundled = { code: string; modules: string[] };

/** What a page script is bundled with beside the settings of all. */
type Own = { entry: string; plugins?: UserConfig['plugins']; settings?: UserConfig };

const shared = /^@vis-a-vis\/(\w+)$/;

/** A component's class in its markup, script and style: the same name in whatever build it stands. */
export const cssHash = ({ hash, filename }: { hash: (text: string) => string; filename: string }): string =>
  `v-${hash(filename).slice(-4)}`;

/**
 * The scripts that stand in the page: the engine, which holds the packages and is also what its worker is made of; the client, which
 * brings the page to life and takes the packages from the engine; the importers and what takes PDFs apart, which wait until something is
 * to be read and need neither. Answers with the plugin that gives their texts as `virtual:page-scripts/engine`, `…/client` and so on,
 * and with the modules they are made of. Each is bundled when somebody first asks for its text: tests and checks read the same
 * configuration and never do. `settings` are those of the page.
 */
export function pageScripts(settings: UserConfig): { plugin: Plugin; modules: () => Promise<string[]> } {
  const scripts = {
    engine: once(() => bundle({ entry: 'src/lib/engine/engine.worker.ts' })),
    importers: once(() => bundle({ entry: 'src/lib/engine/importers/importers.worker.ts' })),
    pdf: once(() => bundle({ entry: 'src/lib/engine/pdf/pdf.worker.ts', settings: { define: noWayOut } })),
    client: once(() =>
      bundle({
        entry: 'src/client.ts',
        plugins: [packagesFromEngine, svelte({ configFile: false, compilerOptions: { cssHash } })],
        settings,
      }),
    ),
  };
  const asked = (id: string): Promise<Bundled> | undefined =>
    Object.entries(scripts).find(([name]) => id === `\0virtual:page-scripts/${name}`)?.[1]();
  return {
    plugin: {
      name: 'page-scripts',
      resolveId: (id) => (id.startsWith('virtual:page-scripts/') ? `\0${id}` : null),
      async load(id) {
        const script = await asked(id);
        if (!script) return null;
        const hash = `sha256-${createHash('sha256').update(script.code).digest('base64')}`;
        return `export const code = ${JSON.stringify(script.code)}; export const hash = ${JSON.stringify(hash)};`;
      },
    },
    modules: async () =>
      (await Promise.all(Object.values(scripts).map((make) => make()))).flatMap((one) => one.modules),
  };
}

/** pdf.js can load files from addresses. The page promises that no script of it knows a way out, so these names mean nothing there. */
const noWayOut = Object.fromEntries(
  ['fetch', 'XMLHttpRequest', 'importScripts', 'WebSocket', 'EventSource'].map((name) => [name, 'undefined']),
);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function bundle({ entry, plugins = [], settings }: Own): Promise<Bundled> {
  const input = fileURLToPath(new URL(entry, import.meta.url));
  const { output } = (await build({
    ...settings,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      ...settings?.build,
      // Its style is left aside: SvelteKit writes it into the page.
      cssCodeSplit: false,
      write: false,
      target: 'es2023',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const { code, modules } = output[0];
  return {
    code: insideScript(code.trim()),
    modules: Object.keys(modules).filter((id) => modules[id]?.code),
  };
}

/** Inside a script element these two would end it, or hide its end; in strings and expressions they may be escaped. */
const insideScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** In the client a package's name means what the engine's script has of it: the packages stand in the page once. */
const packagesFromEngine: Plugin = {
  name: 'packages-from-engine',
  enforce: 'pre',
  resolveId: (id) => (shared.test(id) ? `\0${id}` : null),
  load(id) {
    const name = id.startsWith('\0') ? shared.exec(id.slice(1))?.[1] : undefined;
    const found = Object.entries(packages).find(([one]) => one === name)?.[1];
    if (!found) return null;
    const names = Object.keys(found).join(', ');
    return `const { ${names} } = globalThis[Symbol.for('vis-a-vis')].packages.${name}; export { ${names} };`;
  },
};
