import type { Article } from '@vis-a-vis/parsing';
import { findLink, moveKey } from '../pair/numbered-links.ts';
import { noPin, withoutPin } from '../place/place.ts';
import type { Reader } from './reader.svelte.ts';

/** What becomes of the pin in the place when links and the numbers of sentences change under it. */
export class Pin {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Whether the place names a link that is not there. */
  get isLost(): boolean {
    const { place, pinned } = this.#reader;
    return place.pin !== undefined && place.pin !== noPin && !pinned;
  }

  /** Looks for the link an address means among those there are now, and says where there is none. */
  find(): void {
    const { asking, pair, place, steps, where } = this.#reader;
    if (!this.isLost || asking.status.kind !== 'ready') return;
    const now = findLink(pair.links, place.pin);
    if (now) {
      where.replace({ ...place, pin: now.key });
      return;
    }
    steps.say('This link names a pair of passages that is no match here.');
    where.place = withoutPin(place);
  }

  /** A pin stays on its sentences: read anew, these may have other numbers, and their old ones may be those of another link. */
  keep(before: readonly Article[]): void {
    const { isWhole, library, place, where } = this.#reader;
    const { a, b, pin } = place;
    if (pin === undefined || pin === noPin || !isWhole) return;
    const sides = (among: readonly Article[]) => ({
      a: among.find(({ id }) => id === a),
      b: among.find(({ id }) => id === b),
    });
    const key = moveKey(pin, sides(before), sides(library.articles));
    if (key === undefined) where.pinFirst();
    else if (key !== pin) where.replace({ ...place, pin: key });
  }

  /** A pin whose link is gone would come back with it unasked. */
  dropLost(): void {
    if (this.isLost) this.#reader.where.pinFirst();
  }
}
