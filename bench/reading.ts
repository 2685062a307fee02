import { readdirSync, readFileSync } from 'node:fs';
import type { Bench } from './figure.ts';
import { readingTimes } from './reading-times.ts';

const seeds = new URL('../seeds/', import.meta.url);

/** What reading costs beside a bare scan for letters, and how it grows with the text: the built-in articles, repeated. */
export const reading: Bench = {
  name: 'reading',
  run({ packages }) {
    const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
    const sample = files.map((file) => readFileSync(new URL(file, seeds), 'utf8')).join('\n\n');
    const { read, tokenizeToScan, readToTokenize, tenfold } = readingTimes(packages.parsing, sample);
    return [
      { name: 'reading 10,000 words, processor time', value: read, unit: 'ms' },
      { name: 'tokenising, of a bare letter scan', value: tokenizeToScan, unit: '×', atMost: 2 },
      { name: 'reading 10,000 words, of tokenising them', value: readToTokenize, unit: '×', atMost: 12 },
      ...tenfold.map(({ words, ratio }) => ({
        name: `reading ten times as much, to ${words.toLocaleString('en')} words`,
        value: ratio,
        unit: '×' as const,
        atMost: 12,
      })),
    ];
  },
};
