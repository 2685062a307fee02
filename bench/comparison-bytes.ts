import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench } from './figure.ts';

/** Bytes, packed, of the tables and models the comparison ships. */
const tables = { 'link-model.ts': 16_384, 'background-table.ts': 8192, 'chance-counts.ts': 2048 };

/** What these tables and models weigh, each held against its bound. */
export const comparisonBytes: Bench = {
  name: 'bytes',
  *run({ folder }) {
    for (const [name, atMost] of Object.entries(tables)) {
      const file = new URL(`packages/comparison/src/${name}`, folder);
      yield { name: `${name}, gzip`, value: gzipSync(readFileSync(file)).length, unit: 'bytes', atMost };
    }
  },
};
