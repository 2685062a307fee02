import { type Example } from '../example.ts';

/** What bears a name, stands beside one or looks like one, and is nobody. */
export const thingExamples: Example[] = [
  {
    rule: 'things that bear a name',
    holds: [
      {
        text: 'World War II ended. They wrote of World War I and the Vietnam War.',
        finds:
          'World War II = World War II (unknown)* | World War I = World War I (unknown)* | Vietnam War = Vietnam War (unknown)*',
      },
      {
        text: 'They gave the Anna Lowe Prize to him. The Tom Hale Trophy was lost.',
        finds: 'Anna Lowe Prize = Anna Lowe Prize (unknown)* | Tom Hale Trophy = Tom Hale Trophy (unknown)*',
      },
      {
        text: 'They saw the Ida Moe Awards. The Hale Law was passed. The Anna Lowe Memorial stands there.',
        finds:
          'Ida Moe Awards = Ida Moe Awards (unknown)* | Hale Law = Hale Law (unknown)* | Anna Lowe Memorial = Anna Lowe Memorial (unknown)*',
      },
      {
        text: 'Police went to Clark Ave. and Hale Blvd. on Monday. They left Anna Lowe Parkway.',
        finds:
          'Clark Ave = Clark Ave (place)* | Hale Blvd = Hale Blvd (place)* | Anna Lowe Parkway = Anna Lowe Parkway (place)*',
      },
      { text: 'They said the Ole Miss players won.', finds: 'Ole Miss = Ole Miss (unknown)*' },
    ],
    nearMiss: [
      {
        text: 'They met Jude Law there. Then Tom Bowl said no. They saw the Hale Law.',
        finds: 'Jude Law = Jude Law (unknown)* | Tom Bowl = Tom Bowl (person)* | Hale Law = Hale Law (unknown)*',
      },
      {
        text: 'They met Miss Clark there. Then Clark left.',
        finds: 'Clark = Clark (person)* | Clark = Clark (person)*',
      },
    ],
  },
  {
    rule: 'chairs',
    holds: [
      { text: 'The Anna Lowe Professor of Modern Law, Ida Roe, spoke.', finds: 'Ida Roe = Ida Roe (person)*' },
      {
        text: 'Ole Ek, the John P. Hale Chair in Physics, left.',
        finds: 'Ole Ek = Ole Ek (person)* | Physics = Physics (place)*',
      },
      { text: 'The Emma Hale Distinguished Fellow at the college wept.', finds: '–' },
    ],
    nearMiss: [
      {
        text: 'They met Professor Anna Lowe there. The old Anna Lowe wept.',
        finds: 'Anna Lowe = Anna Lowe (person)* | Anna Lowe = Anna Lowe (person)*',
      },
    ],
  },
  {
    rule: 'trades with their field',
    holds: [
      {
        text: 'Former Heavyweight Champion, Jane Roe, left. The WBA Champion wept.',
        finds: 'Jane Roe = Jane Roe (person)*',
      },
      {
        text: 'He beat the U.S. Customs Agent Tom Hale. The Customs Agent wept.',
        finds: 'U.S. = United States (group) | Tom Hale = Tom Hale (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Nina Coach and Tom Agent there.',
        finds: 'Nina Coach = Nina Coach (person)* | Tom Agent = Tom Agent (person)*',
      },
    ],
  },
  {
    rule: 'letters that are no group',
    holds: [
      { text: 'He has 47 KOs, 36 KO’s and 12 KO’s now.', finds: '–' },
      { text: 'She wrote ABOUT A BOY and AMERICAN PIE there.', finds: '–' },
      { text: 'The firm, Acme Foods LLC, said LLC was short.', finds: 'Acme Foods LLC = Acme Foods LLC (group)*' },
    ],
    nearMiss: [
      {
        text: 'He met 12 officers of the FBI. The NRB and the FBI met.',
        finds: 'FBI = FBI (group)* | NRB = NRB (group)* | FBI = FBI (group)*',
      },
    ],
  },
  {
    rule: 'words that are nobody',
    holds: [{ text: 'In the Fifties they saw the Web grow.', finds: '–' }],
    nearMiss: [
      {
        text: 'They saw Fifty Roe and Webb there.',
        finds: 'Fifty Roe = Fifty Roe (unknown)* | Webb = Webb (unknown)*',
      },
    ],
  },
  {
    rule: 'adverbs that open a sentence',
    holds: [
      {
        text: 'They met Roe. Ironically Roe left. Finally Roe wept. Reportedly Roe is ill.',
        finds: 'Roe = Roe (unknown)* | Roe = Roe (unknown)* | Roe = Roe (unknown)* | Roe = Roe (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Roe. Kelly Roe left. Emily Roe wept. They saw Connally, and then Connally left.',
        finds:
          'Roe = one of: Kelly Roe, Emily Roe (person)* | Kelly Roe = Kelly Roe (person)* | Emily Roe = Emily Roe (person)* | Connally = Connally (unknown)* | Connally = Connally (unknown)*',
      },
    ],
  },
  {
    rule: 'datelines',
    holds: [
      { text: 'OSLO (AP) — The ministers met.', finds: 'OSLO = OSLO (place)*' },
      { text: 'CAIRO, Egypt (AP) — The ministers met.', finds: 'CAIRO = CAIRO (place)* | Egypt = Egypt (place)*' },
      { text: 'OSLO — The ministers met.', finds: 'OSLO = OSLO (place)*' },
    ],
    nearMiss: [{ text: 'They said NRB – the board – met.', finds: 'NRB = NRB (group)*' }],
  },
  {
    rule: 'a state behind a town',
    holds: [
      {
        text: 'He moved to the town of Forks, Washington to live. They met in Spokane, Washington.',
        finds:
          'Forks = Forks (place)* | Washington = Washington (place) | Spokane = Spokane (place)* | Washington = Washington (place)',
      },
      {
        text: 'In Spokane, Washington, it rained.',
        finds: 'Spokane = Spokane (place)* | Washington = Washington (place)',
      },
    ],
    nearMiss: [
      {
        text: 'The talks between Moscow, Washington and Paris failed. In Geneva, Washington said no.',
        finds:
          'Moscow = Russia (group) | Washington = United States (group) | Paris = France (group) | Geneva = Geneva (place) | Washington = United States (group)',
      },
    ],
  },
];
