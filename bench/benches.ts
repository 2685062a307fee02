import { comparisonBytes } from './comparison-bytes.ts';
import { comparisonCost } from './comparison-cost.ts';
import { comparisonPeers } from './comparison-peers.ts';
import { diffCost } from './diff-cost.ts';
import type { Bench } from './figure.ts';
import { libraryCost } from './library-cost.ts';
import { load } from './load.ts';
import { longRepeating, longVaried } from './long.ts';
import { page } from './page.ts';
import { reading } from './reading.ts';
import { shelf } from './shelf.ts';
import { topicsCost } from './topics-cost.ts';

/** Every bench there is, in the order they run. A new bench is one line here. */
export const benches: readonly Bench[] = [
  reading,
  comparisonCost,
  comparisonPeers,
  diffCost,
  libraryCost,
  topicsCost,
  longRepeating,
  longVaried,
  comparisonBytes,
  page,
  shelf,
  load,
];
