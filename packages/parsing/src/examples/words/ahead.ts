import type { Example, Finding } from '../example.ts';

const pairs = [
  ['They will meet on September 12.', 'They were willing on September 12.'],
  ['They shall meet on September 12.', 'They were shallow on September 12.'],
  ['The next talks are on September 12.', 'The nextdoor shop shut on September 12.'],
  ['The upcoming talks fall on September 12.', 'It came up on September 12.'],
  ['The coming talks fall on September 12.', 'They were overcoming it on September 12.'],
  ['Talks were scheduled for September 12.', 'They had a schedule on September 12.'],
  ['Talks were planned for September 12.', 'They had a plan on September 12.'],
  ['Talks were slated for September 12.', 'They had a slate on September 12.'],
  ['Talks were pencilled in for September 12.', 'They had a pencil on September 12.'],
  ['They said it would go ahead on September 12.', 'They said it would go on September 12.'],
  ['Talks were due on September 12.', 'They had dues on September 12.'],
  ['Talks were set for September 12.', 'They had a set on September 12.'],
  ['Talks were set to begin on September 12.', 'They were set on it on September 12.'],
  ['They were expected to meet on September 12.', 'They expected it on September 12.'],
  ['Talks were held to coincide with September 12.', 'Talks coincided with September 12.'],
  ['They are to meet on September 12.', 'They came to meet on September 12.'],
  ['Talks come later this year, on September 12.', 'They came later on September 12.'],
  ['The mayor plans to leave on September 12.', 'The plans were lost on September 12.'],
  ['They met ahead of September 12.', 'They were ahead on September 12.'],
] as const;

const published = '2013-09-13';
const later = ([text]: readonly [string, string]): Finding => ({
  text,
  published,
  finds: text.includes('later this year')
    ? 'later this year = 2013* | September 12 = 2014-09-12*'
    : 'September 12 = 2014-09-12*',
});

/** Words by which a sentence looks ahead, so that a bare day lies after publication. */
export const aheadExamples: Example[] = [
  {
    rule: 'ahead',
    holds: pairs.map(later),
    nearMiss: pairs.map(([, text]) => ({ text, published, finds: 'September 12 = 2013-09-12*' })),
  },
];
