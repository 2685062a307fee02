import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** `as written = value[/end]`, a star where it is inferred. */
function dates(text: string, published?: string): string[] {
  const known = published === undefined ? {} : { published: { value: published, basis: 'stated' as const } };
  return readArticle({ id: 'x', text: `${text}\nAnother line ends here.`, ...known }).dates.map(
    ({ from, to, value, end, basis }) =>
      `${text.slice(from, to)} = ${value ?? '?'}${end ? `/${end}` : ''}${basis === 'inferred' ? '*' : ''}`,
  );
}

describe('findDates', () => {
  it.each([
    ['They met on Thursday, Sept. 12, 2013, in Geneva.', ['Thursday, Sept. 12, 2013 = 2013-09-12']],
    ['The attack of August 21 came first.', ['August 21 = --08-21']],
    ['The deal of 21 August 2013 held.', ['21 August 2013 = 2013-08-21']],
    ['The June 2012 communique was signed in 2012.', ['June 2012 = 2012-06', '2012 = 2012']],
    ['Talks in February failed; they met Friday.', ['February = --02', 'Friday = ?']],
    ['They met May 5 to 7, 2013.', ['May 5 to 7, 2013 = 2013-05-05/2013-05-07']],
    ['They left yesterday, two years ago and last week.', ['yesterday = ?', 'two years ago = ?', 'last week = ?']],
    ['On 2013-09-12 it rained.', ['2013-09-12 = 2013-09-12']],
    ['On 12.09.2013 it rained. On 8.4.2014 it snowed.', ['12.09.2013 = 2013-09-12', '8.4.2014 = 2014-04-08']],
    ['Nothing happened on 31.02.2013, on 13.13.2013 or in version 2.4.10.', []],
    ['They met again the next day, Sept. 15.', ['Sept. 15 = --09-15']],
    ['It began in September last year.', ['September = --09']],
  ])('states no more than %s', (text, want) => {
    expect(dates(text)).toEqual(want);
  });

  it.each([
    ['They met on Thursday.', '2013-09-13', ['Thursday = 2013-09-12*']],
    ['They met on Friday.', '2013-09-13T23:30:00+02:00', ['Friday = 2013-09-13*']],
    ['They will meet on Thursday.', '2013-09-13', ['Thursday = 2013-09-19*']],
    ['The attack of December 21 came first.', '2013-09-13', ['December 21 = 2012-12-21*']],
    ['A meeting is scheduled for January 5.', '2013-09-13', ['January 5 = 2014-01-05*']],
    ['Eight died in May alone, two in December.', '2013-09-13', ['May = 2013-05*', 'December = 2012-12*']],
    ['It began in September last year.', '2013-10-05', ['September = 2012-09*']],
    ['They left yesterday and last year.', '2014-01-01', ['yesterday = 2013-12-31*', 'last year = 2013*']],
  ])('counts from publication: %s', (text, published, want) => {
    expect(dates(text, published)).toEqual(want);
  });

  it.each([
    ['The attack of August 21 came first.', ['August 21 = 2013-08-21*']],
    ['The attack of October 21 came first.', ['October 21 = 2012-10-21*']],
    ['A meeting is scheduled for September 5.', ['September 5 = 2013-09-05*']],
    ['They met on Thursday and left yesterday.', ['Thursday = ?', 'yesterday = ?']],
    ['They met last year.', ['last year = 2012*']],
  ])('counts from a month of publication what a month can tell: %s', (text, want) => {
    expect(dates(text, '2013-09')).toEqual(want);
  });

  it('says stated or inferred of every date it knows, and of no other', () => {
    const words =
      'Monday Friday May 3 21 August 2013 2013-09-12 03/04/2013 to and until yesterday two days ago last week year'.split(
        ' ',
      );
    const known = fc.constantFrom(undefined, '2013', '2013-09', '2013-09-13');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1 }), known, fc.boolean(), (stretch, day, ahead) => {
        const published = day === undefined ? {} : { published: { value: day, basis: 'stated' as const } };
        const text = `They ${ahead ? 'will meet' : 'met'} on ${stretch.join(' ')}, they said.`;
        for (const { value, basis } of readArticle({ id: 'x', text, ...published }).dates)
          expect([text, value, basis === undefined]).toEqual([text, value, value === undefined]);
      }),
    );
    expect(readArticle({ id: 'x', text: 'They met on Friday.' }).dates).toEqual([{ from: 12, to: 18 }]);
  });

  it('reads the day in a dateline', () => {
    expect(dates('GENEVA, Sept. 12, 2013 (AP) — Ministers met.')).toEqual(['Sept. 12, 2013 = 2013-09-12']);
  });

  it('takes no small word for a date', () => {
    expect(
      dates('He sat there now, and it may march on; the second sun set. They March on. It may, mar or dec.'),
    ).toEqual([]);
  });

  it('reads ten thousand dates in one sentence, and each as it reads one', () => {
    const many = `They met ${'on Friday, May 3, 2013, and last year in the third quarter of 2012 '.repeat(3400)}again.`;
    const found = readArticle({ id: 'x', text: many, published: { value: '2013-09-13', basis: 'stated' } }).dates;
    expect(found).toHaveLength(10_200);
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set(['2013-05-03', '2012', '2012-Q3']));
  });
});
