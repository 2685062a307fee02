import { readdirSync, readFileSync } from 'node:fs';
import { fixtureFiles } from '@vis-a-vis/parsing/fixtures';
import { boats, ferry } from '../own-texts.ts';

const seeds = new URL('../../../../seeds/', import.meta.url);

/** The built-in articles and two made-up ones. */
export const texts = [
  ...readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, seeds), 'utf8')),
  ferry,
  boats,
];

/** A small file of every format and of every fault. */
export const files = fixtureFiles.filter(({ bytes }) => bytes.length < 20_000);

/** What the page writes of a library: articles with facts, corrections, and every setting. */
export const parcel = {
  format: 'vis-a-vis',
  version: 1,
  articles: texts.slice(-2).map((text, i) => ({
    id: `k${i}`,
    added: i,
    source: {
      id: `k${i}`,
      text,
      mediaType: 'text/plain',
      url: 'https://shoregazette.example/ferry',
      language: 'en',
      set: 'Set 7',
      title: { value: text.split('\n')[0], basis: 'stated' },
      marked: [{ from: 0, to: 23, kind: 'title' }],
      notes: ['The file is not UTF-8; it was read as Windows-1252.'],
    },
    edits: {
      outlet: { value: 'The Shore Gazette', basis: 'reader' },
      published: { value: '2013-09-12', basis: 'reader' },
      talks: { value: { date: '2013-09-12', place: 'Geneva' }, basis: 'reader' },
    },
    restored: [172],
  })),
  corrections: [{ key: 'c1', first: 'k0', second: 'k1', correction: { kind: 'link', a: [0], b: [1] } }],
  settings: {
    topics: [{ id: 'ferry', name: 'The ferry', patterns: ['ferr*', 'the quay'] }],
    names: [{ name: 'Jane Roe', kind: 'person', aliases: ['Roe'], metonyms: ['the council'] }],
    labels: [{ actor: 'Jane Roe', labels: ['head', 'mayor'] }],
    notes: {},
    backupAt: 3,
  },
  place: 'a=k0&b=k1&lens=topics&pin=1~1',
};
