import type { TopicFrequency } from '@vis-a-vis/measures';

/** From where on a difference of two counts is looked at. */
export const defaults = {
  /** Fewer mentions than this in both articles together tell nothing but themselves. */
  fewMentions: 5,
};

/** Whether two articles mention a topic so seldom that only the counts can be given. */
export function isFew(a: TopicFrequency, b: TopicFrequency): boolean {
  return a.count + b.count < defaults.fewMentions;
}

/**
 * Whether two frequencies differ by more than chance: enough mentions, and 95 % intervals that have nothing in common. That is a
 * stricter test than one of the difference at 5 %, as it has to be where many topics are looked at.
 */
export function differBeyondChance(a: TopicFrequency, b: TopicFrequency): boolean {
  if (isFew(a, b) || a.rate.kind !== 'rate' || b.rate.kind !== 'rate') return false;
  return a.rate.low > b.rate.high || b.rate.low > a.rate.high;
}
