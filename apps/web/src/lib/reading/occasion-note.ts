import type { Comparison } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import type { Grounds } from '../sample/read-sample.ts';
import { formatDay, formatMonth } from './format-date.ts';

/** What the reader is told about the occasions of two articles, and the evidence in words. */
export type OccasionNote = { verdict: 'same' | 'different' | 'not stated'; text: string; evidence: string[] };

/** Days between two talks from which they count as different rounds. */
const apart = 7;
const day = 86_400_000;

/**
 * Whether two articles report the same talks. Dates and places that the library holds for the talks (stated, inferred or
 * the reader's) come first; without them what the comparison found in the texts decides.
 */
export function layoutOccasion(
  a: Article,
  b: Article,
  comparison: Comparison,
  grounds: readonly Grounds[] = [],
): OccasionNote {
  const evidence = comparison.occasion.evidence.map(({ says }) => says);
  if (a.id === b.id) return { verdict: 'same', text: 'The same article on both sides', evidence: [] };
  const [talksA, talksB] = [a.talks, b.talks];
  const dates = [talksA?.value.date, talksB?.value.date].map((date) => (date ? Date.parse(date) : NaN));
  const distance = Math.abs((dates[0] ?? NaN) - (dates[1] ?? NaN)) / day;
  if (!talksA || !talksB || Number.isNaN(distance)) return fromTexts(comparison, evidence);
  const places = [talksA.value.place, talksB.value.place];
  const known = [talkWords('A', a, grounds), talkWords('B', b, grounds)];
  if (distance <= apart && places[0] === places[1]) {
    return {
      verdict: 'same',
      text: `Same talks: ${place(places[0])}${formatMonth(talksA.value.date)}`,
      evidence: [...known, ...evidence],
    };
  }
  return {
    verdict: 'different',
    text: `Different talks: ${short(a)} and ${short(b)} · compare topics and names, not facts`,
    evidence: [...known, ...evidence],
  };
}

function fromTexts({ occasion }: Comparison, evidence: string[]): OccasionNote {
  if (occasion.verdict === 'same') return { verdict: 'same', text: 'Likely the same talks', evidence };
  if (occasion.verdict === 'different') {
    return { verdict: 'different', text: 'Different talks · compare topics and names, not facts', evidence };
  }
  return { verdict: 'not stated', text: 'The texts do not say whether these are the same talks', evidence };
}

function talkWords(side: string, { id, talks }: Article, grounds: readonly Grounds[]): string {
  if (!talks) return `${side}: the talks' date is not stated.`;
  const basis = { stated: 'stated', inferred: 'inferred', reader: 'entered by you' }[talks.basis];
  const because = grounds.find((one) => one.id === id)?.talks;
  return `${side}: ${place(talks.value.place)}${formatDay(talks.value.date)} (${basis}).${because ? ` ${because}` : ''}`;
}

function short({ talks }: Article): string {
  return `${place(talks?.value.place)}${formatMonth(talks?.value.date)}`;
}

function place(name: string | undefined): string {
  return name ? `${name}, ` : '';
}
