import { type Example } from './example.ts';

/** What is a date, and which day it means from the day of publication. */
export const dateExamples: Example[] = [
  {
    rule: 'dateRuns',
    holds: [
      { text: 'They met Friday   May 3.', finds: 'Friday May 3 = --05-03' },
      { text: 'They met on May 3,  2013.', finds: 'May 3, 2013 = 2013-05-03' },
      { text: 'They met on May 3,   2013.', finds: 'May 3 = --05-03' },
      { text: 'They met on May 3-5, 2013.', finds: 'May 3-5, 2013 = 2013-05-03/2013-05-05' },
      { text: 'They met on May 13-15.', finds: 'May 13-15 = --05-13/--05-15' },
      { text: 'On 3/4/13 they met.', finds: '3/4/13 = 2013' },
      { text: 'On 13/4/2013 they met.', finds: '13/4/2013 = 2013-04-13' },
      { text: 'On 3/14/2013 they met.', finds: '3/14/2013 = 2013-03-14' },
      {
        text: 'On May 3, May 4, May 5, May 6, May 7, May 8, May 9 they met.',
        finds:
          'May 3 = --05-03 | May 4 = --05-04 | May 5 = --05-05 | May 6 = --05-06 | May 7 = --05-07 | May 8 = --05-08 | May = --05',
      },
    ],
    nearMiss: [
      { text: 'They met on May    3 and left.', finds: '–' },
      { text: 'They met on 113-15 May.', finds: '–' },
      { text: 'They met on 13-115 May.', finds: '–' },
      { text: 'It cost in 2012 people.', finds: '–' },
    ],
  },
  {
    rule: 'findDates',
    holds: [
      { text: 'They met on September 13.', published: '2013-09-13', finds: 'September 13 = 2013-09-13*' },
      { text: 'They met on September 13.', published: '2013-09', finds: 'September 13 = 2013-09-13*' },
      { text: 'They met on September 13.', finds: 'September 13 = --09-13' },
      { text: 'They will meet on September 13.', published: '2013-09-13', finds: 'September 13 = 2013-09-13*' },
      { text: 'They will meet on September 13.', published: '2013-09', finds: 'September 13 = 2013-09-13*' },
      { text: 'They will meet on September 13.', finds: 'September 13 = --09-13' },
      { text: 'They will meet on September 12.', published: '2013-09-13', finds: 'September 12 = 2014-09-12*' },
      { text: 'They will meet on September 12.', published: '2013-09', finds: 'September 12 = 2013-09-12*' },
      { text: 'They will meet on September 12.', finds: 'September 12 = --09-12' },
      { text: 'They will meet on September 1.', published: '2013-09-13', finds: 'September 1 = 2014-09-01*' },
      { text: 'They will meet on September 1.', published: '2013-09', finds: 'September 1 = 2013-09-01*' },
      { text: 'They will meet on September 1.', finds: 'September 1 = --09-01' },
      { text: 'They met on Sunday.', published: '2013-09-13', finds: 'Sunday = 2013-09-08*' },
      { text: 'They met on Sunday.', published: '2013-09', finds: 'Sunday = ?' },
      { text: 'They met on Sunday.', finds: 'Sunday = ?' },
      { text: 'They met last month.', published: '2013-09-13', finds: 'last month = 2013-08*' },
      { text: 'They met last month.', published: '2013-09', finds: 'last month = 2013-08*' },
      { text: 'They met last month.', finds: 'last month = ?' },
      { text: 'They met last year.', published: '2013-09-13', finds: 'last year = 2012*' },
      { text: 'They met last year.', published: '2013-09', finds: 'last year = 2012*' },
      { text: 'They met last year.', finds: 'last year = ?' },
    ],
    nearMiss: [],
  },
  {
    rule: 'late and early years',
    holds: [
      { text: 'They met on Sunday.', published: '1960-02-01', finds: 'Sunday = 1960-01-31*' },
      { text: 'They met last year.', published: '0900-01-01', finds: 'last year = 0899*' },
      { text: 'They met last month.', published: '2013-01-05', finds: 'last month = 2012-12*' },
      { text: 'They met in May.', published: '2013-05-01', finds: 'May = 2013-05*' },
      { text: 'They met in May.', published: '2013-05', finds: 'May = 2013-05*' },
    ],
    nearMiss: [],
  },
];
