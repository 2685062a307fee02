import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** `as written → value[–high] unit or noun`. */
function figures(text: string): string[] {
  return readArticle({ id: 'x', text: `${text}\nAnother line ends here.` }).figures.map(
    ({ from, to, value, high, unit, noun }) =>
      `${text.slice(from, to)} → ${value}${high === undefined ? '' : `–${high}`} ${unit ?? noun ?? ''}`.trim(),
  );
}

describe('findFigures', () => {
  it.each([
    ['More than 100,000 people have been killed.', ['More than 100,000 people → 100000 people']],
    ['It cost $1.2 billion, up 3.5 percent.', ['$1.2 billion → 1200000000 $', '3.5 percent → 3.5 %']],
    ['Turnout fell 12 per cent, or 7%.', ['12 per cent → 12 %', '7% → 7 %']],
    ['Eight mass killings took place.', ['Eight mass killings → 8 killings']],
    [
      'Between 10 and 15 rebels left; 20-30 soldiers stayed.',
      ['Between 10 and 15 rebels → 10–15 rebels', '20-30 soldiers → 20–30 soldiers'],
    ],
    ['Two to three million voters stayed at home.', ['Two to three million voters → 2000000–3000000 voters']],
    ['Tens of thousands of protesters came.', ['Tens of thousands of protesters → 10000 protesters']],
    [
      'Twenty-five thousand troops and a dozen tanks.',
      ['Twenty-five thousand troops → 25000 troops', 'a dozen tanks → 12 tanks'],
    ],
    ['After the two-year war, the 100-member council met.', ['two-year → 2 year', '100-member → 100 member']],
    ['At least 51 State Department officials signed.', ['At least 51 State Department officials → 51 officials']],
    [
      'Winds of 60 km/h, 75 miles per hour, 9 miles an hour.',
      ['60 km/h → 60 km/h', '75 miles per hour → 75 mile/h', '9 miles an hour → 9 mile/h'],
    ],
    ['The fine was £5m, nearly 40 miles away.', ['£5m → 5000000 £', 'nearly 40 miles → 40 miles']],
  ])('reads %s', (text, want) => {
    expect(figures(text)).toEqual(want);
  });

  it('leaves dates, years, clock times, ranks and people already named alone', () => {
    const text = 'On August 21, 2013, at 3 p.m. the two men met near Gate No. 2; one left. In 2012 it was 10:30.';
    expect(figures(text).filter((figure) => !figure.startsWith('2'))).toEqual([]);
  });

  it('takes place, date and source from its sentence', () => {
    const text = 'According to UN estimates, 1,429 people died in Aleppo on August 21.\nMore here.';
    const [figure] = readArticle({ id: 'x', text }).figures;
    expect(figure).toMatchObject({ value: 1429, place: 'Aleppo', date: '--08-21' });
    const upper = 'It was, according to UN estimates, 1,429 people who died.\nMore here.';
    const source = readArticle({ id: 'x', text: upper }).figures[0]?.source;
    expect(upper.slice(source?.from, source?.to)).toBe('according to UN estimates');
  });

  /** `as written → kind value[–high][ : against] unit or noun of object`. */
  const kinds = (text: string): string[] => {
    const { figures: found, text: whole } = readArticle({ id: 'x', text: `${text}\nAnother line ends here.` });
    return found.map(({ from, to, kind, value, high, against, person, fate }) => {
      const number = `${Number(value.toFixed(3))}${high === undefined ? '' : `–${high}`}`;
      const more = [against !== undefined && `: ${against}`, person, fate].filter(Boolean);
      return [`${whole.slice(from, to)} →`, kind ?? 'count', number, ...more].join(' ');
    });
  };

  it.each([
    ['One in four voters stayed home.', ['One in four voters → share 0.25']],
    ['Nine out of 10 readers wrote.', ['Nine out of 10 readers → share 0.9']],
    ['About three in five women agree.', ['About three in five women → share 0.6']],
    ['It was a 2 in 3 chance.', ['2 in 3 → share 0.667']],
    ['He gave it a one-in-three chance.', ['one-in-three → share 0.333']],
    ['Seven of every ten trains were late.', ['Seven of every ten trains → share 0.7']],
    ['Nearly two-thirds of the seats are free.', ['Nearly two-thirds of the seats → share 0.667']],
    [
      'A quarter of pupils and half the teachers stayed away.',
      ['A quarter of pupils → share 0.25', 'half the teachers → share 0.5'],
    ],
    ['It needs a three-fifths majority.', ['three-fifths → share 0.6']],
  ])('takes a part of a whole for a share, not for people: %s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });

  it.each([
    ['Gunmen wounded two in four towns.', ['two → count 2 injured', 'four towns → count 4']],
    ['They won three in 10 days.', ['10 days → count 10']],
    ['The second half of the season was worse.', []],
    ['It grew in a quarter of 2012.', []],
    ['A third man fled.', []],
  ])('but not every number beside another, nor every half: %s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });

  it.each([
    ['She won by a 134-to-63 vote.', ['134-to-63 → score 134 : 63']],
    ['Ms. Rowe won, 134 to 63.', ['134 to 63 → score 134 : 63']],
    ['The final tally was 97-1.', ['97-1 → score 97 : 1']],
    ['The court ruled 5–4.', ['5–4 → score 5 : 4']],
    ['Rovers beat City 3-1 on Saturday.', ['3-1 → score 3 : 1']],
    ['The bill passed, 219 to 206.', ['219 to 206 → score 219 : 206']],
    ['It passed by 312 votes to 298.', ['312 votes to 298 → score 312 : 298']],
  ])('reads how a vote or a game ended: %s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });

  it.each([
    ['Docket number 10-277 came up.', []],
    ['Case No. 12-345 was lost.', []],
    ['They won the title in the 2012-13 season.', []],
    ['Losses fell from 30 to 20 boats.', ['30 → count 30', '20 boats → count 20']],
    ['Fifty-seven members voted for it.', ['Fifty-seven members → count 57']],
    ['The vote took 20-30 minutes.', ['20-30 minutes → count 20–30']],
  ])('but no docket, season, change or range: %s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });

  it.each([
    ['Erik Lunde, 61, was arrested.', ['61 → age 61 Erik Lunde']],
    ['The 59-year-old Anna Rowe has a following.', ['59-year-old → age 59 Anna Rowe']],
    ['She was 14 when it began.', ['14 → age 14']],
    ['He was in his 30s.', ['30s → age 30–39']],
    ['It is open to anyone 19 or older.', ['19 or older → age 19']],
    ['Pupils between the ages of 12 and 16 came.', ['12 and 16 → age 12–16']],
    ['A man aged 81 and a 7-year-old girl were saved.', ['81 → age 81', '7-year-old → age 7']],
    [
      'A 57-year-old Ashby woman and a 60-year-old Ashby teacher left.',
      ['57-year-old → age 57', '60-year-old → age 60'],
    ],
  ])('reads ages and whose they are: %s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });

  it.each([
    ['On May 3, 59, in all, came.', []],
    ['Temperatures were in the 30s.', []],
    ['The score was 14.', ['14 → count 14']],
  ])('but not of every number between commas: %s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });

  it.each([
    ['Half a million people fled.', ['Half a million people → 500000 people']],
    ['A half-million homes burned.', ['A half-million homes → 500000 homes']],
    [
      'Half a dozen tugs and half a billion trees.',
      ['Half a dozen tugs → 6 tugs', 'half a billion trees → 500000000 trees'],
    ],
    ['A third of a million votes were lost.', ['A third of a million votes → 333333.33 votes']],
    ['Three quarters of a million boats sailed.', ['Three quarters of a million boats → 750000 boats']],
    ['Two and a half million people came.', ['Two and a half million people → 2500000 people']],
    ['A million and a half boats sailed.', ['A million and a half boats → 1500000 boats']],
    [
      'One and a half tonnes, 2½ hours and 2 1/2 miles.',
      ['One and a half tonnes → 1.5 tonnes', '2½ hours → 2.5 hours', '2 1/2 miles → 2.5 miles'],
    ],
    [
      'Two hundred and fifty men, a hundred and one dogs.',
      ['Two hundred and fifty men → 250 men', 'a hundred and one dogs → 101 dogs'],
    ],
    ['Two to three hundred people came.', ['Two to three hundred people → 200–300 people']],
    [
      'Four or five thousand birds, 5-7 million trees.',
      ['Four or five thousand birds → 4000–5000 birds', '5-7 million trees → 5000000–7000000 trees'],
    ],
  ])('reads the whole number in words: %s', (text, want) => {
    expect(figures(text)).toEqual(want);
  });

  it.each([
    ['Some 2 lakh people fled.', ['Some 2 lakh people → 200000 people']],
    [
      'It set aside Rs 500 crore, Rs. 3 lakh and 2 lakh crore rupees.',
      ['Rs 500 crore → 5000000000 ₹', 'Rs. 3 lakh → 300000 ₹', '2 lakh crore rupees → 2000000000000 ₹'],
    ],
    ['About 5 mln tonnes and $3 mln were lost.', ['About 5 mln tonnes → 5000000 tonnes', '$3 mln → 3000000 $']],
    [
      'They have 40 000 homes, 1 250 000 trees and 94\u00a0000 $.',
      ['40 000 homes → 40000 homes', '1 250 000 trees → 1250000 trees', '94\u00a0000 $ → 94000 $'],
    ],
    [
      'They have 12\u2009500 boats and 3\u202f400 cars.',
      ['12\u2009500 boats → 12500 boats', '3\u202f400 cars → 3400 cars'],
    ],
    [
      '2,00,000 people and 1,23,45,678 votes.',
      ['2,00,000 people → 200000 people', '1,23,45,678 votes → 12345678 votes'],
    ],
    [
      'The budget is $1.2B, €40M and 500K people.',
      ['$1.2B → 1200000000 $', '€40M → 40000000 €', '500K people → 500000 people'],
    ],
    [
      'Some 1½ million people, ¾ mile, ½ inch.',
      ['Some 1½ million people → 1500000 people', '¾ mile → 0.75 mile', '½ inch → 0.5 inch'],
    ],
    ['It cost SFr 3 mrd, CHF 20 and 30 EUR.', ['SFr 3 mrd → 3000000000 SFr', 'CHF 20 → 20 SFr', '30 EUR → 30 €']],
    ['Rund 10.000 Menschen, 1.250.000 Euro, 12.500 Leute.', ['10.000 → 10000', '1.250.000 Euro → 1250000 €']],
    [
      'About 1.2-million people and 30-million tonnes.',
      ['About 1.2-million people → 1200000 people', '30-million tonnes → 30000000 tonnes'],
    ],
  ])('reads digits as other papers write them: %s', (text, want) => {
    expect(figures(text)).toEqual(want);
  });

  it.each([
    'It began at 1500 GMT.',
    'The blast at 0930 local time woke them.',
    'They met at 1830 hours on the pier.',
    'It lifted off at 0715 UTC.',
    'They went in two directions to a four-star hotel.',
    'A two-state solution, a five-star general, a three-way talk.',
    'It cuts two ways, of three kinds, on four fronts.',
    'One day it will end.',
    'Route 66, Highway 14, Flight 370 passengers and Apollo 11 astronauts.',
    'He lives at 10 Downing Street, she at 221 Baker Street.',
    'The Three Mile Island plant, the Gang of Eight, the Ten Commandments.',
    'Call 555-1234 or page 12 of Section 8.',
    'In 2012 and 1789 and 1648 it was so.',
    'The 9/11 attacks and Room 101.',
    'The S&P 500 fell, the Group of 20 nations met, 4K screens sold.',
  ])('takes no time, year, address, name, docket or idiom for a figure: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('takes what a verb governs for a particle of it, not for a bound', () => {
    const [figure] = readArticle({ id: 'x', text: 'They turned over thousands of documents.\nMore here.' }).figures;
    expect(figure?.qualifier).toBe('thousands of');
  });

  it.each([
    ['The blast killed five and injured three others.', ['five → count 5 killed', 'three others → count 3 injured']],
    ['At least 20 were killed and 30 wounded.', ['At least 20 → count 20 killed', '30 wounded → count 30 injured']],
    ['The death toll rose to 45.', ['45 → count 45 killed']],
    ['Police arrested 17 people.', ['17 people → count 17 arrested']],
    ['The 18-year old Erik Lunde came.', ['18-year old → age 18 Erik Lunde']],
    ['An 18-year old ship came.', ['18-year old → age 18']],
    ['He was arrested five houses away.', ['five houses → count 5']],
    ['The storm left 12 dead; 14 are missing.', ['12 dead → count 12 killed', '14 → count 14 missing']],
    ['Elephants were killed in 12 villages.', ['12 villages → count 12']],
  ])('says what befell those who are counted: %s', (text, want) => {
    expect(kinds(text)).toEqual(want);
  });
});
