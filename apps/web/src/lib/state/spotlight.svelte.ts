import type { Range } from '@vis-a-vis/parsing';
import type { Side } from '../reading/side.ts';

/** Words to be lit in a pane. */
export type Spot = { side: Side; range: Range };

/** The words that are lit for a moment. */
export class Spotlight {
  spots = $state.raw<Spot[]>([]);
  /** The last words that were to be brought into sight as well. */
  sought = $state.raw<Spot>();

  /** Lights words and brings the first of them into sight. */
  seek(spots: Spot[]): void {
    this.spots = spots;
    this.sought = spots[0];
  }
}
