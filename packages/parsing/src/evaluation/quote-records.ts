import type { Article } from '../article.ts';

/** A quotation as labelled or as found: half-open UTF-16 offsets, the marks inside or outside. Without a speaker it is not stated. */
export type LabelledQuote = { start: number; end: number; speaker?: { text: string } | null; kind?: string };

/** One text with its quotations: a line of the data file. */
export type QuoteRecord = { id: string; text: string; quotes: LabelledQuote[] };

/** What keeps a line of the data file from being a QuoteRecord, in words; nothing where it is one. */
export function faultOfQuotes(record: unknown): string | undefined {
  const { id, text, quotes } = (record ?? {}) as { [K in keyof QuoteRecord]: unknown };
  if (typeof id !== 'string') return '“id” must be a name';
  if (typeof text !== 'string') return '“text” must be the text';
  if (!Array.isArray(quotes)) return '“quotes” must be a list';
  const at = quotes.findIndex((quote) => !isLabelled(quote, text.length));
  if (at < 0) return undefined;
  return `quotation ${at + 1} must have “start” and “end” within the text, and “speaker” as {"text": …} or null`;
}

function isLabelled(quote: unknown, length: number): boolean {
  const { start, end, speaker } = (quote ?? {}) as { [K in keyof LabelledQuote]: unknown };
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  const isSpan = Number(start) >= 0 && Number(start) < Number(end) && Number(end) <= length;
  return isSpan && typeof ((speaker ?? { text: '' }) as { text?: unknown }).text === 'string';
}

/** Kinds of gold labels that are no quotation, neither rewarded nor punished. */
const notSpeech = new Set(['scare', 'title', 'term']);

/** Whether a label counts as a quotation; one without a kind does. */
export const isSpeech = ({ kind }: LabelledQuote): boolean => !notSpeech.has(kind ?? '');

/** The quotations of an Article in the shape of the labels; terms in quotation marks only where somebody is named as saying them. */
export function foundQuotes({ text, quotes }: Article): LabelledQuote[] {
  return quotes
    .filter(({ kind, speaker }) => kind === 'quotation' || speaker)
    .map(({ from, to, kind, speaker }) => ({
      start: from,
      end: to,
      speaker: speaker ? { text: text.slice(speaker.from, speaker.to) } : null,
      kind,
    }));
}

/** Offsets counted in code points become UTF-16 offsets where only those fall on the quotation's marks. */
export function inCodeUnits(record: QuoteRecord): QuoteRecord {
  const points = Array.from(record.text);
  if (points.length === record.text.length) return record;
  const offsets = [0];
  for (const point of points) offsets.push((offsets.at(-1) ?? 0) + point.length);
  const moved = record.quotes.map((quote) => ({
    ...quote,
    start: offsets[quote.start] ?? record.text.length,
    end: offsets[quote.end] ?? record.text.length,
  }));
  const marked = (quotes: LabelledQuote[]) => quotes.filter((quote) => touchesMarks(record.text, quote)).length;
  return marked(moved) > marked(record.quotes) ? { ...record, quotes: moved } : record;
}

const touchesMarks = (text: string, { start, end }: LabelledQuote) =>
  /["“”«»]/.test(text.slice(Math.max(0, start - 1), start + 1)) && /["“”«»]/.test(text.slice(end - 1, end + 1));
