import type { Article } from '@vis-a-vis/parsing';
import { findLink, moveKey, type NumberedLink } from '../pair/numbered-links.ts';
import type { Pair } from '../pair/pair.ts';
import { noPin, withoutPin, type Place } from '../place/place.ts';
import type { Whereabouts } from '../place/whereabouts.svelte.ts';
import type { Asking } from './asking.svelte.ts';
import type { Steps } from './steps.svelte.ts';

/** Whose pin it is: where they are, what is linked there, and where it is said that a link is none any more. */
type Pinner = {
  readonly library: { readonly articles: readonly Article[] };
  readonly pair: Pair;
  readonly place: Place;
  readonly where: Whereabouts;
  readonly pinned: NumberedLink | undefined;
  readonly isWhole: boolean;
  readonly asking: Pick<Asking, 'status'>;
  readonly steps: Pick<Steps, 'say'>;
};

/** What becomes of the pin in the place when links and the numbers of sentences change under it. */
export class Pin {
  readonly #reader: Pinner;

  constructor(reader: Pinner) {
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
