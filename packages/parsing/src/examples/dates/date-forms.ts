import type { Example } from '../example.ts';

const published = '2013-10-24';

/** In which forms a date is written, and what only looks like one. */
export const dateFormExamples: Example[] = [
  {
    rule: 'forms of a day',
    holds: [
      { text: 'On 2018 March 18 the two met.', finds: '2018 March 18 = 2018-03-18' },
      { text: 'The fleet left on 13-Jan-2018.', finds: '13-Jan-2018 = 2018-01-13' },
      { text: 'The fleet left on 14/Oct/2013.', finds: '14/Oct/2013 = 2013-10-14' },
      { text: 'The truce of 21-8-2013 held.', finds: '21-8-2013 = 2013-08-21' },
      { text: 'The law of 4 Sept ’13 stands.', finds: '4 Sept ’13 = 2013-09-04' },
      { text: 'It was due on Monday (Sept. 16).', finds: 'Monday (Sept. 16 = --09-16' },
      { text: 'They met on 2013/09/30 in Oslo.', finds: '2013/09/30 = 2013-09-30' },
      { text: 'The port shut on 2-Feb-1999.', finds: '2-Feb-1999 = 1999-02-02' },
      { text: 'On 1999 December 31 nobody slept.', finds: '1999 December 31 = 1999-12-31' },
      { text: 'It ended on 30/11/98 at last.', finds: '30/11/98 = 1998-11-30' },
    ],
    nearMiss: [
      { text: 'The truce of 5-8-2013 held.', finds: '5-8-2013 = 2013' },
      { text: 'A 21-8 win was his.', finds: '–' },
      { text: 'The fleet left on 32-Jan-2018.', finds: '–' },
    ],
  },
  {
    rule: 'stretches and lists',
    holds: [
      { text: 'They met Feb. 27-March 1.', finds: 'Feb. 27-March 1 = --02-27/--03-01' },
      { text: 'They met Feb. 27–March 1.', finds: 'Feb. 27–March 1 = --02-27/--03-01' },
      { text: 'They met Feb. 27—March 1.', finds: 'Feb. 27—March 1 = --02-27/--03-01' },
      {
        text: 'They met 28 September - 2 October 2013.',
        finds: '28 September - 2 October 2013 = 2013-09-28/2013-10-02',
      },
      { text: 'They met on March 5 and 7.', finds: 'March 5 = --03-05 | 7 = --03-07' },
      { text: 'They met on 5 and 7 March 2013.', finds: '5 = 2013-03-05 | 7 March 2013 = 2013-03-07' },
      { text: 'They met on Jan. 22, 24 and 25.', finds: 'Jan. 22 = --01-22 | 24 = --01-24 | 25 = --01-25' },
      { text: 'It covers 2010-14 and the winter of 2013/14.', finds: '2010-14 = 2010/2014 | 2013/14 = 2013/2014' },
      { text: 'It grew from 1998 to 2006.', finds: '1998 to 2006 = 1998/2006' },
      { text: 'It fell between 1985 and 1987.', finds: '1985 = 1985 | 1987 = 1987' },
      { text: 'Nov. 30-Dec. 2 is free.', finds: 'Nov. 30-Dec. 2 = --11-30/--12-02' },
      { text: 'They left on May 2 and 30.', finds: 'May 2 = --05-02 | 30 = --05-30' },
    ],
    nearMiss: [
      { text: 'On May 30, 10 people left.', finds: 'May 30 = --05-30' },
      { text: 'In the 2010-12 plan it rains.', finds: '2010-12 = 2010' },
      { text: 'They met Sept. 12 — Friday is free.', finds: 'Sept. 12 = --09-12 | Friday = ?' },
    ],
  },
  {
    rule: 'parts of months and years',
    holds: [
      { text: 'They met in mid-March.', finds: 'mid-March = --03' },
      { text: 'They met in early March 2014.', finds: 'March 2014 = 2014-03' },
      { text: 'It began in mid-1996.', finds: 'mid-1996 = 1996' },
      { text: 'Q3 2013 was weak.', finds: 'Q3 2013 = 2013-Q3' },
      { text: 'It lost money in the third quarter of 2012.', finds: 'third quarter of 2012 = 2012-Q3' },
      { text: 'Last year’s second quarter was good.', published, finds: 'Last year’s second quarter = 2012-Q2*' },
      { text: 'The first half of 2013 was flat.', finds: 'first half of 2013 = 2013-H1' },
      { text: 'The 1988 fourth quarter was good.', finds: '1988 fourth quarter = 1988-Q4' },
      { text: 'They met in late-May.', finds: 'late-May = --05' },
    ],
    nearMiss: [
      { text: 'A quarter of the 2000 voters left.', finds: '–' },
      { text: 'It lost the third quarter.', finds: '–' },
      { text: 'The third half of 2012 is a joke.', finds: '2012 = 2012' },
    ],
  },
  {
    rule: 'names and words that are no dates',
    holds: [
      { text: 'Theresa May said so in June.', finds: 'June = --06' },
      { text: 'It was so, said May.', finds: '–' },
      { text: 'June Dahl left, and April Ryan came.', finds: '–' },
      { text: 'It was built by April Ryan and Jan Kubis.', finds: '–' },
      { text: 'Augusta March met Sun Yat-sen.', finds: '–' },
      { text: 'He sat there, and it may be now.', finds: '–' },
      { text: 'She told August Brandt of it.', finds: '–' },
      { text: 'He reads USA Today and the Sunday Times.', finds: '–' },
      { text: 'Mrs May left after June Holm did.', finds: '–' },
      { text: 'They joined the March for Bread.', finds: '–' },
    ],
    nearMiss: [
      { text: 'They met in May and in April.', finds: 'May = --05 | April = --04' },
      { text: 'The March accession was late.', finds: 'March = --03' },
      { text: 'In April, May and June it rained.', finds: 'April = --04 | May = --05 | June = --06' },
      { text: 'April was cold.', finds: 'April = --04' },
    ],
  },
  {
    rule: 'a year alone',
    holds: [
      { text: 'He ran the 1996 games.', finds: '1996 = 1996' },
      { text: 'A law (1995) says so.', finds: '1995 = 1995' },
      { text: 'Sales for 1988 fell.', finds: '1988 = 1988' },
      { text: 'In 2012 they left.', finds: '2012 = 2012' },
    ],
    nearMiss: [
      { text: 'It cost $ 2012 or so.', finds: '–' },
      { text: 'It cost in $ 1999 or so.', finds: '–' },
      { text: 'The 2000 workers left.', finds: '–' },
      { text: 'It rose by 1950 tons.', finds: '–' },
      { text: 'He sells Lander Server 2003 and 2008.', finds: '–' },
      { text: 'The ship left in 1500 GMT fog.', finds: '–' },
      { text: 'The past of 1800 people is here.', finds: '–' },
    ],
  },
  {
    rule: 'days of every week are no day',
    holds: [
      { text: 'They meet every Friday.', published, finds: '–' },
      { text: 'Each July they march.', published, finds: '–' },
      { text: 'It flies on Monday and Tuesday nights.', published, finds: '–' },
      { text: 'Black Friday was busy.', published, finds: '–' },
    ],
    nearMiss: [{ text: 'They met late Friday night.', published, finds: 'Friday = 2013-10-18*' }],
  },
  {
    rule: 'a day of a month that is not named',
    holds: [
      { text: 'They met again on the 15th.', finds: '15th = ?' },
      { text: 'On the 2nd he left.', published, finds: '2nd = ?' },
      { text: 'It must be done by the 31st, he said.', finds: '31st = ?' },
    ],
    nearMiss: [
      { text: 'She lives on the 15th floor.', finds: '–' },
      { text: 'The 15th was his.', finds: '–' },
      { text: 'They met on the 12th and 13th of September.', finds: '12th and 13th of September = --09-12/--09-13' },
    ],
  },
  {
    rule: 'distances from the day of publication',
    holds: [
      { text: 'It fell last night.', published, finds: 'last night = 2013-10-23*' },
      { text: 'It fell this morning.', published, finds: 'this morning = 2013-10-24*' },
      { text: 'It fell two days ago.', published, finds: 'two days ago = 2013-10-22*' },
      { text: 'It fell ten years ago.', published, finds: 'ten years ago = 2003*' },
    ],
    nearMiss: [
      { text: 'It fell a year ago.', published, finds: 'a year ago = ?' },
      { text: 'It fell almost ten years ago.', published, finds: 'ten years ago = ?' },
      { text: 'They are the men of tomorrow.', published, finds: '–' },
      { text: 'It fell last year.', published, finds: 'last year = 2012*' },
    ],
  },
];
