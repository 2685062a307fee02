import { crc32, deflateRawSync } from 'node:zlib';
import { readArticle } from '@vis-a-vis/parsing';
import { packLink, unpackLink } from '../../src/lib/out/pack-link.ts';
import { readParcel } from '../../src/lib/out/parcel.ts';
import { keptSource } from '../../src/lib/kept/kept.ts';
import { readAddress, startPlace } from '../../src/lib/place/place.ts';
import { readSettings } from '../../src/lib/keeping/lists/read-settings.ts';
import { mutatedJson } from './mutate-json.ts';
import { mutated, mutatedBytes } from './mutate.ts';
import { parcel } from './samples.ts';
import { textAt, type Input, type Target } from './target.ts';
import { measureAll, sound } from './work-on.ts';
import { inBytes, inJson } from './words.ts';

const whole = JSON.stringify(parcel);
const asText = (text: string): Input => [{ name: 'a', text }];
const links = await Promise.all(['x', whole, JSON.stringify({ ...parcel, articles: [] })].map(packLink));

/** A link that holds these bytes, with the checksum that makes them pass for whole. */
const linkOf = (packed: Uint8Array): string =>
  `share=1${crc32(packed).toString(16).padStart(8, '0')}${Buffer.from(packed).toString('base64url')}`;
const packed = links.map((link) => Uint8Array.from(Buffer.from(link.slice('share=1'.length + 8), 'base64url')));

/** Reads a parcel as the page does when it is opened: the settings, and every article with what the reader said of it. */
function openParcel(text: string): unknown {
  const read = readParcel(text, 'The file');
  const { topics, names, labels } = readSettings(read.settings);
  const options = names ? { lexicon: names } : {};
  const articles = read.articles.map((kept) =>
    sound(readArticle(keptSource(kept), { ...options, restored: kept.restored })),
  );
  const [a, b, ...more] = articles;
  const lists = { ...(topics && { topics }), ...(labels && { labels }) };
  return [read, a && b ? measureAll([a, b, ...more], lists) : undefined];
}

const openLink = async (input: Input): Promise<unknown> => openParcel(await unpackLink(`#${textAt(input, 0)}`));

const atlas = { articles: ['k0', 'k1', '003'], topics: ['ferry'], start: startPlace('k0', 'k1') };
const addresses = [
  '#a=k0&b=k1&lens=topics&topic=ferry&pin=1~1&differences=on',
  '#a=003&scroll=free&show=shared&together=on',
];

/** Every way what the page itself wrote, or what pretends to be that, comes back into it. */
export const parcelTargets: readonly Target[] = [
  {
    name: 'open a damaged link',
    share: 0.04,
    each: 0.3,
    inputs: mutated(links, ['share=', '2', '-', '_', '%', '=']).map(asText),
    run: openLink,
  },
  {
    name: 'open a link of other bytes',
    share: 0.04,
    each: 0.3,
    inputs: mutatedBytes(packed, inBytes).map((bytes) => asText(linkOf(bytes))),
    run: openLink,
  },
  {
    name: 'open a link of other data',
    share: 0.02,
    each: 0.3,
    inputs: mutatedJson([parcel]).map((text) => asText(linkOf(deflateRawSync(text)))),
    run: openLink,
  },
  {
    name: 'open a damaged backup',
    share: 0.02,
    each: 0.3,
    inputs: mutated([whole], inJson).map(asText),
    run: (input) => openParcel(textAt(input, 0)),
  },
  {
    name: 'open a backup of other data',
    share: 0.03,
    each: 0.3,
    inputs: mutatedJson([parcel]).map(asText),
    run: (input) => openParcel(textAt(input, 0)),
  },
  {
    name: 'read an address',
    share: 0.01,
    each: 0.3,
    inputs: mutated(addresses, ['&', '=', '%', '%ff', '#', '+', '__proto__']).map(asText),
    run: (input) => readAddress(textAt(input, 0), atlas),
  },
];
