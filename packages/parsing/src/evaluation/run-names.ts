import { parseArgs } from 'node:util';
import type { Article, Mention } from '../article.ts';
import { agreeOnNames } from '../names/agree-on-names.ts';
import { readArticle } from '../read-article.ts';
import { faultOfNames, type NameRecord } from './names/name-records.ts';
import { readJsonLines } from './read-json-lines.ts';
import { scoreNames, type NamePair, type PairScores, type Placed } from './names/score-names.ts';
import { rates } from './score-quotes.ts';

/** `evaluate -- names --data F.jsonl [--show N]`: scores who is taken for whom. Returns the exit code. */
export function runNames(args: string[]): number {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, show: { type: 'string' } } });
  const most = Number(values.show ?? 0);
  if (values.data === undefined || !Number.isInteger(most) || most < 0) {
    console.error('usage: evaluate -- names --data F.jsonl [--show N]');
    return 2;
  }
  const records = readJsonLines<NameRecord>(values.data, faultOfNames);
  const articles = records.map(({ id, text }) => readArticle({ id, text }));
  const { within, across } = scoreNames(
    records,
    articles.map(({ mentions }) => mentions),
  );
  console.log(`records            ${records.length}`);
  console.log(line('within an article', within));
  console.log(line('across a story', across));
  const joined = joinStories(records, articles);
  const together = scoreNames(records, joined).across;
  console.log(line('as joined', together));
  show(within, 'within an article', most);
  show(together, 'across a story, as joined', most);
  return 0;
}

/** The mentions of each article by the names its actors go by in all articles of its story. */
function joinStories(records: readonly NameRecord[], articles: readonly Article[]): Mention[][] {
  const joined = articles.map(({ mentions }) => mentions);
  for (const story of Map.groupBy([...records.keys()], (at) => records[at]?.topic).values()) {
    const agreed = agreeOnNames(story.flatMap((at) => articles[at] ?? []));
    for (const [i, at] of story.entries()) joined[at] = agreed[i]?.mentions ?? [];
  }
  return joined;
}

function line(name: string, counts: PairScores): string {
  const { precision, recall } = rates(counts);
  const wrong = `${counts.found - counts.right} wrong, ${counts.gold - counts.right} missed`;
  return `${name.padEnd(18)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  (${counts.right} right, ${wrong})`;
}

function show({ wrong, missed }: PairScores, where: string, most: number): void {
  if (most === 0) return;
  const missing = ({ one, other }: NamePair) => one.entities.length === 0 || other.entities.length === 0;
  const kinds: [string, NamePair[]][] = [
    ['two called one', wrong],
    ['one called two', missed.filter((pair) => !missing(pair))],
    ['one of them not found', missed.filter(missing)],
  ];
  for (const [kind, pairs] of kinds) {
    console.log(`\n${kind}, ${where}: ${pairs.length}`);
    const lines = Map.groupBy(
      pairs.map(({ one, other }) => `  ${said(one)}  |  ${said(other)}`),
      (says) => says,
    );
    for (const [says, { length }] of [...lines].slice(0, most))
      console.log(length === 1 ? says : `${says} (${length} times)`);
  }
}

const said = ({ id, text, label, entities }: Placed) =>
  `${id} “${text.slice(label.from, label.to)}” = ${entities.join(', ') || '–'}`;
