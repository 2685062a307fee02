import type { Spot } from '../pair/spot.ts';

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
