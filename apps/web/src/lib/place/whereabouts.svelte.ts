import { noPin, startPlace, withoutPin, writeAddress, type Place } from './place.ts';

/** How the address follows a step: `push` can be undone with the browser's back button, `replace` cannot. */
export type Recorder = (fragment: string, how: 'push' | 'replace') => void;

/** Where the reader is, and the address that follows. */
export class Whereabouts {
  place: Place;
  #record: Recorder = () => undefined;

  /** Begins at the pair `a` and `b`. */
  constructor(a: string, b: string) {
    this.place = $state.raw(startPlace(a, b));
  }

  connect(record: Recorder): void {
    this.#record = record;
  }

  /** Writes another place into the address, as a step that the browser's back button takes back. */
  push(fragment: string): void {
    this.#record(fragment, 'push');
  }

  /** Changes a detail of the place; the browser's back button passes over it. */
  replace(place: Place): void {
    this.place = place;
    this.#record(writeAddress(place), 'replace');
  }

  toggleLock(): void {
    this.replace({ ...this.place, locked: !this.place.locked });
  }

  toggleSharedOnly(): void {
    this.replace({ ...this.place, sharedOnly: !this.place.sharedOnly });
  }

  toggleDifferences(): void {
    if (this.place.pin === noPin) return;
    const { differences, ...rest } = this.place;
    this.replace(differences ? rest : { ...rest, differences: true });
  }

  /** Pins a link; without a key none is pinned any more. */
  pin(key?: string): void {
    this.replace(key === undefined ? { ...withoutPin(this.place), pin: noPin } : { ...this.place, pin: key });
  }

  /** Goes back to the first link, where the one that was pinned is gone. */
  pinFirst(): void {
    this.replace(withoutPin(this.place));
  }
}
