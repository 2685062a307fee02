import { type Example } from '../example.ts';

/** Titles, firms, towns and ships that look like persons. */
export const workExamples: Example[] = [
  {
    rule: 'titles of works',
    holds: [
      {
        text: 'She starred in “American Pie,” “Van Wilder” and “The Big Lebowski.” He read “American Pie” twice.',
        finds: '–',
      },
    ],
    nearMiss: [
      {
        text: 'The group “Green Shield” met. Then Green Shield left. They met “Ann Roe” there.',
        finds:
          'Green Shield = Green Shield (unknown)* | Green Shield = Green Shield (unknown)* | Ann Roe = Ann Roe (person)*',
      },
    ],
  },
  {
    rule: 'firms that speak',
    holds: [
      {
        text: 'Acme said it was sorry. Acme’s shares fell. Ashby said no. Investors in Ashby left. Oxo said so. Oxo’s chief executive wept.',
        finds:
          'Acme = Acme (group)* | Acme = Acme (group)* | Ashby = Ashby (group)* | Ashby = Ashby (group)* | Oxo = Oxo (group)* | Oxo = Oxo (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'Roe said no. Roe’s lawyer left. Mr. Moe said so. Then Moe sold his shares, and Moe’s shares fell.',
        finds:
          'Roe = Roe (person)* | Roe = Roe (person)* | Moe = Moe (person)* | Moe = Moe (person)* | Moe = Moe (person)*',
      },
    ],
  },
  {
    rule: 'towns by what they are beside',
    holds: [
      {
        text: 'An Oxbridge neighborhood was calm. He fled downtown Ashby. She died in a Los Lunas hospital.',
        finds: 'Oxbridge = Oxbridge (place)* | Ashby = Ashby (place)* | Los Lunas = Los Lunas (place)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Oxbridge there. He left Ashby’s hospital. They saw the Los Lunas board.',
        finds: 'Oxbridge = Oxbridge (unknown)* | Ashby = Ashby (unknown)* | Los Lunas = Los Lunas (unknown)*',
      },
    ],
  },
  {
    rule: 'words of a title',
    holds: [
      {
        text: 'They voted her “Most Likely to Succeed.” She wrote “A House in Lunas” there.',
        finds: 'Lunas = Lunas (place)*',
      },
    ],
    nearMiss: [
      { text: 'They said “Lund is here.” Then Lund left.', finds: 'Lund = Lund (unknown)* | Lund = Lund (unknown)*' },
    ],
  },
  {
    rule: 'two names with a hyphen',
    holds: [
      {
        text: 'Ida Moe met Ole Lund. They saw the Moe-Lund fight.',
        finds: 'Ida Moe = Ida Moe (person)* | Ole Lund = Ole Lund (person)*',
      },
    ],
    nearMiss: [{ text: 'They saw Ida Moe-Lund there.', finds: 'Ida Moe-Lund = Ida Moe-Lund (person)*' }],
  },
  {
    rule: 'seats of government within a name',
    holds: [
      {
        text: 'They met Paris Hilton there. The Berlin Wall fell. London Breed left.',
        finds:
          'Paris Hilton = Paris Hilton (unknown)* | Berlin Wall = Berlin Wall (unknown)* | London Breed = London Breed (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Moscow Mayor Ole Lund there. Then Moscow said no, and London Police left.',
        finds:
          'Moscow = Russia (group) | Ole Lund = Ole Lund (person)* | Moscow = Russia (group) | London Police = London Police (group)*',
      },
    ],
  },
  {
    rule: 'ships and things behind an article',
    holds: [
      {
        text: 'The Queen Mary docked. The ship, the Karen Roe, sank. They saw the Princess Diana leave.',
        finds:
          'Queen Mary = Queen Mary (unknown)* | Karen Roe = Karen Roe (unknown)* | Princess Diana = Princess Diana (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'The Karen Roe trial began. Queen Mary left. They saw Karen Roe there.',
        finds: 'Karen Roe = Karen Roe (person)* | Mary = Mary (person)* | Karen Roe = Karen Roe (person)*',
      },
    ],
  },
  {
    rule: 'firms of two with a sign',
    holds: [
      {
        text: 'They left Ernst & Young. They met Moe & Lund there.',
        finds: 'Ernst & Young = Ernst & Young (group)* | Moe & Lund = Moe & Lund (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Ernst and Young Roe there.',
        finds: 'Ernst = Ernst (unknown)* | Young Roe = Young Roe (unknown)*',
      },
    ],
  },
  {
    rule: 'letters of an office',
    holds: [
      {
        text: 'PM Ida Roe left. They met DA Paul Lund and VP Ole Vik.',
        finds: 'Ida Roe = Ida Roe (person)* | Paul Lund = Paul Lund (person)* | Ole Vik = Ole Vik (person)*',
      },
      { text: 'The PM said no.', finds: '–' },
    ],
    nearMiss: [{ text: 'They met FBI Director Paul Lund there.', finds: 'Paul Lund = Paul Lund (person)*' }],
  },
  {
    rule: 'streets named after somebody',
    holds: [
      {
        text: 'They live on Martin Luther King Jr. Drive.',
        finds: 'Martin Luther King Jr. Drive = Martin Luther King Jr Drive (place)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Martin Luther King Jr. and Ida King there.',
        finds: 'Martin Luther King Jr = Martin Luther King Jr (person)* | Ida King = Ida King (person)*',
      },
    ],
  },
  {
    rule: 'large towns',
    holds: [
      {
        text: 'They saw Boston fall asleep. Las Vegas was calm, and so was Oslo there. They left Hong Kong and West Virginia. They read USA Today.',
        finds:
          'Boston = Boston (place)* | Las Vegas = Las Vegas (place)* | Oslo = Oslo (place)* | Hong Kong = Hong Kong (place)* | West Virginia = West Virginia (place)* | USA Today = USA Today (group)',
      },
    ],
    nearMiss: [
      {
        text: 'They saw Austin leave. Bostonia fell. They met the Boston Board.',
        finds: 'Austin = Austin (unknown)* | Boston Board = Boston Board (group)*',
      },
    ],
  },
  {
    rule: 'trades with a hyphen',
    holds: [
      {
        text: 'They met Super-agent Scott Boras. Vice-captain Ida Moe left.',
        finds: 'Scott Boras = Scott Boras (person)* | Ida Moe = Ida Moe (person)*',
      },
    ],
    nearMiss: [{ text: 'They met Moe-Lund Ida there.', finds: 'Moe-Lund Ida = Moe-Lund Ida (unknown)*' }],
  },
  {
    rule: 'roads',
    holds: [{ text: 'They took Interstate 5 and Highway 214 there. They took Flight 12.', finds: '–' }],
    nearMiss: [
      {
        text: 'They met Highway Roe and the Harbour Board there.',
        finds: 'Highway Roe = Highway Roe (unknown)* | Harbour Board = Harbour Board (group)*',
      },
    ],
  },
  {
    rule: 'offices of a state',
    holds: [
      {
        text: 'They met the Governor of Alaska, Sarah Roe, there. Alaska Gov. and candidate Ida Moe left. It was Halloween.',
        finds: 'Alaska = Alaska (place)* | Sarah Roe = Sarah Roe (person)* | Ida Moe = Ida Moe (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Gov. Sarah Roe of Ashby there.',
        finds: 'Sarah Roe = Sarah Roe (person)* | Ashby = Ashby (unknown)*',
      },
    ],
  },
  {
    rule: 'half a title in marks',
    holds: [{ text: 'They promoted a “Love Won Out Conference” there.', finds: '–' }],
    nearMiss: [
      {
        text: 'They met the “Harbour Board” there. Then the Harbour Board left.',
        finds: 'Harbour Board = Harbour Board (group)* | Harbour Board = Harbour Board (group)*',
      },
    ],
  },
];
