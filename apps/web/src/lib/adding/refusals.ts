import type { Refusal } from '../facts/refusal.ts';
import { mostArticles } from '../kept/kept.ts';
import { articleName } from '../text/article-name.ts';
import type { Draft } from './draft.ts';
import { sayCount } from '../words/say-count.ts';

/** Of an address in the place of a text. */
export const addressRefusal: Omit<Refusal, 'key'> = {
  what: 'This is an address, not a text.',
  why: 'The page never asks the network for anything, so it cannot fetch an article.',
  next: 'Open the address, copy the article and paste it here.',
};

/** Of a file that holds more articles than there is room for. */
export const roomRefusal = (file: string, found: number, room: number): Omit<Refusal, 'key'> => ({
  what: `“${file}” holds ${sayCount(found, 'article')}.`,
  why: `The library takes ${mostArticles}; there is ${room > 0 ? `room for ${room} more` : 'no more room'}.`,
  next: `${room === 0 ? '' : room === 1 ? 'The first one is listed below. ' : 'The first ones are listed below. '}Remove others to make room, then bring it again.`,
});

/** Of articles that the shelf could not take, and why. */
export const notAdded = (why: string): Omit<Refusal, 'key'> => ({
  what: 'The articles could not be added.',
  why,
  next: 'They are listed below, as they were: try again.',
});

/** Of a draft that is not added because the same text is here already. */
export const notAddedTwice = ({ article, twin }: Pick<Draft, 'article' | 'twin'>): Omit<Refusal, 'key'> => ({
  what: `“${articleName(article)}” was not added.`,
  why: `The same text is here already: “${twin ?? ''}”.`,
  next: '',
});
