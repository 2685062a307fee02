/** `npm run bench [-- NAME…]`: every figure to the screen and to bench/latest.json. A new bench is one line in `benches`. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Bench, Figure } from './figure.ts';
import { comparisonBytes } from './comparison-bytes.ts';
import { comparisonCost } from './comparison-cost.ts';
import { comparisonPeers } from './comparison-peers.ts';
import { libraryCost } from './library-cost.ts';
import { load } from './load.ts';
import { page } from './page.ts';
import { reading } from './reading.ts';
import { shelf } from './shelf.ts';
import { topicsCost } from './topics-cost.ts';

const benches: Bench[] = [
  reading,
  comparisonCost,
  comparisonPeers,
  libraryCost,
  topicsCost,
  comparisonBytes,
  page,
  shelf,
  load,
];

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
print(machine);
const wanted = process.argv.slice(2);
const results: Record<string, Figure[]> = {};
for (const { name, run } of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  print(`\n${name}`);
  const figures: Figure[] = (results[name] = []);
  for (const figure of await run()) {
    figures.push(figure);
    print(describe(figure));
  }
}
writeFileSync(
  new URL('latest.json', import.meta.url),
  `${JSON.stringify({ machine, date: new Date().toISOString(), results }, null, 2)}\n`,
);

function describe({ name, value, unit, atMost, atLeast }: Figure): string {
  const digits = unit === 'bytes' ? 0 : value < 10 ? 2 : 1;
  const bound = atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : '';
  const missed = value > (atMost ?? Infinity) || value < (atLeast ?? -Infinity);
  return `  ${name.padEnd(58)} ${value.toFixed(digits).padStart(10)} ${unit.padEnd(5)} ${bound}${missed ? '  MISSED' : ''}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
