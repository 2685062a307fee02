import { pictureComplements, pictureVerbs } from '../../lexicon/furniture-phrases.ts';
import { ofEach, type Example, type Finding } from '../example.ts';
import { lineExamples } from './lines.ts';

const agencies = ['AP', 'AFP', 'Reuters', 'Getty', 'EPA', 'Bloomberg', 'UPI', 'TASS', 'Xinhua'];
const pictured = 'caption: describes a picture';
const shown = (line: string): Finding => lineFinding(line, `${line} = ${pictured}`);
const lineFinding = (line: string, finds: string): Finding => ({
  text: `The ministers met on Monday in the old town.\n${line}\nThey left on Tuesday, a day late.`,
  finds,
});

/** Lines that say who wrote, supplied or photographed, and what a picture shows. */
export const creditExamples: Example[] = [
  lineExamples('credit: names the source', [
    ['Source: The Daily', 'Sources spoke of a truce.'],
    ['SOURCE Acme Foods', 'SOURCE of it all was Acme Foods.'],
    ['SOURCES: The Daily and agencies', 'A source: that was all they had.'],
  ]),
  lineExamples('credit: names who reported or edited', [
    ['Reporting by Jane Roe', 'Reporting of that kind is hard.'],
    ['Additional reporting by Jane Roe', 'Additional reports came in.'],
    ['(With reporting by Jane Roe)', 'With reports like this they left.'],
    ['Reported by Jane Roe', 'Reported losses were few.'],
    ['Editing by Jane Roe', 'Editing was slow.'],
    ['Edited by Jane Roe', 'Edited texts were few.'],
    ['Written by Jane Roe', 'Written notes were few.'],
    ['(Writing by Jane Roe; Editing by John Doe)', 'Writing was hard there.'],
    ['Compiled by Jane Roe', 'Compiled notes were few.'],
    ['Translated by Jane Roe', 'Translated notes were few.'],
    ['With files from Jane Roe', 'With files in hand they left.'],
    ['Contributions from Jane Roe', 'Contributions were few.'],
    ['Contributing by phone was Jane Roe', 'Contributing was hard.'],
  ]),
  lineExamples('credit: names who contributed', [
    ['Jane Roe contributed to this report', 'Jane Roe contributed to the truce.'],
    ['Jane Roe contributed reporting', 'Jane Roe contributed a plan.'],
    ['Jane Roe reported from Geneva and John Doe from Oslo.', 'Jane Roe reported from Geneva that they left.'],
    ['This report was produced with material from Reuters.', 'This report was produced in May.'],
  ]),
  lineExamples('credit: names the photographer or agency', [
    ['Photo: Jane Roe', 'Photos were shown there.'],
    ['Picture by: Jane Roe', 'Pictures were shown there.'],
    ['Image courtesy of: Jane Roe', 'Images were shown there.'],
    ['Credit: Jane Roe', 'Credit was due to the mayor.'],
    ['Video: Jane Roe', 'Videos were shown there.'],
    ['Graphic / Jane Roe', 'Graphic scenes were shown there.'],
    ['Illustration credit: Jane Roe', 'Illustrations were shown there.'],
  ]),
  lineExamples('credit: names the agency', [
    ...agencies.flatMap((agency) => [
      [agency, `${agency} was there.`] as const,
      [`(${agency})`, `(${agency} was there.)`] as const,
      [`${agency} / Jane Roe`, `${agency} told of it.`] as const,
    ]),
    ['Getty Images', 'Getty had images.'],
  ]),
  lineExamples('credit: byline', [
    ['By Jane Roe', 'By night they left.'],
    ['BY JANE ROE and JOHN DOE', 'By May they had left.'],
    ['By: Jane Roe of The Daily', 'By the quay they met.'],
  ]),
  ofEach(
    'pictureVerbs',
    pictureVerbs,
    (verb) => shown(`Minister Jane Roe ${verb} at the old quay on a cold day.`),
    (verb) => lineFinding(`Minister Jane Roe never ${verb} at the old quay on a cold day.`, '–'),
  ),
  ofEach(
    'pictureComplements',
    pictureComplements,
    (word) => shown(`Minister Jane Roe waits ${word} the old quay on a cold day.`),
    (word) => lineFinding(`Minister Jane Roe waits so ${word} the old quay on a cold day.`, '–'),
  ),
  {
    rule: 'pictureCredit',
    holds: [
      'The old quay on a cold day. (AP Photo)',
      'The old quay on a cold day. Getty Images',
      'The old quay on a cold day. (Reuters/Jane Roe)',
      'The old quay on a cold day. File photo.',
      'The old quay on a cold day. Photo by Jane Roe.',
      'The old quay on a cold day. Photograph: Jane Roe.',
      'The old quay on a cold day. Image courtesy of the town.',
    ].map(shown),
    nearMiss: [
      'The old quay on a cold day, as AP wrote.',
      'The old quay had a photo shop on that day.',
      'The town had a file on the quay and its image.',
      'They talked with Reuters of the old quay.',
    ].map((line) => lineFinding(line, '–')),
  },
];
