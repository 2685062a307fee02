import type { Range } from '../article.ts';

/** A quarter of a year, as `2013-Q3`. */
export type Quarter = Range & { value: string };

const year = '(?<YEAR>(?:19|20)\\d\\d)';
const order = '(?<ORDER>first|second|third|fourth|1st|2nd|3rd|4th)';
const forms = [
  `\\b${order}[\\s-]quarter(?:\\s+(?:of|in))?(?:\\s+fiscal)?,?\\s+${year}\\b`,
  `\\bQ(?<ORDER>[1-4]),?\\s+(?:of\\s+)?(?:fiscal\\s+)?${year}\\b`,
  `\\b${year}(?:['\\u2019]s)?\\s+(?:${order}[\\s-]quarter\\b|Q(?<NUMBER>[1-4])\\b)`,
];
/** Every form has groups of its own. */
const quarters = new RegExp(
  forms.map((form, at) => form.replace(/<([A-Z]+)>/g, (_, name: string) => `<${name.toLowerCase()}${at}>`)).join('|'),
  'gi',
);
const orders = ['first', 'second', 'third', 'fourth'];

/** The quarters with their year that a stretch of text names, as offsets into the text: `the third quarter of 1989`, `Q3 2013`. English. */
export function readQuarters(text: string, from: number, to: number): Quarter[] {
  const words = text.slice(from, to);
  if (!/quarter|\bQ[1-4]\b/i.test(words)) return [];
  return [...words.matchAll(quarters)].map(({ index, 0: found, groups = {} }) => {
    const { year0, year1, year2, order0, order1, order2, number2 } = groups;
    const which = order0 ?? order1 ?? order2 ?? number2 ?? '';
    const number = orders.indexOf(which.toLowerCase()) + 1 || Number(/\d/.exec(which)?.[0]);
    return { from: from + index, to: from + index + found.length, value: `${year0 ?? year1 ?? year2}-Q${number}` };
  });
}
