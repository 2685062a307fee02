import type { Refusal } from '../facts/refusal.ts';
import { mostArticles } from '../kept/kept.ts';

/** Of an address in the place of a text. */
export const addressRefusal: Omit<Refusal, 'key'> = {
  what: 'This is an address, not a text.',
  why: 'The page never asks the network for anything, so it cannot fetch an article.',
  next: 'Open the address, copy the article and paste it here.',
};

/** Of a file that holds more articles than there is room for. */
export const roomRefusal = (file: string, found: number, room: number): Omit<Refusal, 'key'> => ({
  what: `“${file}” holds ${found} articles.`,
  why: `The library takes ${mostArticles}; there is room for ${Math.max(0, room)}.`,
  next: 'The first ones are listed below; remove others to make room.',
});
