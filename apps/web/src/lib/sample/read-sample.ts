import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Known, RawSource, Talks } from '@vis-a-vis/parsing';

type Because = { because: string };
type Entry = {
  id: string;
  file: string;
  sha256: string;
  outlet: (Known<string> & Because) | null;
  published: (Known<string> & Because) | null;
  talks: (Known<Talks> & Because) | null;
};
type Corpus = { articles: Entry[] };

/** Why we hold an inferred fact about a built-in article, in the reader's words. */
export type Grounds = { id: string; published?: string; talks?: string };

/**
 * The built-in articles as they are handed to the reader of articles, and for each the grounds of what is inferred; both in
 * the order of `corpus.json`.
 */
export type Sample = { sources: RawSource[]; grounds: Grounds[] };

/**
 * Reads the built-in articles from `folder` (a file URL that ends in a slash) as `corpus.json` lists them.
 * Fails with the file's name when one is missing or is not the original, so that no build ships an altered article.
 */
export async function readSample(folder: URL): Promise<Sample> {
  const corpus = JSON.parse(await readFile(new URL('corpus.json', folder), 'utf8')) as Corpus;
  const texts = await Promise.all(corpus.articles.map((entry) => readOriginal(folder, entry)));
  return {
    sources: corpus.articles.map((entry, i) => toSource(entry, texts[i] ?? '')),
    grounds: corpus.articles.map(({ id, published, talks }) => ({
      id,
      ...(published ? { published: published.because } : {}),
      ...(talks ? { talks: talks.because } : {}),
    })),
  };
}

async function readOriginal(folder: URL, { file, sha256 }: Entry): Promise<string> {
  const bytes = await readFile(new URL(file, folder)).catch((cause: unknown) => {
    throw new Error(`seeds/${file} is missing. Restore it from the repository; corpus.json lists it.`, { cause });
  });
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new Error(`seeds/${file} is not the original: SHA-256 ${found}, but corpus.json says ${sha256}. Restore it.`);
  }
  return bytes.toString('utf8');
}

function toSource({ id, outlet, published, talks }: Entry, text: string): RawSource {
  return {
    id,
    text,
    mediaType: 'text/plain',
    language: 'en',
    ...(outlet ? { outlet: known(outlet) } : {}),
    ...(published ? { published: known(published) } : {}),
    ...(talks ? { talks: known(talks) } : {}),
  };
}

function known<T>({ value, basis }: Known<T>): Known<T> {
  return { value, basis };
}
