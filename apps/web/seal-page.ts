import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bytes that may travel (gzip): what the page needs to answer, and the whole file with what only some readers ask for. */
export const budget = { answers: 400 * 1024, whole: 1.5 * 1024 * 1024 };

/** What waits in the page as text until somebody asks for it. */
export const waiting = /<script type="text\/plain"[^>]*>[^]*?<\/script>/g;

/** The bytes of a page as it travels, of what it needs to answer and of all of it. */
export function travelSizes(page: string): { answers: number; whole: number } {
  const size = (text: string): number => gzipSync(text, { level: 9 }).length;
  return { answers: size(page.replace(waiting, '')), whole: size(page) };
}

/**
 * Leaves the built page alone with its SHA-256, in the form that checking tools read, and says what the page weighs. What else
 * SvelteKit writes (data and styles for a router, a version to ask for) stands in the page already or is never asked for.
 */
async function sealPage(build: URL): Promise<string> {
  for (const name of await readdir(build))
    if (name !== 'index.html') await rm(new URL(name, build), { recursive: true });
  const page = await readFile(new URL('index.html', build), 'utf8');
  const sum = createHash('sha256').update(page).digest('hex');
  await writeFile(new URL('index.html.sha256', build), `${sum}  index.html\n`);
  const { answers, whole } = travelSizes(page);
  const of = (size: number, most: number): string =>
    `${size.toLocaleString('en')} of ${most.toLocaleString('en')} bytes`;
  return `build/index.html (gzip): ${of(answers, budget.answers)} to answer, ${of(whole, budget.whole)} in all, SHA-256 ${sum}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(await sealPage(new URL('build/', import.meta.url)));
