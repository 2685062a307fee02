import { nameSuffixes } from '../../lexicon/names.ts';
import { titleWords } from '../../lexicon/titles.ts';
import type { View } from '../../tokens/view.ts';
import { keyOf } from './bearers.ts';

/** A name where it stands. */
type Standing = { words: readonly string[]; from: number; end: number };

/**
 * The keys of names in order that stand beside each other in one sentence and differ in a suffix alone: `Jesse Roe Jr. met the Rev.
 * Jesse Roe` tells of two. In other sentences the suffix may just be left out.
 */
export function namesakes(view: View, names: readonly Standing[]): Set<string> {
  const found = new Set<string>();
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    if (!before || before.words.length < 2 || stem(before) !== stem(name)) continue;
    const keys = [keyOf(before.words), keyOf(name.words)] as const;
    if (keys[0] === keys[1] || !isOneSentence(view.text.slice(view.tokens[before.end - 1]?.to ?? 0, name.from)))
      continue;
    for (const key of keys) found.add(key);
  }
  return found;
}

const stem = ({ words }: Standing) => keyOf(words.filter((word) => !nameSuffixes.has(keyOf([word]))));

/** No stop stands in it but those of `Jr.` and of a title. */
function isOneSentence(between: string): boolean {
  if (between.includes('\n') || /[.?!]["”’)]*\s+\p{Lu}/u.test(between)) return false;
  const [, word] = /(\p{L}*)[.?!]["”’)]*\s+$/u.exec(between) ?? [];
  return word === undefined || titleWords.has(word.toLowerCase());
}
