import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { budget, travelSize } from './budget.ts';

/**
 * Leaves the built page alone with its SHA-256, in the form that checking tools read, and says what the page weighs. What else
 * SvelteKit writes (data and styles for a router, a version to ask for) stands in the page already or is never asked for.
 */
const build = new URL('build/', import.meta.url);
for (const name of await readdir(build)) if (name !== 'index.html') await rm(new URL(name, build), { recursive: true });
const page = await readFile(new URL('index.html', build));
const sum = createHash('sha256').update(page).digest('hex');
await writeFile(new URL('index.html.sha256', build), `${sum}  index.html\n`);
const [size, most] = [travelSize(page), budget].map((bytes) => bytes.toLocaleString('en'));
process.stdout.write(`build/index.html: ${size} of ${most} bytes (gzip), SHA-256 ${sum}\n`);
