import { measureVoices, quotedMost, nameActors, type ActorLabels, type ActorRow } from '@vis-a-vis/measures';
import type { ComparedFigures, TopicFrequency, TopicRow } from '@vis-a-vis/measures';
import { differBeyondChance } from '../charts/chance.ts';
import { layoutFigures } from '../figures/rows.ts';
import type { Pair } from '../pair/pair.ts';
import { sides } from '../pair/side.ts';
import { isolate } from '../text/isolate.ts';
import { oneDecimal } from '../words/say-number.ts';
import { sayCount } from '../words/say-count.ts';

/*
 * What each view has to say of a pair, in one sentence; '' where it can prove nothing.
 */

/** How many sentences of each article the other has as well, and how many it has alone. */
export function sayShared({ a, b, comparison: { onlyA, onlyB } }: Pick<Pair, 'a' | 'b' | 'comparison'>): string[] {
  const [ofA, ofB] = [a.sentences.length, b.sentences.length];
  if (ofA === 0 || ofB === 0) return [];
  return [
    `${ofA - onlyA.length} of A’s ${sayCount(ofA, 'sentence')}, ${ofB - onlyB.length} of B’s ${ofB}.`,
    `${onlyA.length} only in A, ${onlyB.length} only in B.`,
  ];
}

type InBoth = { name: string; a: TopicFrequency; b: TopicFrequency };

/** The topic with the widest gap of those that differ by more than chance. */
export function sayTopics(topics: readonly TopicRow[], [first, second]: readonly [a: string, b: string]): string {
  const gap = ({ a, b }: InBoth): number => Math.abs(rateOf(a) - rateOf(b));
  const widest = topics
    .flatMap(({ topic: { name }, inArticles }): InBoth[] => {
      const [a, b] = [inArticles.get(first), inArticles.get(second)];
      return a && b && differBeyondChance(a, b) ? [{ name, a, b }] : [];
    })
    .reduce<InBoth | undefined>((most, one) => (most && gap(most) >= gap(one) ? most : one), undefined);
  if (!widest) return '';
  const { name, a, b } = widest;
  const isA = rateOf(a) > rateOf(b);
  const [more, less] = isA ? [a, b] : [b, a];
  // Where the longer article has as many mentions, only the rate tells.
  const figures =
    more.count > less.count
      ? `${sayCount(more.count, 'mention')} to ${less.count}`
      : `${oneDecimal(rateOf(more))} to ${oneDecimal(rateOf(less))} mentions per 1,000 words`;
  return `${isA ? 'A' : 'B'} speaks more of “${isolate(name)}”: ${figures}.`;
}

/** Who is quoted in both, else who is quoted most in each, where that is sure. */
export function sayVoices({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  const { speakers } = measureVoices([a, b]);
  const named = speakers.filter(({ kind }) => kind === 'speaker');
  const words = (row: (typeof named)[number], at: 0 | 1): number => row.inArticles[at]?.words ?? 0;
  const both = named.find((row) => words(row, 0) > 0 && words(row, 1) > 0);
  if (both)
    return `Both quote ${isolate(both.speaker)}: ${sayCount(words(both, 0), 'word')} in A, ${words(both, 1)} in B.`;
  const most = sides.flatMap((side, i) => {
    const first = quotedMost(speakers, i);
    return first
      ? [`${side.toUpperCase()} quotes ${isolate(first.speaker)} most (${sayCount(first.words, 'word')})`]
      : [];
  });
  return most.length > 0 ? `${most.join('; ')}.` : '';
}

/** Whom the two call by words that have nothing in common. */
export function sayNames({ a, b }: Pick<Pair, 'a' | 'b'>, labels: readonly ActorLabels[]): string {
  for (const row of nameActors([a, b], labels)) {
    const [inA, inB] = [ownLabel(row, 0), ownLabel(row, 1)];
    // A title, a caption or a place may hold the word, too: then it is not in one alone.
    if (inA && inB && !shareWord(inA, inB) && !holds(b, inA) && !holds(a, inB))
      return `${isolate(row.actor)}: “${isolate(inA)}” only in A, “${isolate(inB)}” only in B.`;
  }
  return '';
}

/** A figure that the two give differently for one thing, else one that only one gives, else one that both give. */
export function sayFigures(pair: Pick<Pair, 'a' | 'b'>, compared: ComparedFigures): string {
  const { figures } = layoutFigures(pair, compared);
  const told = {
    differs: 'Different numbers for',
    'only in A': 'Only A gives',
    'only in B': 'Only B gives',
    same: 'Both give',
  };
  for (const verdict of ['differs', 'only in A', 'only in B', 'same'] as const) {
    const at = compared.figures.findIndex((row) => row.verdict === verdict && row.what !== '');
    const line = figures[at];
    if (line)
      return `${told[verdict]} ${isolate(line.says.replace(/ in (?:[AB]|both)$/, verdict === 'differs' ? '$&' : ''))}.`;
  }
  return '';
}

function rateOf({ rate }: TopicFrequency): number {
  return rate.kind === 'rate' ? rate.perThousand : 0;
}

/** What an actor is called most often in one of the two and never in the other. */
function ownLabel({ labels }: ActorRow, at: 0 | 1): string | undefined {
  const count = (row: (typeof labels)[number], place: number): number => row.inArticles[place]?.namings.length ?? 0;
  return labels
    .filter((row) => count(row, at) > 0 && count(row, 1 - at) === 0)
    .sort((x, y) => count(y, at) - count(x, at))[0]?.label;
}

/** Whether a text has some words on end, in whatever part of it. */
const holds = ({ text }: Pair['a'], words: string): boolean =>
  text.toLowerCase().replace(/\s+/g, ' ').includes(words.toLowerCase());

function shareWord(one: string, other: string): boolean {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return !words(one).isDisjointFrom(words(other));
}
