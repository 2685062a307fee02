/** `node bench/measure-one.ts NAME ADDRESS`: runs one bench on one checkout and tells whoever started it each figure. */
import { benches } from './benches.ts';
import { openCheckout } from './checkout.ts';

const [name, address = ''] = process.argv.slice(2);
const bench = benches.find((one) => one.name === name);
if (!bench) throw new Error(`There is no bench “${name}”.`);
for await (const figure of await bench.run(await openCheckout(new URL(address)))) process.send?.(figure);
// Otherwise the line to the other process would keep this one waiting.
process.disconnect();
