import type { Sensitivity } from '@vis-a-vis/comparison';
import type { PairIds } from '../pair/pair.ts';

/**
 * Where the reader is: everything the address says. `pin` is the key of a link, or `noPin`; where there is none, the first link is
 * pinned. `topic` is the id of a topic; `locked` lets the panes scroll together, `sharedOnly` folds what has no counterpart.
 */
export type Place = {
  a: string;
  b: string;
  lens: Lens;
  sensitivity: Sensitivity;
  locked: boolean;
  sharedOnly: boolean;
  pin?: string;
  topic?: string;
  differences?: boolean;
  /** Set while a class reads the two texts alone. */
  together?: true;
};

/** The `pin` of a place where no link is pinned. */
export const noPin = 'none';

/** The lenses in their order, each by the word in the address: tab, key and address follow from here. */
export const lensNames = {
  read: 'Read',
  topics: 'Topics',
  voices: 'Voices',
  names: 'Names',
  figures: 'Figures',
  'only-here': 'Only one says',
  'all-articles': 'All articles',
};
/** A lens by its word in the address. */
export type Lens = keyof typeof lensNames;
/** All lenses, in the order of their tabs. */
export const lenses = Object.keys(lensNames) as Lens[];
/** The lenses that take the place of the texts. */
export const lensesApart = lenses.filter((lens) => lens !== 'read');
/** One of the lenses that take the place of the texts. */
export type LensApart = (typeof lensesApart)[number];
/** Their names as a sentence has them: `Topics, Voices, … and All articles`. */
export const sayLensesApart = (): string =>
  new Intl.ListFormat('en-GB').format(lensesApart.map((lens) => lensNames[lens]));

/** How sure a link must be, the surest first, by the word in the address. */
export const sensitivities = ['strict', 'balanced', 'loose'] as const satisfies readonly Sensitivity[];

/** How the ids of topics begin that are found in the texts of a story: they are there once it is. */
export const foundPrefix = 'found-';

/** What an address may name: the articles and topics there are, and where to go when it names neither. */
export type Atlas = { articles: readonly string[]; topics: readonly string[]; start: Place };

/** Where a library is opened, at the pair `a` and `b`. */
export function startPlace(a: string, b: string): Place {
  return { a, b, lens: 'read', sensitivity: 'balanced', locked: true, sharedOnly: false };
}

/** What an address may name: the ids of articles and topics, and the pair that is opened where it names none. */
export const atlasOf = (articles: string[], topics: string[], { a, b }: PairIds): Atlas => ({
  articles,
  topics,
  start: startPlace(a, b),
});

/** The place as a fragment without `#`, such as `a=000&b=003&lens=topics`; what is as usual is left out. */
export function writeAddress(place: Place): string {
  const words = new URLSearchParams({ a: place.a, b: place.b });
  if (place.lens !== 'read') words.set('lens', place.lens);
  if (place.sensitivity !== 'balanced') words.set('sensitivity', place.sensitivity);
  if (!place.locked) words.set('scroll', 'free');
  if (place.sharedOnly) words.set('show', 'shared');
  if (place.topic !== undefined) words.set('topic', place.topic);
  if (place.pin !== undefined) words.set('pin', place.pin);
  if (place.differences) words.set('differences', 'on');
  if (place.together) words.set('together', 'on');
  return words.toString();
}

/**
 * Reads a fragment (with or without `#`). What it names but does not exist is replaced by the nearest sensible thing,
 * and `unknown` lists it in the reader's words.
 */
export function readAddress(fragment: string, atlas: Atlas): { place: Place; unknown: string[] } {
  const words = new URLSearchParams(fragment.replace(/^#/, ''));
  const unknown: string[] = [];
  const pick = <T extends string>(key: string, among: readonly T[], what: string): T | undefined => {
    const asked = words.get(key);
    const found = among.find((one) => one === asked);
    if (asked !== null && found === undefined) unknown.push(`${what} “${asked.slice(0, 40)}”`);
    return found;
  };
  const a = pick('a', atlas.articles, 'the article');
  const b = pick('b', atlas.articles, 'the article');
  const asked = words.get('topic');
  const topic = asked?.startsWith(foundPrefix) ? asked : pick('topic', atlas.topics, 'the topic');
  const pin = words.get('pin');
  const pair = choosePair(a, b, atlas);
  const place: Place = {
    ...startPlace(pair.a, pair.b),
    lens: pick('lens', lenses, 'the view') ?? 'read',
    sensitivity: pick('sensitivity', sensitivities, 'the sensitivity') ?? 'balanced',
    locked: pick('scroll', ['free'], 'the way of scrolling') === undefined,
    sharedOnly: pick('show', ['shared'], 'the selection') !== undefined,
  };
  if (topic !== undefined) place.topic = topic;
  if (pin !== null && (a === undefined) === (b === undefined)) place.pin = pin;
  if (words.get('differences') === 'on') place.differences = true;
  if (words.get('together') === 'on') place.together = true;
  return { place, unknown };
}

function choosePair(a: string | undefined, b: string | undefined, { articles, start }: Atlas): PairIds {
  if (a === undefined && b === undefined) return { a: start.a, b: start.b };
  const other = (taken: string): string =>
    [start.a, start.b, ...articles].find((id) => id !== taken && articles.includes(id)) ?? taken;
  if (a === undefined) return { a: other(b ?? start.b), b: b ?? start.b };
  return { a, b: b ?? other(a) };
}

/** The same place at another pair, which opens on its first link. */
export function withoutPin({ pin: _, differences: __, ...rest }: Place): Place {
  return rest;
}
