import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticle } from '../read-article.ts';
import { faultOfQuotes, foundQuotes, inCodeUnits, type QuoteRecord } from './quote-records.ts';
import { readJsonLines } from './read-json-lines.ts';
import { rates, scoreQuotes, type Counts, type QuoteFault } from './score-quotes.ts';

/** `evaluate -- quotes --data F.jsonl [--found OUT.jsonl] [--show N]`: scores quotations and speakers; N faults of each kind are shown. Returns the exit code. */
export function runQuotes(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, found: { type: 'string' }, show: { type: 'string', default: '0' } },
  });
  const shown = Number(values.show);
  if (values.data === undefined || !Number.isInteger(shown) || shown < 0) {
    console.error('usage: evaluate -- quotes --data F.jsonl [--found OUT.jsonl] [--show N]');
    return 2;
  }
  const records = readJsonLines<QuoteRecord>(values.data, faultOfQuotes).map(inCodeUnits);
  const found = records.map(({ id, text }) => foundQuotes(readArticle({ id, text, language: 'en' })));
  if (values.found !== undefined) {
    writeFileSync(values.found, records.map(({ id }, at) => `${JSON.stringify({ id, quotes: found[at] })}\n`).join(''));
  }
  const { all, long, endToEnd, speakers, named, faults } = scoreQuotes(records, found);
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  console.log(`records            ${records.length}`);
  console.log(line('all quotations', all));
  console.log(line('five words or more', long));
  console.log(
    `speakers           right ${share(speakers.right, speakers.gold)}  wrong ${share(speakers.wrong, speakers.gold)}  not stated ${share(speakers.missing, speakers.gold)}  (${speakers.gold}); invented ${speakers.invented}`,
  );
  console.log(
    `named speakers     right ${share(named.right, named.gold)}  wrong ${share(named.wrong, named.gold)}  not stated ${share(named.missing, named.gold)}  (${named.gold})`,
  );
  console.log(line('end to end', endToEnd));
  for (const [kind, ones] of Map.groupBy(faults, ({ kind }) => kind)) showFaults(kind, ones, shown);
  return 0;
}

function line(name: string, counts: Counts): string {
  const { precision, recall, f1 } = rates(counts);
  return `${name.padEnd(18)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${counts.right} right, ${counts.found} found, ${counts.gold} labelled)`;
}

/** The first faults of one kind, each with who is labelled and who was found. */
function showFaults(kind: string, faults: readonly QuoteFault[], shown: number): void {
  if (shown === 0) return;
  console.log(`\n${kind}: ${faults.length}`);
  for (const { id, context, want = '–', got = '–' } of faults.slice(0, shown))
    console.log(`  ${id}\n    labelled: ${want} | found: ${got}\n    ${context}`);
}
