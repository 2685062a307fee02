import type { Range } from '@vis-a-vis/parsing';

/** The text of a range on one line, cut at a word after `most` characters. */
export function cutText(text: string, { from, to }: Range, most = 110): string {
  const whole = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return whole.length <= most ? whole : `${whole.slice(0, most).replace(/\s\S*$/u, '')} …`;
}
