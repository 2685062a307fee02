import type { Range } from '../article.ts';

/** A quarter or half of a year, as `2013-Q3`, `2013-H1`; `basis` is inferred where its year is counted from publication. */
export type Quarter = Range & { value: string; basis: 'stated' | 'inferred' };

const order = '(?<ORDER>first|second|third|fourth|1st|2nd|3rd|4th|last)';
const part = `${order}[\\s-](?<PART>quarter|half)`;
const short = '(?<SHORT>Q[1-4]|H[12])';
const year = '(?:(?<YEAR>(?:19|20)\\d\\d)|(?<SAID>last|this|next)\\s+year)';
const forms = [
  `\\b${part}(?:\\s+(?:of|in))?(?:\\s+fiscal)?,?\\s+${year}\\b`,
  `\\b${short},?\\s+(?:of\\s+)?(?:fiscal\\s+)?${year}\\b`,
  `\\b${year}(?:['\\u2019]s)?\\s+(?:${part}\\b|${short}\\b)`,
];
/** Every form has groups of its own. */
const quarters = new RegExp(
  forms.map((form, at) => form.replace(/<([A-Z]+)>/g, (_, name: string) => `<${name.toLowerCase()}${at}>`)).join('|'),
  'gi',
);
const orders = ['first', 'second', 'third', 'fourth'];
const steps: { [word: string]: number } = { last: -1, this: 0, next: 1 };

/**
 * The quarters and halves with their year that a stretch of text names, as offsets into the text: `the third quarter of 1989`,
 * `Q3 2013`, and, with the year of publication, `last year’s second quarter`. English.
 */
export function readQuarters(text: string, from: number, to: number, thisYear?: number): Quarter[] {
  const words = text.slice(from, to);
  if (!/quarter|half|\b[QH][1-4]\b/i.test(words)) return [];
  return [...words.matchAll(quarters)].flatMap(({ index, 0: found, groups = {} }): Quarter[] => {
    const of = (name: string) => groups[`${name}0`] ?? groups[`${name}1`] ?? groups[`${name}2`];
    const [stated, said] = [of('year'), of('said')?.toLowerCase()];
    const counted = said === undefined || thisYear === undefined ? undefined : thisYear + (steps[said] ?? 0);
    const value = stated ?? counted;
    const which = partOf(of('short') ?? `${of('part')} ${of('order')}`);
    if (value === undefined || which === undefined) return [];
    const place = { from: from + index, to: from + index + found.length };
    return [{ ...place, value: `${value}-${which}`, basis: stated === undefined ? 'inferred' : 'stated' }];
  });
}

/** `Q3` of `Q3` and of `quarter third`; nothing for the third half. */
function partOf(words: string): string | undefined {
  if (/^[QH]\d$/i.test(words)) return words.toUpperCase();
  const [kind = '', which = ''] = words.toLowerCase().split(' ');
  const last = kind === 'half' ? 2 : 4;
  const number = which === 'last' ? last : orders.indexOf(which) + 1 || Number(/\d/.exec(which)?.[0]);
  return number > last ? undefined : `${kind === 'half' ? 'H' : 'Q'}${number}`;
}
