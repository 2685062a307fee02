import { mirrorKey } from '../pair/numbered-links.ts';
import type { PairIds } from '../pair/pair.ts';
import { noPin, withoutPin, type Place } from './place.ts';

/** The same with the sides exchanged; the link that is pinned stays so. */
export function swapSides({ a, b, pin, ...rest }: Place): Place {
  return { ...rest, a: b, b: a, ...(pin === undefined ? {} : { pin: mirrorKey(pin) }) };
}

/** Where a class begins to read together, or where it ends; nothing is pinned and no topic chosen. */
export function toggleTogether(place: Place): Place {
  const { together, topic: _, ...rest } = withoutPin(place);
  return together ? rest : { ...rest, lens: 'read', together: true };
}

/** The same with another topic; with none where it is named none, or the one that is chosen. */
export function toggleTopic({ topic: before, ...rest }: Place, topic: string | undefined): Place {
  return topic === undefined || topic === before ? rest : { ...rest, topic };
}

/**
 * Where an article can be read: on its side of the shown pair, or on side B in the place of the other. No link is pinned there, which
 * would draw the texts to its own place.
 */
export function placeToRead(place: Place, { a, b }: PairIds, article: string, topic: string | undefined): Place {
  const others = { a, b: article === a ? b : article };
  return { ...withoutPin(place), pin: noPin, ...others, lens: 'read', ...(topic === undefined ? {} : { topic }) };
}
