import type { Range } from '@vis-a-vis/parsing';
import type { Side } from '../pair/side.ts';
import type { Spot } from '../pair/spot.ts';

/** The words that are lit: for a moment, or as long as the reader looks for them. */
export class Spotlight {
  spots = $state.raw<Spot[]>([]);
  /** The last words that were to be brought into sight as well. */
  sought = $state.raw<Spot>();
  /** What the reader looks for, as they typed it, and where it stands in the two texts. */
  wanted = $state('');
  found = $state.raw<Spot[]>([]);

  /** Where on one side stands what the reader looks for. */
  foundIn(side: Side): Range[] {
    return this.found.flatMap((one) => (one.side === side ? [one.range] : []));
  }

  /** Lights words and brings the first of them into sight. */
  seek(spots: Spot[]): void {
    this.spots = spots;
    this.sought = spots[0];
  }
}
