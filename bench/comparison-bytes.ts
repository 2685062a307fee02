import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench } from './figure.ts';

/** Bytes, packed, of the tables and models the comparison ships. */
const tables = { 'link-model.ts': 16_384, 'background-table.ts': 8192, 'chance-counts.ts': 2048 };

/** What these tables and models weigh, each held against its bound. */
export const comparisonBytes: Bench = {
  name: 'bytes',
  *run({ folder }) {
    const source = new URL('packages/comparison/src/', folder);
    // An older checkout has them in another room.
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    for (const [name, atMost] of Object.entries(tables)) {
      const file = files.find((one) => one === name || one.endsWith(`/${name}`)) ?? name;
      const value = gzipSync(readFileSync(new URL(file, source))).length;
      yield { name: `${name}, gzip`, value, unit: 'bytes', atMost };
    }
  },
};
