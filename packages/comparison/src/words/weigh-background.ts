import { isUnspaced } from './unspaced.ts';
import { backgroundSentences, backgroundTable } from './background-table.ts';

/**
 * Words of reporting and of the time of day: everywhere in news, rare in speeches, so the table alone would take them for
 * distinctive. Our own list, as Porter stems.
 */
const reporting =
  'said sai told tell accord report ad statement spokesman spokeswoman spokesperson offici reporter interview ask note announc ' +
  'mr mrs ms dr monday tuesday wednesday thursday fridai saturdai sundai mondai tuesdai wednesdai thursdai ' +
  'pm am yesterdai minut jan feb aug sept oct nov dec PM AM EST EDT GMT ET AP AFP CNN reuter cnn ' +
  'also after who while which when where had he she him her his hi they them then than would could about into dure';
const reportingWeight = 0.3;

/** The weight of a word the table does not hold: somewhat rarer than the rarest one it does. */
export const unseenWeight = 0.85;

/** The weight of two characters of a script without spaces. Chosen by hand, between a content word and one that is rare. */
const pairWeight = 0.6;

const weights = new Map<string, number>();
backgroundTable.forEach((stems, row) => {
  const weight = (row / 2) * (Math.LN2 / Math.log(backgroundSentences));
  for (const stem of stems.split(' ')) if (stem !== '') weights.set(stem, weight);
});
for (const stem of reporting.split(' ')) weights.set(stem, Math.min(weights.get(stem) ?? 1, reportingWeight));

/**
 * How rare a stem is in the language at large, 0 (in every sentence) to 1 (in one of the whole table's sentences):
 * ln(N / df) / ln N over the background table; a letter alone (`p. m.`, an initial) says as little as a word of reporting. Other
 * languages have no table: there a word's length stands in for it, since the commonest words of a language are its short ones
 * (Zipf 1935). Two characters of a script without spaces are about a word
 * of middling rarity, one alone is next to nothing.
 */
export function weighBackground(stem: string, english: boolean): number {
  if (english) return weights.get(stem) ?? (/^[a-z]$/.test(stem) ? reportingWeight : unseenWeight);
  const length = [...stem].length;
  if (isUnspaced(stem) && length > 1) return pairWeight;
  return length <= 3 ? 0.2 : Math.min(unseenWeight, 0.2 + 0.1625 * (length - 3));
}
