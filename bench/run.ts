/**
 * `npm run bench [-- NAME…]`: every figure to the screen and to bench/latest.json. `npm run bench -- against DIR [NAME…]`: the
 * same of this checkout and of the one in DIR, in turn, with their ratios.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureAgainst } from './against.ts';
import { benches } from './benches.ts';
import { expectMeasurable } from './expect-measurable.ts';
import type { Bench, Figure } from './figure.ts';
import { leastFigures } from './least-figures.ts';
import { measureApart } from './measure-apart.ts';
import { readOrder } from './read-order.ts';
import { sayFigure } from './say-figure.ts';

const here = new URL('../', import.meta.url);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;

try {
  const order = readOrder(
    process.argv.slice(2),
    benches.map(({ name }) => name),
  );
  const wanted = benches.filter(({ name }) => order.names.includes(name));
  // npm runs scripts in the project's folder; DIR is meant as it was typed.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const folders = { new: here, old: order.against && pathToFileURL(`${resolve(from, order.against.folder)}/`) };
  expectMeasurable(folders.new, wanted);
  if (folders.old) expectMeasurable(folders.old, wanted);
  print(machine);
  save(
    order.against && folders.old
      ? await measureAgainst(wanted, { new: folders.new, old: folders.old }, order.against.rounds, print)
      : { results: await measureHere(wanted) },
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function measureHere(wanted: readonly Bench[]): Promise<Record<string, Figure[]>> {
  const results: Record<string, Figure[]> = {};
  for (const bench of wanted) {
    print(`\n${bench.name}`);
    const { rounds = 1 } = bench;
    const say = (figure: Figure): void => print(sayFigure(figure));
    const measured: Figure[][] = [];
    for (let round = 0; round < rounds; round++) {
      const { figures, failure } = await measureApart(bench, here, rounds === 1 ? say : undefined);
      if (failure !== undefined) throw new Error(`The bench “${bench.name}” failed: ${failure}`);
      measured.push(figures);
    }
    results[bench.name] = leastFigures(measured);
    if (rounds > 1) results[bench.name]?.forEach(say);
  }
  return results;
}

function save(found: object): void {
  const all = { machine, date: new Date().toISOString(), ...found };
  writeFileSync(new URL('latest.json', import.meta.url), `${JSON.stringify(all, null, 2)}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
