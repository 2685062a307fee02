import type { TopicFrequency } from '@vis-a-vis/measures';
import { oneDecimal } from '../words/say-number.ts';
import { sayCount } from '../words/say-count.ts';

/** A count with its words, rate and interval, such as `6 mentions in 472 words, 12.7 per 1,000 (95 % interval 4.7 to 27.7)`. */
export function sayFrequency({ count, words, rate }: TopicFrequency): string {
  const counted = `${sayCount(count, 'mention')} in ${sayCount(words, 'word')}`;
  if (rate.kind === 'too few words') return `${counted}, too few for a rate (at least ${rate.floor})`;
  const { perThousand, low, high } = rate;
  return `${counted}, ${oneDecimal(perThousand)} per 1,000 (95 % interval ${oneDecimal(low)} to ${oneDecimal(high)})`;
}
