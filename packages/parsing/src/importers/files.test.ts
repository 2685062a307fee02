import { describe, expect, it } from 'vitest';
import { checkArticle } from '../check-article.ts';
import { nodeTools } from '../evaluation/node-tools.ts';
import { fixtureFiles } from '../fixtures/files.ts';
import { readArticle } from '../read-article.ts';
import { ReadingError } from '../reading-error.ts';
import { decodeFile } from './bytes/decode-file.ts';
import { importArticles } from './index.ts';

describe('every kind of file', () => {
  for (const fixture of fixtureFiles) {
    const { name, bytes } = fixture;
    if ('fails' in fixture) {
      it(`says what is wrong with ${name}, why, and what next`, () => {
        const reading = () => importArticles({ name, bytes }, nodeTools);
        expect(reading).toThrow(ReadingError);
        expect(reading).toThrow(expect.objectContaining({ code: fixture.fails, what: expect.stringContaining(name) }));
        const error = caught(reading);
        expect([error.why, error.next].every((words) => /^.+\.$/s.test(words))).toBe(true);
      });
    } else {
      it(`gives the articles of ${name}`, () => {
        const sources = importArticles({ name, bytes }, nodeTools);
        const names = sources.map((source) => source.title?.value ?? readArticle(source).title?.value ?? source.text);
        expect(names.map((one, i) => one.slice(0, fixture.gives[i]?.length))).toEqual(fixture.gives);
        expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
        expect(sources.flatMap((source) => checkArticle(readArticle(source)))).toEqual([]);
        const [first] = sources;
        const facts = {
          outlet: first?.outlet?.value,
          published: first?.published?.value,
          byline: first?.byline?.value,
        };
        expect(facts).toMatchObject(fixture.says ?? {});
        if (fixture.notes) expect(first?.notes?.join(' ')).toMatch(fixture.notes);
        else expect(first?.notes).toBeUndefined();
      });
    }
  }

  it('is read or refused in words wherever it breaks off', () => {
    for (const { name, bytes } of fixtureFiles.filter((one) => one.bytes.length < 6_000)) {
      for (let at = 0; at < bytes.length; at += bytes.length > 1_500 ? 7 : 1) {
        try {
          importArticles({ name, bytes: bytes.slice(0, at) }, nodeTools);
        } catch (error) {
          expect(error, `${name}, cut at ${at}`).toBeInstanceOf(ReadingError);
        }
      }
    }
  });

  it('keeps what a Word file says and leaves out what was struck', () => {
    const [word] = importArticles(fixtureNamed('report.docx'), nodeTools);
    expect(word?.text).toContain('Fish & chips’ price.');
    expect(readArticle(word ?? { id: '', text: '' }).blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('cuts a bundle at its documents and leaves out what the service adds', () => {
    const texts = importArticles(fixtureNamed('nexis.DOCX'), nodeTools).map(({ text }) => text);
    expect(texts[1]).toBe('Fares to rise\n\nFares rise by ten per cent in May, the council said.');
  });

  it('gathers passages of one cluster in one set', () => {
    const sets = importArticles(fixtureNamed('passim.jsonl'), nodeTools).map(({ set }) => set);
    expect(sets).toEqual(['Set 7', 'Set 7']);
  });

  it('takes the reader’s word on an encoding', () => {
    const bytes = Uint8Array.of(0xe4, 0xe5, 0xe6);
    expect(importArticles({ name: 'a.txt', bytes, encoding: 'windows-1251' }, nodeTools)[0]?.text).toBe('деж');
  });

  it('leaves the encoding open where the bytes do not say it, and nowhere else', () => {
    const open = fixtureFiles.filter(({ name, bytes }) => {
      try {
        return decodeFile({ name, bytes }, nodeTools).guess !== undefined;
      } catch {
        return false;
      }
    });
    expect(open.map(({ name }) => name)).toEqual(['utf16-without-bom.txt', 'windows.txt', 'one-broken-byte.txt']);
    expect(decodeFile({ name: 'a.txt', bytes: Uint8Array.of(0x61), encoding: 'koi8-r' }, nodeTools).guess).toBe(
      'koi8-r',
    );
  });
});

function caught(reading: () => unknown): ReadingError {
  try {
    reading();
  } catch (error) {
    if (error instanceof ReadingError) return error;
  }
  throw new Error('Nothing was wrong.');
}

function fixtureNamed(name: string) {
  const found = fixtureFiles.find((one) => one.name === name);
  if (!found) throw new Error(`There is no fixture ${name}.`);
  return { name, bytes: found.bytes };
}
