import type { Example, Finding } from '../example.ts';

/** A Friday. */
const friday = '2013-09-13';
const on = (published: string) => (text: string, finds: string) => ({ text, published, finds });
const friday13 = on(friday);
const unsaid = (text: string, finds: string): Finding => ({ text, finds });

/** Which day, week or year a date without its year means, counted from the day of publication. */
export const dayExamples: Example[] = [
  {
    rule: 'a day of a month is the nearest such day',
    holds: [
      on('2000-01-05')('He was told to leave by Jan. 14.', 'Jan. 14 = 2000-01-14*'),
      on('1989-10-26')('It declared a dividend, payable Dec. 15.', 'Dec. 15 = 1989-12-15*'),
      on('2010-12-23')('He resigned, effective December 31.', 'December 31 = 2010-12-31*'),
      on('2011-01-03')('He resigned on December 31.', 'December 31 = 2010-12-31*'),
      on('2012-06-20')('Sentencing is set for June 28.', 'June 28 = 2012-06-28*'),
      on('2012-07-02')('They will look at the June 28 ruling.', 'June 28 = 2012-06-28*'),
      on('1998-10-25')('The paper said on Monday, Oct. 26.', 'Monday, Oct. 26 = 1998-10-26*'),
      on('2013-09-08')('It was on show from Sept. 20 to Jan. 12.', 'Sept. 20 to Jan. 12 = 2013-09-20/2014-01-12*'),
      on('2013-02-01')('They met on Tuesday, Dec. 4.', 'Tuesday, Dec. 4 = 2012-12-04*'),
    ],
    nearMiss: [
      on('2013-09-13')('The attack of December 21 came first.', 'December 21 = 2012-12-21*'),
      on('2013-09-13')('They will meet on March 2.', 'March 2 = 2014-03-02*'),
      on('2013-09-13')('In short: March 2, no stars.', 'March 2 = --03-02'),
      on('2013-09-13')('The case is heard in March.', 'March = --03'),
      on('2013-08-16')('He warned of less oil in September.', 'September = --09'),
      on('2013-09-13')('He fled in March of that year.', 'March = --03'),
      on('2013-09-13')('He fled the following March.', 'March = --03'),
    ],
  },
  {
    rule: 'last, next and this before a day or month',
    holds: [
      on('2013-09-12')('They met last Thursday.', 'last Thursday = 2013-09-05*'),
      on('1989-11-01')('They said last Wednesday it was over.', 'last Wednesday = 1989-10-25*'),
      friday13('They met last Monday.', 'last Monday = 2013-09-09*'),
      friday13('They meet this Thursday.', 'this Thursday = 2013-09-19*'),
      friday13('It fell this past Monday.', 'this past Monday = 2013-09-09*'),
      friday13('It fell last May.', 'last May = 2013-05*'),
      friday13('It fell last September.', 'last September = 2012-09*'),
      friday13('It is due next March.', 'next March = 2014-03*'),
      friday13('Hopes are high for this December.', 'this December = 2013-12*'),
    ],
    nearMiss: [
      friday13('It fell last August.', 'last August = --08'),
      friday13('It fell the previous Friday.', 'Friday = ?'),
      friday13('He left the following Monday.', 'Monday = ?'),
      friday13('He left the Friday before the vote.', 'Friday = ?'),
      friday13('It was a Saturday.', 'Saturday = ?'),
      friday13('On a Tuesday in May it burned.', 'Tuesday = ? | May = 2013-05*'),
      friday13('On a Monday evening in June he fled.', 'Monday = ? | June = 2013-06*'),
      friday13('At a Monday briefing he spoke.', 'Monday = 2013-09-09*'),
      friday13('He left next to Thursday’s man.', 'Thursday = 2013-09-12*'),
      friday13('Monday’s vote is off.', 'Monday = ?'),
      friday13('The vote on Monday has been postponed.', 'Monday = ?'),
      friday13('Sunday’s match was called off.', 'Sunday = ?'),
      friday13('Monday’s attack is the worst.', 'Monday = 2013-09-09*'),
      friday13('Nobody knows what happens if he wins on Sunday.', 'Sunday = ?'),
      friday13('Entry is free on the first Sunday of every month.', '–'),
      unsaid('They met last Thursday.', 'last Thursday = ?'),
    ],
  },
  {
    rule: 'weekdays counted by weeks',
    holds: [
      friday13('They met Thursday of last week.', 'Thursday = 2013-09-05*'),
      friday13('They met last week on Tuesday.', 'Tuesday = 2013-09-03*'),
      friday13('They met a week ago Thursday.', 'Thursday = 2013-09-05*'),
      friday13('They met two weeks ago Monday.', 'Monday = 2013-08-26*'),
      friday13('They meet a week from Thursday.', 'Thursday = 2013-09-26*'),
      friday13('It held until Friday week.', 'Friday = 2013-09-20*'),
      friday13('They meet Tuesday of next week.', 'Tuesday = 2013-09-17*'),
      friday13('They met a fortnight ago Thursday.', 'Thursday = 2013-08-29*'),
      friday13('They meet a fortnight from Thursday.', 'Thursday = 2013-10-03*'),
      friday13('The two will meet again next Friday, he said.', 'next Friday = 2013-09-20*'),
      friday13('They met Tuesday week ago.', 'Tuesday = 2013-09-10*'),
    ],
    nearMiss: [
      on('2013-09-15')('They met Thursday of last week.', 'Thursday = ?'),
      friday13('They met Sunday of last week.', 'Sunday = ?'),
      on('2013-09')('They met a week ago Thursday.', 'Thursday = ?'),
      unsaid('They met Thursday of last week.', 'Thursday = ?'),
    ],
  },
  {
    rule: 'what counts from an event told before stays open, and a stretch of time is no date',
    holds: [
      friday13('A month later he fled.', 'A month later = ?'),
      friday13('He fled three days later.', 'three days later = ?'),
      friday13('He fled the next day.', 'next day = ?'),
    ],
    nearMiss: [
      friday13('Prices rose over the past two years.', '–'),
      friday13('He had fled a month earlier.', '–'),
      friday13('It lost money in each of the last three months.', '–'),
      friday13('Over the next 14 months much can happen.', '–'),
      friday13('Prices rose in the past year.', '–'),
      friday13('Prices rose last year.', 'last year = 2012*'),
    ],
  },
  {
    rule: 'a day further, a week back, and a year that is shared',
    holds: [
      on('2021-03-10')('It was shut from Tuesday to Thursday.', 'Tuesday to Thursday = 2021-03-02/2021-03-04*'),
      on('2021-03-10')('They left the day before yesterday.', 'yesterday = 2021-03-08*'),
      on('2021-03-10')('They leave the day after tomorrow.', 'tomorrow = 2021-03-12*'),
      on('2021-03-10')('He fell Friday a week ago.', 'Friday = 2021-02-26*'),
      on('2021-03-10')('They met on 30 April and 2 May 2018.', '30 April = 2018-04-30 | 2 May 2018 = 2018-05-02'),
      on('2021-03-10')('They will pay for this tomorrow.', 'tomorrow = 2021-03-11*'),
      on('2021-03-10')('April said it was late.', '–'),
    ],
    nearMiss: [
      on('2021-03-10')('It was shut from Monday to Tuesday.', 'Monday to Tuesday = 2021-03-08/2021-03-09*'),
      on('2021-03-10')('They left the day he came, yesterday.', 'yesterday = 2021-03-09*'),
      on('2021-03-10')('A year ago Monday he fell.', 'Monday = ?'),
      on('2021-03-10')('They met on 30 April and left in 2018.', '30 April = 2021-04-30* | 2018 = 2018'),
      on('2021-03-10')('April is late.', 'April = 2021-04*'),
    ],
  },
];
