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
  'topics that do not fit',
  'five hundred topics',
] as const;

export type StateName = (typeof stateNames)[number];
