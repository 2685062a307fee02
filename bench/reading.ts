import { readdirSync, readFileSync } from 'node:fs';
import { benchReading } from '@vis-a-vis/parsing/evaluation';
import type { Bench } from './figure.ts';

const seeds = new URL('../seeds/', import.meta.url);

/** What reading costs beside a bare scan for letters, and how it grows with the text: the built-in articles, repeated. */
export const reading: Bench = {
  name: 'reading',
  run() {
    const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
    const sample = files.map((file) => readFileSync(new URL(file, seeds), 'utf8')).join('\n\n');
    const { tokenizeToScan, readToTokenize, tenfold } = benchReading(sample);
    return [
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
