import { very, type Example } from './example.ts';

/** What is a number that counts something, and what it counts. */
export const figureExamples: Example[] = [
  {
    rule: 'digits and their suffixes',
    holds: [
      { text: 'They sold 12    million homes.', finds: '12 = 12 –' },
      { text: 'It fell 0.5 percent.', finds: '0.5 percent = 0.5 %' },
      { text: 'It cost £5k, £3bn and £2tn.', finds: '£5k = 5000 £ | £3bn = 3000000000 £ | £2tn = 2000000000000 £' },
      { text: 'The town of 1234,567 people.', finds: '–' },
      { text: 'They sold 12   million homes.', finds: '12 million homes = 12000000 homes' },
    ],
    nearMiss: [{ text: 'They sold 12     million homes.', finds: '12 = 12 –' }],
  },
  {
    rule: 'ranges',
    holds: [
      { text: 'It lost 20-30 thousand in all.', finds: '20-30 thousand = 20000–30000 –' },
      { text: 'It took one to two days.', finds: 'one to two days = 1–2 days' },
      { text: 'It lost 2 to 3 thousand homes.', finds: '2 to 3 thousand homes = 2000–3000 homes' },
      { text: 'It lost 2 to 1 thousand homes.', finds: '2 to 1 thousand homes = 2–1000 homes' },
      { text: 'It lost 1,200 to 3 thousand homes.', finds: '1,200 to 3 thousand homes = 1200–3000 homes' },
      { text: 'It lost 1,000 to 3 thousand homes.', finds: '1,000 to 3 thousand homes = 1000–3000 homes' },
      { text: 'It lost 999 to 3 thousand homes.', finds: '999 to 3 thousand homes = 999–3000 homes' },
      { text: 'It lost 6 to 9 hundred homes.', finds: '6 to 9 hundred homes = 600–900 homes' },
      { text: 'It lost 20-30 thousand homes.', finds: '20-30 thousand homes = 20000–30000 homes' },
      { text: 'It lost 2 to three thousand five homes.', finds: '2 to three thousand five homes = 2–3005 homes' },
      {
        text: 'It lost two to seven hundred thousand homes.',
        finds: 'two to seven hundred thousand homes = 200000–700000 homes',
      },
    ],
    nearMiss: [
      { text: 'It took 10 to 10 days.', finds: '10 = 10 – | 10 days = 10 days' },
      { text: 'It lost 20-20 homes.', finds: '–' },
    ],
  },
  {
    rule: 'vague counts',
    holds: [
      { text: 'Hundreds of thousands of people came.', finds: 'Hundreds of thousands of people = 100000 people' },
    ],
    nearMiss: [],
  },
  {
    rule: 'numbers in words',
    holds: [
      { text: 'One hundred five people came.', finds: 'One hundred five people = 105 people' },
      { text: 'Two hundred twenty-five people came.', finds: 'Two hundred twenty-five people = 225 people' },
      { text: 'Three thousand five hundred people came.', finds: 'Three thousand five hundred people = 3500 people' },
      { text: 'Forty two people came.', finds: 'Forty two people = 42 people' },
      {
        text: 'Two hundred fifty two people came.',
        finds: 'Two hundred fifty two people = 252 people',
      },
      { text: 'One two people came.', finds: 'two people = 2 people' },
      { text: 'One dozen thousand men came.', finds: 'One dozen thousand men = 12000 men' },
    ],
    nearMiss: [
      { text: 'Twelve-five people came.', finds: '–' },
      { text: 'Twenty-ten people came.', finds: '–' },
    ],
  },
  { rule: 'compounds', holds: [{ text: 'A one-year war.', finds: '–' }], nearMiss: [] },
  {
    rule: 'isCount',
    holds: [
      { text: '$2012 was paid.', finds: '$2012 = 2012 $' },
      { text: 'It was US$7 in all.', finds: 'US$7 = 7 US$' },
      { text: 'They met 12 men on May 3.', finds: '12 men = 12 men, --05-03' },
      { text: 'They saw the ten men.', finds: 'ten men = 10 men' },
    ],
    nearMiss: [{ text: 'They saw the nine men.', finds: '–' }],
  },
  {
    rule: 'counted nouns and units',
    holds: [
      { text: '51 old State Department officials signed.', finds: '51 old State Department officials = 51 officials' },
      { text: '51 very old State Department officials signed.', finds: '51 = 51 –' },
    ],
    nearMiss: [],
  },
  {
    rule: 'surroundings',
    holds: [
      {
        text: `12 men left, according to ${very(16)}`,
        finds:
          '12 men = 12 men, according to very very very very very very very very very very very very very very very very',
      },
      {
        text: `12 men left, according to ${very(18)} men.`,
        finds:
          '12 men = 12 men, according to very very very very very very very very very very very very very very very very',
      },
      { text: '12 men left, according to us.', finds: '12 men = 12 men, according to us' },
      { text: '12 men left, according to a.', finds: '12 men = 12 men' },
    ],
    nearMiss: [],
  },
  {
    rule: 'times in four digits, and how long something lasted',
    holds: [
      { text: 'The 0915 train was late.', finds: '–' },
      { text: 'It was empty since 20 January 2017 after four decades.', finds: 'four decades = 4 decades' },
    ],
    nearMiss: [
      { text: 'The 915 trains were late.', finds: '915 trains = 915 trains' },
      { text: 'On 20 January 2017 four boats sank.', finds: 'four boats = 4 boats, 2017-01-20' },
    ],
  },
  {
    rule: 'references, brands and compounds',
    holds: [
      { text: 'The crew left.[12][13] They wept.', finds: '–' },
      { text: 'The iPhone 6 costs more.', finds: '–' },
      { text: 'It cost 12 million-odd homes.', finds: '–' },
    ],
    nearMiss: [
      { text: 'He saw [sic] 12 boats.', finds: '12 boats = 12 boats' },
      { text: 'The phone 6 boats sank by is gone.', finds: '6 boats = 6 boats' },
      { text: 'It cost 12 million odd homes.', finds: '12 million odd homes = 12000000 homes' },
    ],
  },
  {
    rule: 'addresses, numbers that are dialled, calibres and times of day are no counts',
    holds: [
      { text: 'The 12000 block of East 23rd Street was shut.', finds: '–' },
      { text: 'He fell in the 300 block of Oak Avenue.', finds: '–' },
      { text: 'Call 01737 125 2222 or (212) 555-0123 now.', finds: '–' },
      { text: 'He had a .357 Magnum handgun.', finds: '–' },
      { text: 'It rained at 21.45 in the hills.', finds: '–' },
      { text: 'By 9.30 he was gone.', finds: '–' },
      { text: 'It took 1hr 4 mins in all.', finds: '–' },
      { text: 'It took two hours and 15 minutes.', finds: 'two hours = 2 hours' },
    ],
    nearMiss: [
      { text: 'A 12 block march began.', finds: '12 = 12 –' },
      { text: 'It has 120 rooms.', finds: '120 rooms = 120 rooms' },
      { text: 'It fell .5 percent.', finds: '.5 percent = 0.5 %' },
      { text: 'It stood at 21.45 percent.', finds: '21.45 percent = 21.45 %' },
      { text: 'In two hours 15 men left.', finds: 'two hours = 2 hours | 15 men = 15 men' },
      { text: 'It took 15 minutes.', finds: '15 minutes = 15 minutes' },
      { text: 'On May 3 12 men left.', finds: '12 men = 12 men, --05-03' },
    ],
  },
  {
    rule: 'several of a scale, parts behind a whole, groups behind a comma, ranges with their opening word',
    holds: [
      { text: 'Several hundred people fled.', finds: 'Several hundred people = 100 people' },
      { text: 'A few dozen people fled.', finds: 'A few dozen people = 12 people' },
      { text: 'A couple of thousand people fled.', finds: 'A couple of thousand people = 1000 people' },
      {
        text: 'One and three quarter million ducks flew.',
        finds: 'One and three quarter million ducks = 1750000 ducks',
      },
      { text: 'Some 26, 000 people came.', finds: 'Some 26, 000 people = 26000 people' },
      {
        text: 'Between 50 and 70 percent of the plants fell.',
        finds: 'Between 50 and 70 percent of the plants = 50–70 %',
      },
    ],
    nearMiss: [
      { text: 'Several people fled.', finds: '–' },
      { text: 'A couple of men came.', finds: '–' },
      { text: 'Between half and two-thirds of homes fell.', finds: '–' },
      { text: 'He lost 12, 15 and 20 boats.', finds: '12 = 12 – | 15 = 15 – | 20 boats = 20 boats' },
    ],
  },
  {
    rule: 'over a time, what was done with money, and games won and lost',
    holds: [
      { text: 'It bid $10 million over eight years.', finds: '$10 million = 10000000 $ | eight years = 8 years' },
      {
        text: 'It paid between $10 million and $12 million.',
        finds: 'between $10 million and $12 million = 10000000–12000000 $',
      },
      { text: 'They take on the 0-14 Lions.', finds: '–' },
      { text: 'It was the tenth win for Oslo (10-5).', finds: '–' },
    ],
    nearMiss: [
      { text: 'It went on for over eight years.', finds: 'over eight years = 8 years' },
      { text: 'It lasted over eight years.', finds: 'over eight years = 8 years' },
      { text: 'It has over 80 rooms.', finds: 'over 80 rooms = 80 rooms' },
      { text: 'It was a win for Oslo, 10-5.', finds: '10-5 = score 10 : 5 win, Oslo' },
      { text: 'They saw 10-14 lions.', finds: '10-14 lions = 10–14 lions' },
    ],
  },
  {
    rule: 'an age and what follows it',
    holds: [{ text: 'It is the case of another 15-year-old, Ann Holm, who died.', finds: '15-year-old = age 15 –' }],
    nearMiss: [{ text: 'A 15-year-old boy died.', finds: '15-year-old = age 15 boy' }],
  },
];
