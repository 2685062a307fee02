import { parseArgs } from 'node:util';
import { parse } from 'chrono-node/en';
import { readArticle } from '../read-article.ts';
import { readJsonLines } from './read-json-lines.ts';
import { faultOfDates, scoreDates, type DateRecord, type FoundDate, type JudgedDate } from './score-dates.ts';

/**
 * `evaluate -- dates --data F.jsonl [--show N] [--chrono]`: how many of the dates stated are right, how many labelled ones are stated,
 * and what is wrong by kind, with N examples of each; `--chrono` says the same of chrono-node. Returns the exit code.
 */
export function runDates(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, show: { type: 'string' }, chrono: { type: 'boolean' } },
  });
  const show = Number(values.show ?? 0);
  if (values.data === undefined || !Number.isInteger(show)) {
    console.error('usage: evaluate -- dates --data F.jsonl [--show N] [--chrono]');
    return 2;
  }
  const records = readJsonLines<DateRecord>(values.data, faultOfDates).map(unwrapped);
  console.log(`records        ${records.length}`);
  report('own', records, findOwn, show);
  if (values.chrono) report('chrono-node', records, findWithChrono, 0);
  return 0;
}

type Find = (record: DateRecord) => FoundDate[];

function report(name: string, records: readonly DateRecord[], find: Find, show: number): void {
  const scores = records.map((record) => ({ record, ...scoreDates(record, find(record)) }));
  const stated = scores.flatMap((score) => score.stated);
  const labelled = scores.flatMap((score) => score.labelled);
  const right = stated.filter(({ verdict }) => verdict === 'right').length;
  const recalled = labelled.filter((one) => one.recalled).length;
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  console.log(
    `${name.padEnd(14)} statements right ${share(right, stated.length)} (${right} of ${stated.length})  recall of calendar dates ${share(recalled, labelled.length)} (${recalled} of ${labelled.length})`,
  );
  for (const [verdict, wrong] of Map.groupBy(stated, (one) => one.verdict)) {
    if (verdict !== 'right') console.log(`  ${verdict.padEnd(16)} ${wrong.length}`);
  }
  const wrongs = scores.flatMap(({ record, stated: all }) =>
    all.map((one) => ({ verdict: one.verdict, says: said(record, one) })),
  );
  for (const [verdict, wrong] of Map.groupBy(wrongs, (one) => one.verdict)) {
    if (verdict !== 'right') for (const { says } of wrong.slice(0, show)) console.log(`  ${verdict}: ${says}`);
  }
  const missing = scores.flatMap(({ record, labelled: all }) =>
    all.flatMap(({ gold, recalled: found }) => (found ? [] : [`${around(record, gold)} = ${gold.value}`])),
  );
  for (const says of missing.slice(0, show)) console.log(`  missing: ${says}`);
}

const said = (record: DateRecord, { found, gold }: JudgedDate) =>
  `${around(record, found)} = ${found.value}, labelled ${gold?.value ?? 'nothing'} (${record.published})`;

function around({ text }: DateRecord, { from, to }: { from: number; to: number }): string {
  const words = `${text.slice(Math.max(0, from - 70), from)}[${text.slice(from, to)}]${text.slice(to, to + 50)}`;
  return `…${words.replace(/\s+/g, ' ')}…`;
}

/** A newline inside a paragraph of these files is a wrapped line: a space, so that offsets stay. */
const unwrapped = (record: DateRecord): DateRecord => ({
  ...record,
  text: record.text.replace(/(?<!\n)\n(?!\n)/g, ' '),
});

function findOwn({ id, text, published }: DateRecord): FoundDate[] {
  const { dates } = readArticle({ id, text, language: 'en', published: { value: published, basis: 'stated' } });
  return dates.flatMap(({ from, to, value }) => (value === undefined ? [] : [{ from, to, value }]));
}

function findWithChrono({ text, published }: DateRecord): FoundDate[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return parse(text, reference).map(({ index, text: words, start }) => {
    const known = (['year', 'month', 'day'] as const).map((part) => String(start.get(part)).padStart(2, '0'));
    const from = start.isCertain('day') || start.isCertain('weekday') ? 3 : start.isCertain('month') ? 2 : 1;
    return { from: index, to: index + words.length, value: known.slice(0, from).join('-') };
  });
}
