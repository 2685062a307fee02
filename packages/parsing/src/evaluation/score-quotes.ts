import { isSpeech, type LabelledQuote, type QuoteRecord } from './quote-records.ts';
import { sameSpeaker, isNamed } from './same-speaker.ts';

/** Counts behind precision, recall and F1. */
export type Counts = { right: number; found: number; gold: number };

/** Scores of one run: spans of all quotations and of long ones, speakers of spans found, and both at once. */
export type QuoteScores = {
  all: Counts;
  long: Counts;
  endToEnd: Counts;
  speakers: { right: number; wrong: number; missing: number; invented: number; gold: number };
  named: { right: number; wrong: number; missing: number; gold: number };
  faults: QuoteFault[];
};

/** What went wrong with one quotation, and where: `want` and `got` are speakers as written. */
export type QuoteFault = {
  kind: 'not found' | 'found, not labelled' | 'wrong name' | 'wrong speaker' | 'not stated' | 'invented speaker';
  id: string;
  context: string;
  want?: string;
  got?: string;
};

const fewestLong = 5;
/** Characters on either side of a quotation that its fault is shown with: about a sentence. */
const contextShown = 160;

/** Scores found quotations against labels; spans agree when they agree without marks and outer punctuation. */
export function scoreQuotes(records: QuoteRecord[], found: LabelledQuote[][]): QuoteScores {
  const scores: QuoteScores = {
    all: { right: 0, found: 0, gold: 0 },
    long: { right: 0, found: 0, gold: 0 },
    endToEnd: { right: 0, found: 0, gold: 0 },
    speakers: { right: 0, wrong: 0, missing: 0, invented: 0, gold: 0 },
    named: { right: 0, wrong: 0, missing: 0, gold: 0 },
    faults: [],
  };
  for (const [at, record] of records.entries()) scoreRecord(scores, record, found[at] ?? []);
  return scores;
}

function scoreRecord(scores: QuoteScores, record: QuoteRecord, found: LabelledQuote[]): void {
  const { text, quotes } = record;
  const labels = new Map(quotes.map((quote) => [spanKey(text, quote), quote]));
  const predictions = found.filter((quote) => {
    const label = labels.get(spanKey(text, quote));
    return label === undefined || isSpeech(label);
  });
  const gold = quotes.filter(isSpeech);
  const isLong = (quote: LabelledQuote) => wordCount(text.slice(quote.start, quote.end)) >= fewestLong;
  scores.all.gold += gold.length;
  scores.all.found += predictions.length;
  scores.long.gold += gold.filter(isLong).length;
  scores.long.found += predictions.filter(isLong).length;
  const keys = new Set(predictions.map((quote) => spanKey(text, quote)));
  for (const quote of gold)
    if (!keys.has(spanKey(text, quote))) scores.faults.push(faultOf('not found', record, quote, quote.speaker));
  for (const quote of predictions) {
    const label = labels.get(spanKey(text, quote));
    if (!label) {
      scores.faults.push(faultOf('found, not labelled', record, quote, undefined, quote.speaker));
      continue;
    }
    scores.all.right += 1;
    if (isLong(label)) scores.long.right += 1;
    scoreSpeaker(scores, record, label, quote);
  }
  scores.endToEnd.gold = scores.all.gold;
  scores.endToEnd.found = scores.all.found;
}

function scoreSpeaker(scores: QuoteScores, record: QuoteRecord, label: LabelledQuote, quote: LabelledQuote): void {
  if (!label.speaker) {
    if (quote.speaker) {
      scores.speakers.invented += 1;
      scores.faults.push(faultOf('invented speaker', record, quote, undefined, quote.speaker));
    } else scores.endToEnd.right += 1;
    return;
  }
  const verdict = !quote.speaker ? 'missing' : sameSpeaker(label.speaker.text, quote.speaker.text) ? 'right' : 'wrong';
  const withName = isNamed(label.speaker.text);
  scores.speakers.gold += 1;
  scores.speakers[verdict] += 1;
  if (withName) {
    scores.named.gold += 1;
    scores.named[verdict] += 1;
  }
  if (verdict === 'right') scores.endToEnd.right += 1;
  else {
    const kind = verdict === 'missing' ? 'not stated' : withName ? 'wrong name' : 'wrong speaker';
    scores.faults.push(faultOf(kind, record, quote, label.speaker, quote.speaker));
  }
}

function faultOf(
  kind: QuoteFault['kind'],
  { id, text }: QuoteRecord,
  { start, end }: LabelledQuote,
  want: LabelledQuote['speaker'],
  got?: LabelledQuote['speaker'],
): QuoteFault {
  const part = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  const context = `${part(start - contextShown, start)}⟦${part(start, end)}⟧${part(end, end + contextShown)}`;
  return { kind, id, context, ...(want && { want: want.text }), ...(got && { got: got.text }) };
}

/** Where the words of a quotation begin and end, marks and outer punctuation aside. */
function spanKey(text: string, { start, end }: LabelledQuote): string {
  let from = start;
  let to = end;
  while (from < to && !isWordCharacter(text, from)) from += 1;
  while (to > from && !isWordCharacter(text, to - 1)) to -= 1;
  return `${from}-${to}`;
}

const isWordCharacter = (text: string, at: number) => /[\p{L}\p{N}\p{S}]/u.test(text.charAt(at));
const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Precision, recall and F1 of counts; zero where nothing was there to find. */
export function rates({ right, found, gold }: Counts): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
