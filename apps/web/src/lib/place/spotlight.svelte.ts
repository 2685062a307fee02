import type { Spot } from '../pair/spot.ts';

/** The words that are lit: for a moment, or as long as the reader looks for them. */
export class Spotlight {
  spots = $state.raw<Spot[]>([]);
  /** The last words that were to be brought into sight as well. */
  sought = $state.raw<Spot>();
  /** What the reader looks for, as they typed it, and where it stands in the two texts. */
  wanted = $state('');
  found = $state.raw<Spot[]>([]);

  /** Lights words and brings the first of them into sight. */
  seek(spots: Spot[]): void {
    this.spots = spots;
    this.sought = spots[0];
  }
}
