import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { budget, travelSize } from './budget.ts';

/** Writes the SHA-256 of the built page beside it, in the form that checking tools read, and says what the page weighs. */
const page = await readFile(new URL('build/index.html', import.meta.url));
const sum = createHash('sha256').update(page).digest('hex');
await writeFile(new URL('build/index.html.sha256', import.meta.url), `${sum}  index.html\n`);
const [size, most] = [travelSize(page), budget].map((bytes) => bytes.toLocaleString('en'));
process.stdout.write(`build/index.html: ${size} of ${most} bytes (gzip), SHA-256 ${sum}\n`);
