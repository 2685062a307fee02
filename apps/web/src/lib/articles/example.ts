import { defaultTopics, type Topic } from '@vis-a-vis/measures';
import { readArticle, type Article } from '@vis-a-vis/parsing';
import { runJob } from '../engine/jobs.ts';
import { withoutTokens } from '../engine/without-tokens.ts';
import type { Start } from './library.svelte.ts';

/** Two made-up reports of one press conference, and one of another matter. */
const harbour = `Minister closes the harbour

The transport minister, Anna Berg, said on Monday that the old harbour would be closed for repairs until October.

"The quay is no longer safe, and nobody shall be hurt there," Berg said.

The fishing fleet will move to Northport, where 120 berths are free.`;

const port = `Repairs shut old harbour

Northport is to take in the fishing fleet, which needs 120 berths.

Berg warned that the quay was no longer safe. "Nobody shall be hurt there," the minister told reporters.

A ferry operator complained about the costs.`;

const other = `Choir wins prize

A village choir won the regional prize with a programme of old songs.`;

/** A report of ten sentences, each of them like no other. */
export function tenSentences(id: string): Article {
  const text = Array.from({ length: 10 }, (_, i) => `Keeper number ${i} spoke of quay ${i * 7}.`).join(' ');
  return readArticle({ id, text: `The keepers of ${id} speak\n\n${text}`, language: 'en' });
}

/** A library of the three reports, opened at the first two; `texts` and `topics` put others in the place of the usual ones. */
export function exampleStart(
  texts: readonly string[] = [harbour, port, other],
  topics: readonly Topic[] = defaultTopics,
): Start {
  const sources = texts.map((text, i) => ({ id: `x${i}`, text, language: 'en' }));
  const first = runJob('readAll', { sources, a: 'x0', b: 'x1', topics: [...topics] });
  const plain = first.articles.map(withoutTokens);
  return {
    ...first,
    grounds: [],
    pairs: plain.flatMap((article, i) => runJob('count', { article, others: plain.slice(i + 1) })),
  };
}
