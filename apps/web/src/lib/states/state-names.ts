/** States of the library and of what goes in and out of it, most of them in a sheet over the page. */
export const shelfStateNames = [
  'articles to check',
  'a shared link to look at',
  'a link that is not whole',
  'no articles of one’s own',
  'a library of a few',
  'a library of many',
  'nothing found in the library',
  'one article only',
  'ten stories',
  'the stories of a library',
  'storage refused',
  'storage full',
  'sharing built-in articles',
  'sharing one’s own articles',
] as const;
/** One of these states, by its name in the gallery. */
export type ShelfStateName = (typeof shelfStateNames)[number];

/** The states of the page that the gallery shows; the browser tests loop over them. */
export const stateNames = [
  'linked pair',
  'pinned link with word differences',
  'only what is shared',
  'linking by hand',
  'a correction that can be undone',
  'no links',
  'same text twice',
  'empty article',
  'nothing but furniture',
  'another language',
  'right to left',
  'very long',
  'comparing',
  'analysis failed',
  'topics',
  'topics of short texts',
  'who is quoted',
  'nobody is quoted',
  'three hundred speakers',
  'what people are called',
  'figures side by side',
  'only in one',
  'all articles',
  'topics that do not fit',
  'topics of two that share nothing',
  'topics in another script',
  'articles without dates',
  'topics of no words and of all',
  'five hundred topics',
  'five hundred articles, topics taken out',
  'reading together',
  'reading together, revealed',
  ...shelfStateNames,
] as const;

/** A state of the page by its name in the gallery. */
export type StateName = (typeof stateNames)[number];
