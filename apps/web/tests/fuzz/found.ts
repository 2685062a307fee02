import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Input, Target } from './target.ts';

/** Cases that failed once. They stay, and are tried before all others. */
const folder = new URL('found/', import.meta.url);
type Found = { target: string; input: { name: string; text?: string; base64?: string }[] };

/** What was found for a target, by the file it is kept in. */
export function foundFor({ name }: Target): { file: string; input: Input }[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).flatMap((file) => {
    const { target, input } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Found;
    if (target !== name) return [];
    const files = input.map(({ base64, ...rest }) => ({
      ...rest,
      ...(base64 !== undefined && { bytes: Uint8Array.from(Buffer.from(base64, 'base64')) }),
    }));
    return [{ file, input: files }];
  });
}

/** Keeps a case that failed; answers with the name of its file. */
export function keepFound({ name }: Target, input: Input, seed: number): string {
  const file = `${name.replaceAll(/\W+/g, '-')}-${seed >>> 0}.json`;
  const files = input.map(({ bytes, ...rest }) => ({
    ...rest,
    ...(bytes && { base64: Buffer.from(bytes).toString('base64') }),
  }));
  writeFileSync(new URL(file, folder), `${JSON.stringify({ target: name, input: files }, null, 2)}\n`);
  return `tests/fuzz/found/${file}`;
}
