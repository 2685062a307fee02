import { ReadingError } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '#tests/chance.ts';
import { isLink, mostUnpacked, offerLink, packLink, unpackLink } from './pack-link.ts';
import { readParcel, writeParcel, type Parcel } from './parcel.ts';

const parcelOf = (text: string, id = 'k1'): Parcel => ({
  articles: [{ id, added: 3, source: { id, text }, edits: {}, restored: [] }],
  corrections: [],
  settings: {},
});

describe('a shared link', () => {
  it('brings any text back to the letter', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 10_000, seed: 7 });
    texts.push('\ufeffmark', 'lone \ud800 half', '');
    // A hundred to a link.
    for (let from = 0; from < texts.length; from += 100) {
      const articles = texts.slice(from, from + 100).flatMap((text, i) => parcelOf(text, `k${i}`).articles);
      const parcel: Parcel = { articles, corrections: [], settings: {} };
      const link = await packLink(writeParcel(parcel));
      expect(readParcel(await unpackLink(`#${link}`), 'The link')).toEqual(parcel);
    }
  }, 60_000);

  it('cut at any place gives a message and nothing of the text', async () => {
    const link = await packLink(writeParcel(parcelOf('The ferry to the islands will run until autumn.')));
    for (let length = 1; length < link.length; length++) {
      const cut = link.slice(0, length);
      expect(isLink(cut)).toBe(true);
      await expect(unpackLink(cut)).rejects.toThrow(ReadingError);
    }
  });

  it('changed in any letter gives a message', async () => {
    const link = await packLink(writeParcel(parcelOf('The ferry.')));
    for (let at = 'share='.length; at < link.length - 1; at++) {
      const other = link[at] === 'A' ? 'B' : 'A';
      await expect(unpackLink(link.slice(0, at) + other + link.slice(at + 1))).rejects.toThrow(ReadingError);
    }
  });

  it('of a newer version says so', async () => {
    const link = await packLink('x');
    await expect(unpackLink(link.replace('share=1', 'share=2'))).rejects.toThrow('newer version');
    const next = writeParcel(parcelOf('x')).replace('"version":2', '"version":3');
    expect(() => readParcel(next, 'The file')).toThrow('newer version');
  });

  it('that would unpack beyond all bounds is stopped', async () => {
    const bomb = await packLink('a'.repeat(mostUnpacked + 1));
    await expect(unpackLink(bomb)).rejects.toThrow('more than a link may hold');
    await expect(unpackLink('share=1' + 'a'.repeat(100_000))).rejects.toThrow('more than a link may hold');
  });

  it('is offered where it is opened, and nowhere else', async () => {
    // Letters at random take six bits packed, however a packer works.
    const next = chance(14);
    const letters = Array.from({ length: 100_000 }, () => String.fromCharCode(48 + Math.floor(next() * 64))).join('');
    const opens = async (text: string): Promise<boolean> =>
      unpackLink(await packLink(text)).then(
        (unpacked) => unpacked === text,
        () => false,
      );
    const offers = (text: string): Promise<boolean> =>
      offerLink(text).then(
        () => true,
        () => false,
      );
    let [fits, not] = [0, letters.length];
    while (not - fits > 1) {
      const middle = Math.floor((fits + not) / 2);
      if (await offers(letters.slice(0, middle))) fits = middle;
      else not = middle;
    }
    expect(fits).toBeGreaterThan(80_000);
    for (let length = fits - 8; length < not + 8; length++) {
      const text = letters.slice(0, length);
      expect([length, await opens(text)]).toEqual([length, await offers(text)]);
    }
    const long = 'a'.repeat(mostUnpacked);
    expect([await offers(long), await opens(long)]).toEqual([true, true]);
    expect([await offers(`${long}a`), await opens(`${long}a`)]).toEqual([false, false]);
    await expect(offerLink(letters)).rejects.toThrow('These texts are too long for a link. A link holds 64 KB packed');
  }, 60_000);

  it('is not taken for an address of a place, nor the other way round', () => {
    expect(['#a=000&b=003', '', '#lens=topics'].some(isLink)).toBe(false);
  });
});

describe('a file of this page', () => {
  it('keeps only what it knows of an article', () => {
    const text = JSON.stringify({
      format: 'vis-a-vis',
      version: 1,
      articles: [
        {
          id: 'k1',
          source: {
            text: 'A.',
            title: { value: 3, basis: 'stated' },
            outlet: { value: 'Gazette', basis: 'stated' },
            evil: 1,
          },
          edits: 'none',
          restored: ['x'],
        },
      ],
      corrections: [{ key: 'c', first: 'k1', second: 'k2', correction: { kind: 'link', a: ['x'], b: [1] } }],
    });
    expect(readParcel(text, 'The file')).toEqual({
      articles: [
        {
          id: 'k1',
          added: 0,
          source: { id: 'k1', text: 'A.', outlet: { value: 'Gazette', basis: 'stated' } },
          edits: {},
          restored: [],
        },
      ],
      corrections: [],
      settings: {},
    });
  });

  it('holds every article once, or the page could not list them', () => {
    const [article] = parcelOf('The ferry.').articles;
    const [other] = parcelOf('The boats.').articles;
    const text = JSON.stringify({ format: 'vis-a-vis', version: 1, articles: [article, other] });
    expect(readParcel(text, 'The file').articles).toEqual([other]);
  });

  it.each(['{"format":"vis-a-vis","version":1', '[]', '{"format":"vis-a-vis","version":1,"articles":[{"id":"k"}]}'])(
    'that is cut or of another shape says so: %s',
    (text) => {
      expect(() => readParcel(text, 'The file')).toThrow(ReadingError);
    },
  );
});
