import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { readPublicationLine } from './read-publication-line.ts';

const days = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const say = (iso: string, options: Intl.DateTimeFormatOptions, locale = 'en-US') =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(iso));

/** How pages write a day. */
const forms: ((iso: string) => string)[] = [
  (iso) => say(iso, { dateStyle: 'long' }),
  (iso) => say(iso, { dateStyle: 'full' }),
  (iso) => say(iso, { dateStyle: 'long' }, 'en-GB'),
  (iso) => say(iso, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, 'en-GB'),
  (iso) => say(iso, { month: 'short', day: 'numeric', year: 'numeric' }).replace(' ', '. '),
  (iso) => say(iso, { dateStyle: 'long' }).toUpperCase(),
  (iso) => iso,
];
const openings = ['', 'Published: ', 'Published on ', 'Posted on ', 'First published ', 'PUBLISHED ', 'Date: '];
const endings = ['', ' 10:24 GMT', ', 9 a.m.', ' at 10:24 p.m. ET', ' | 10.24 BST', ' - 10:24 (0824 GMT)'];
const dated = fc.record({
  day: days,
  form: fc.constantFrom(...forms),
  opening: fc.constantFrom(...openings),
  ending: fc.constantFrom(...endings),
});
const body = 'Ministers met on Monday. They agreed on little.';

describe('readPublicationLine', () => {
  it('reads the day of any line that holds nothing else, wherever it stands above the body', () => {
    const heads = fc.constantFrom(
      (line: string) => ['Ministers meet', 'By Jane Roe', line],
      (line: string) => ['Ministers meet', line],
      (line: string) => ['Ministers meet', line, 'By Jane Roe'],
      (line: string) => [line, 'Ministers meet', 'By Jane Roe'],
      (line: string) => ['Ministers meet', 'They talked until late at night.', 'By Jane Roe', line],
    );
    fc.assert(
      fc.property(dated, heads, fc.constantFrom('\n', '\n\n'), ({ day, form, opening, ending }, head, gap) => {
        const line = opening + form(day) + ending;
        const text = [...head(line), body].join(gap);
        const { blocks, published, title } = readArticle({ id: 'x', text });
        const block = blocks.find(({ from, to }) => text.slice(from, to) === line);
        expect([line, block?.kind, block?.reason]).toEqual([line, 'furniture', 'furniture: nothing but a date']);
        expect([line, published?.value, published?.basis]).toEqual([line, day, 'stated']);
        expect(readPublicationLine(text.slice(published?.evidence?.from, published?.evidence?.to))).toHaveLength(1);
        expect(title?.value).toBe('Ministers meet');
      }),
    );
  });

  it('leaves a line alone that says anything else', () => {
    const words = fc.constantFrom(
      'Geneva',
      'Jane Roe',
      'attack',
      '12',
      'Sport',
      'and on',
      'Updates',
      'by',
      'Zürich',
      '日',
    );
    fc.assert(
      fc.property(dated, words, fc.boolean(), ({ day, form, opening, ending }, word, before) => {
        const line = opening + form(day) + ending;
        expect(readPublicationLine(before ? `${word} ${line}` : `${line} ${word}`)).toEqual([]);
      }),
    );
  });

  it.each([
    ['September 12, 2013', '2013-09-12'],
    ['12 Sept 2013', '2013-09-12'],
    ['Thursday, September 12, 2013 10:24 GMT', '2013-09-12'],
    ['Thu 12 Sep 2013 11.24 BST', '2013-09-12'],
    ['Updated 10:24 GMT (1824 HKT) September 12, 2013', '2013-09-12'],
    ['12 September 2013 Last updated at 10:24 GMT', '2013-09-12'],
    ['2013-09-12T10:24:00+02:00', '2013-09-12'],
    ['2013-09-12T10:24:00Z', '2013-09-12'],
    ['13/04/2013', '2013-04-13'],
    ['12.09.2013', '2013-09-12'],
    ['Published: 8.4.2013, 10:24', '2013-04-08'],
    ['September 2013', '2013-09'],
    ['2025/03/05', '2025-03-05'],
    ['31/12/99', '1999-12-31'],
    ['5. M\u00e4rz 2025', '2025-03-05'],
    ['Ver\u00f6ffentlicht am 24. Dezember 2024, 10:24 Uhr', '2024-12-24'],
    ['Stand: 3. Mai 2024', '2024-05-03'],
    ['Publi\u00e9 le 3 f\u00e9vrier 2025 \u00e0 10h24', '2025-02-03'],
    ['5 de marzo de 2025', '2025-03-05'],
    ['Publicado el mi\u00e9rcoles, 12 de septiembre de 2013', '2013-09-12'],
    ['GENEVA, September 12, 2013 (AP)', '2013-09-12'],
    ['NEW YORK, 12 Sept 2013', '2013-09-12'],
    ['Geneva (Reuters) September 12, 2013', '2013-09-12'],
    ['GENEVA, Switzerland, Sept. 12, 2013 (Xinhua)', '2013-09-12'],
    ['September 12, 2013 -- GENEVA (AP)', '2013-09-12'],
    ['Geneva | Thu Sep 12, 2013 6:30pm EDT', '2013-09-12'],
    ['GENEVA - September 12, 2013', '2013-09-12'],
    ['GENEVA, Sept. 12', undefined],
    ['03/04/2013', undefined],
    ['Published: 03/04/2013', undefined],
    ['Thursday, Sept. 12', undefined],
  ])('says of %s which day it is, if that can be told', (line, value) => {
    expect(readPublicationLine(line).map((one) => one.value)).toEqual([value]);
  });

  it.each([
    'Thursday',
    'Published',
    '2013',
    '10:24 GMT',
    'September 12-14, 2013',
    'September 12, 2013 to October 3, 2013',
    'September 31, 2013',
    'Geneva, September 12, 2013',
    'By Jane Roe, September 12, 2013',
    'Two years after August 21, 2013',
    '31.02.2013',
    '12.13.2013',
    '2013-13-45',
    'Version 2.4.2013',
    'September 12, 2013 | 4 min read',
    'GENEVA (AP)',
    'GENEVA talks of September 12, 2013',
    'September 12, 2013 in GENEVA',
    'Talks in GENEVA, September 12, 2013',
    'Genf, 5. M\u00e4rz 2025',
    '32. M\u00e4rz 2025',
    'Das Jahr bis 5. M\u00e4rz 2025',
  ])('takes %s for no such line', (line) => {
    expect(readPublicationLine(line)).toEqual([]);
  });
});

