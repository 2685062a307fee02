import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** Writes the SHA-256 of the built page beside it, in the form that checking tools read. */
const page = await readFile(new URL('build/index.html', import.meta.url));
const sum = createHash('sha256').update(page).digest('hex');
await writeFile(new URL('build/index.html.sha256', import.meta.url), `${sum}  index.html\n`);
