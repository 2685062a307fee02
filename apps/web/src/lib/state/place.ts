/** Where the reader is: everything the address says. `pin` is the key of a link, `topic` the id of a topic. */
export type Place = {
  a: string;
  b: string;
  lens: Lens;
  pin?: string;
  topic?: string;
  differences?: boolean;
};

export const lenses = ['read', 'topics'] as const;
export type Lens = (typeof lenses)[number];

/** What an address may name: the articles and topics there are, and where to go when it names neither. */
export type Atlas = { articles: readonly string[]; topics: readonly string[]; start: Place };

/** The place as a fragment without `#`, such as `a=000&b=003&lens=topics`. */
export function writeAddress({ a, b, lens, pin, topic, differences }: Place): string {
  const words = new URLSearchParams({ a, b });
  if (lens !== 'read') words.set('lens', lens);
  if (topic !== undefined) words.set('topic', topic);
  if (pin !== undefined) words.set('pin', pin);
  if (pin !== undefined && differences) words.set('differences', 'on');
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
  const topic = pick('topic', atlas.topics, 'the topic');
  const pin = words.get('pin');
  const place: Place = { ...choosePair(a, b, atlas), lens: pick('lens', lenses, 'the view') ?? 'read' };
  if (topic !== undefined) place.topic = topic;
  if (pin !== null && (a === undefined) === (b === undefined)) place.pin = pin;
  if (place.pin !== undefined && words.get('differences') === 'on') place.differences = true;
  return { place, unknown };
}

function choosePair(
  a: string | undefined,
  b: string | undefined,
  { articles, start }: Atlas,
): { a: string; b: string } {
  if (a === undefined && b === undefined) return { a: start.a, b: start.b };
  const other = (taken: string): string =>
    [start.a, start.b, ...articles].find((id) => id !== taken && articles.includes(id)) ?? taken;
  if (a === undefined) return { a: other(b ?? start.b), b: b ?? start.b };
  return { a, b: b ?? other(a) };
}