describe('the day of publication', () => {
  const publishedOf = (lines: string[], more: object = {}) =>
    readArticle({ id: 'x', text: lines.join('\n'), ...more }).published;

  it.each([
    [['March 7, 2025', 'Ministers meet', 'By Jane Roe', 'September 12, 2013'], '2013-09-12'],
    [['Ministers meet', 'Published: Sept. 12, 2013 | Updated: Sept. 14, 2013'], '2013-09-12'],
    [['Ministers meet', 'Updated Sept. 14, 2013', 'Published Sept. 12, 2013'], '2013-09-12'],
    [['Ministers meet', 'Published Sept. 12, 2013', 'Sept. 14, 2013'], '2013-09-12'],
    [['Ministers meet', 'Last updated Sept. 14, 2013'], '2013-09-14'],
    [['Ministers meet', '03/04/2013'], undefined],
  ])('is told from several lines: %j', (head, want) => {
    expect(publishedOf([...head, body])?.value).toBe(want);
  });

  it('is what the source states, whatever the text says', () => {
    const published = { value: '2013-09-13', basis: 'inferred' as const };
    expect(publishedOf(['Ministers meet', 'September 12, 2013', body], { published })).toEqual(published);
  });

  it('is not taken from the body, nor from a line that the reader counts as report', () => {
    expect(publishedOf(['Ministers meet', body, 'September 12, 2013', body])).toBeUndefined();
    const text = ['Ministers meet', 'September 12, 2013', body].join('\n');
    expect(readArticle({ id: 'x', text }, { restored: [15] }).published).toBeUndefined();
  });

  it('gives the days of the body their year', () => {
    const text = ['Ministers meet', 'By Jane Roe', 'September 12, 2013', 'They met on Tuesday. They left.'].join('\n');
    expect(readArticle({ id: 'x', text }).dates.map(({ value }) => value)).toEqual(['2013-09-10']);
  });
});
