import { type Example } from '../example.ts';

/** What is a date, and which day it means from the day of publication. */
export const dateExamples: Example[] = [
  {
    rule: 'dateRuns',
    holds: [
      { text: 'They met on Friday. May 3 was warm.', finds: 'Friday = ? | May 3 = --05-03' },
      { text: 'They left two weeks ago on. Monday was warm.', finds: 'two weeks ago = ? | Monday = ?' },
      { text: 'In 2012 $5 was paid.', finds: '2012 = 2012' },
      { text: 'It fell in 2012’s summer.', finds: '2012 = 2012' },
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
          'May 3 = --05-03 | May 4 = --05-04 | May 5 = --05-05 | May 6 = --05-06 | May 7 = --05-07 | May 8 = --05-08 | May 9 = --05-09',
      },
    ],
    nearMiss: [
      { text: 'They met on May    3 and left.', finds: 'May = --05' },
      { text: 'It cost in $ 2012 or so.', finds: '–' },
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
      { text: 'They will meet on September 12.', published: '2013-09-13', finds: 'September 12 = 2013-09-12*' },
      { text: 'They will meet on September 12.', published: '2013-09', finds: 'September 12 = 2013-09-12*' },
      { text: 'They will meet on September 12.', finds: 'September 12 = --09-12' },
      { text: 'They will meet on September 1.', published: '2013-09-13', finds: 'September 1 = 2013-09-01*' },
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
      { text: 'They will meet in May.', published: '2013-12', finds: 'May = 2014-05*' },
      { text: 'They met last month.', published: '2013-01-05', finds: 'last month = 2012-12*' },
      { text: 'They met in May.', published: '2013-05-01', finds: 'May = 2013-05*' },
      { text: 'They will meet in May.', published: '2013-05-01', finds: 'May = 2013-05*' },
      { text: 'They will meet in May.', published: '2013-05', finds: 'May = 2013-05*' },
      { text: 'They will meet in May.', published: '2013-05-20', finds: 'May = 2013-05*' },
      { text: 'They met in May.', published: '2013-05', finds: 'May = 2013-05*' },
    ],
    nearMiss: [],
  },
  {
    rule: 'withYearBeside',
    holds: [
      {
        text: 'Roe was shot on June 24, 2005, while he looked into a June 20 fire.',
        published: '2007-03-20',
        finds: 'June 24, 2005 = 2005-06-24 | June 20 = 2005-06-20*',
      },
    ],
    nearMiss: [
      {
        text: 'Roe was shot on June 24, 2005, and Doe was tried on October 2.',
        published: '2007-03-20',
        finds: 'June 24, 2005 = 2005-06-24 | October 2 = 2006-10-02*',
      },
      {
        text: 'Roe was shot on June 24, 2005, and Doe was tried on June 20.',
        published: '2007-06-22',
        finds: 'June 24, 2005 = 2005-06-24 | June 20 = 2007-06-20*',
      },
    ],
  },
];
