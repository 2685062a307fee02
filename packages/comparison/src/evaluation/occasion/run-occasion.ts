import { parseArgs } from 'node:util';
import { articleFromSentences, readArticle } from '@vis-a-vis/parsing';
// eslint-disable-next-line no-restricted-imports -- the parsing package's evaluation is an entry of its own, kept out of the page
import { readJsonLines } from '@vis-a-vis/parsing/evaluation';
import type { Occasion } from '../../comparison.ts';
import { inferOccasion } from '../../occasion/infer-occasion.ts';
import { createVocabulary } from '../../prepare/vocabulary.ts';
import { prepareArticle } from '../../prepare/prepare-article.ts';
import type { Prepared } from '../../prepare/prepared.ts';
import { weighWords } from '../../prepare/weigh-words.ts';
import { matchQuotes } from '../../quotations/match-quotes.ts';

/** Two reports of one event: a text, or its sentences, on either side. Their id's number before the outlets is the story. */
type Reports = { id: string; a: string | string[]; b: string | string[] };
type Side = { text: string; story: string; prepared: Prepared };

/**
 * `occasion --data F.jsonl [--show N]`: how many pairs of reports of one event are called the same event, and how many pairs made across
 * stories are; with N examples of each that is wrong. Stories that share a text are one.
 */
export const runOccasion = (words: readonly string[], resolvePath: (path: string) => string): void => {
  const { values } = parseArgs({ args: [...words], options: { data: { type: 'string' }, show: { type: 'string' } } });
  if (!values.data) throw new Error('occasion needs --data F.jsonl');
  const show = Number(values.show ?? 0);
  const vocabulary = createVocabulary();
  const sides = new Map<string, Side>();
  const pairs = readJsonLines<Reports>(resolvePath(values.data), faultOf).map((record): [Side, Side] => {
    const [a, b] = [record.a, record.b].map((given) => {
      const text = typeof given === 'string' ? given : given.join('\n');
      const known = sides.get(text);
      if (known) return known;
      const article =
        typeof given === 'string'
          ? readArticle({ id: record.id, text: given })
          : articleFromSentences(given, record.id);
      const side = { text, story: storyOf(record.id), prepared: prepareArticle(article, vocabulary) };
      sides.set(text, side);
      return side;
    });
    if (!a || !b) throw new Error(record.id);
    mergeStories(sides, a.story, b.story, storyOf(record.id));
    return [a, b];
  });
  const judge = ([{ prepared: a }, { prepared: b }]: readonly [Side, Side]): Occasion =>
    inferOccasion(a, b, matchQuotes({ a, b, vocabulary, weights: weighWords(a, b, vocabulary) }).quotes);
  const all = [...sides.values()];
  const across = all.flatMap((a, k) =>
    all.slice(k + 1).flatMap((b): [Side, Side][] => (a.story === b.story ? [] : [[a, b]])),
  );
  report('of one event', pairs, judge, show, 'not stated');
  report('across stories', across, judge, show, 'same');
};

function report(
  name: string,
  pairs: readonly [Side, Side][],
  judge: (pair: [Side, Side]) => Occasion,
  show: number,
  wrong: Occasion['verdict'],
): void {
  const judged = pairs.map((pair) => ({ pair, occasion: judge(pair) }));
  const count = (verdict: Occasion['verdict']) => judged.filter(({ occasion }) => occasion.verdict === verdict).length;
  console.log(
    `${name.padEnd(15)} ${pairs.length} pairs: same ${count('same')}, different ${count('different')}, not stated ${count('not stated')}`,
  );
  for (const { pair, occasion } of judged.filter((one) => one.occasion.verdict === wrong).slice(0, show)) {
    console.log(
      `  ${pair.map(({ text }) => text.slice(0, 80).replace(/\s+/g, ' ')).join(' | ')}: ${occasion.evidence.map(({ says }) => says).join(' ')}`,
    );
  }
}

/** The story of an id: `news-01` of `news-01-fox-nyt`, `hand-0` of `hand-0-97b130`, else the id. */
const storyOf = (id: string): string => /^\D*\d+/.exec(id)?.[0] ?? id;

/** A text that stands in two stories makes them one. */
function mergeStories(sides: ReadonlyMap<string, Side>, ...stories: string[]): void {
  const [first = ''] = stories;
  for (const side of sides.values()) if (stories.includes(side.story)) side.story = first;
}

function faultOf(record: unknown): string | undefined {
  const { id, a, b } = (record ?? {}) as { [K in keyof Reports]: unknown };
  if (typeof id !== 'string') return '“id” must be a name';
  const isText = (side: unknown) =>
    typeof side === 'string' || (Array.isArray(side) && side.every((one) => typeof one === 'string'));
  return isText(a) && isText(b) ? undefined : '“a” and “b” must be texts or lists of sentences';
}
