import { type Example } from '../example.ts';

/** Who is told to be a person, and which names are one bearer’s. */
export const bearerExamples: Example[] = [
  {
    rule: 'firms by their first word',
    holds: [
      {
        text: 'They run Summit Entertainment there. After Summit and Roe met, Summit has left.',
        finds:
          'Summit Entertainment = Summit Entertainment (group)* | Summit = Summit Entertainment (group)* | Roe = Roe (unknown)* | Summit = Summit Entertainment (group)*',
      },
      {
        text: 'They met Orkla Foods there. Then Orkla left.',
        finds: 'Orkla Foods = Orkla Foods (group)* | Orkla = Orkla Foods (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Summit Roe there. Then Summit left.',
        finds: 'Summit Roe = Summit Roe (unknown)* | Summit = Summit (unknown)*',
      },
      { text: 'The United Studios met. They saw United left.', finds: 'United Studios = United Studios (group)*' },
    ],
  },
  {
    rule: 'half a name of two nouns',
    holds: [
      {
        text: 'The Woodburn Police Department met. The Police Department left.',
        finds:
          'Woodburn Police Department = Woodburn Police Department (group)* | Police Department = Woodburn Police Department (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'The Harbour Board met. The Police Department left.',
        finds: 'Harbour Board = Harbour Board (group)* | Police Department = Police Department (group)*',
      },
    ],
  },
  {
    rule: 'teams by the end of their names',
    holds: [
      {
        text: 'They saw the Boston Red Sox there. Then the Red Sox left.',
        finds: 'Boston Red Sox = Boston Red Sox (unknown)* | Red Sox = Boston Red Sox (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'They saw Paul Red Sox there. Then the Blue Sox left.',
        finds: 'Paul Red Sox = Paul Red Sox (person)* | Blue Sox = Blue Sox (unknown)*',
      },
    ],
  },
  {
    rule: 'persons by what stands behind',
    holds: [
      {
        text: 'Bettie Page, the pin-up model whose pictures sold, left.',
        finds: 'Bettie Page = Bettie Page (person)*',
      },
      {
        text: 'They saw Riddick Bowe, the former champion, there. They saw Nikolay Valuev, a heavyweight boxer from Omsk.',
        finds:
          'Riddick Bowe = Riddick Bowe (person)* | Nikolay Valuev = Nikolay Valuev (person)* | Omsk = Omsk (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'They saw Ashby Hook, the town where the mayor lives. They saw Solheim Lund, a firm.',
        finds: 'Ashby Hook = Ashby Hook (unknown)* | Solheim Lund = Solheim Lund (unknown)*',
      },
    ],
  },
  {
    rule: 'trades before a name',
    holds: [
      {
        text: 'Inmates are Unabomber Ted Kaczynski, Biographer Anna Roe and headed by Democrat Estes Hale.',
        finds:
          'Ted Kaczynski = Ted Kaczynski (person)* | Anna Roe = Anna Roe (person)* | Estes Hale = Estes Hale (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Webster Roe and Parker Tom Hale.',
        finds: 'Webster Roe = Webster Roe (unknown)* | Parker Tom Hale = Parker Tom Hale (unknown)*',
      },
    ],
  },
  {
    rule: 'doubled letters',
    holds: [
      {
        text: 'They met Hugh Heffner there. Later Hugh Hefner left.',
        finds: 'Hugh Heffner = Hugh Heffner (person)* | Hugh Hefner = Hugh Heffner (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Anna Mann and Anna Man. They met Hugh Heffner and Ann Hefner.',
        finds:
          'Anna Mann = Anna Mann (person)* | Anna Man = Anna Man (person)* | Hugh Heffner = Hugh Heffner (person)* | Ann Hefner = Ann Hefner (person)*',
      },
    ],
  },
  {
    rule: 'the letters of a party',
    holds: [
      {
        text: 'They met GOP leaders of the Grand Old Party. The GOP said no.',
        finds:
          'GOP = Grand Old Party (group)* | Grand Old Party = Grand Old Party (group)* | GOP = Grand Old Party (group)*',
      },
    ],
    nearMiss: [{ text: 'They met GOP Senator Ida Moe.', finds: 'Ida Moe = Ida Moe (person)*' }],
  },
  {
    rule: 'offices to come and past kin',
    holds: [
      {
        text: 'They met Mayor-elect Ida Moe and Ex-wife Ann Lie.',
        finds: 'Ida Moe = Ida Moe (person)* | Ann Lie = Ann Lie (person)*',
      },
    ],
    nearMiss: [{ text: 'They met Moe-Elect Roe there.', finds: 'Moe-Elect Roe = Moe-Elect Roe (unknown)*' }],
  },
  {
    rule: 'one group with and without its plural',
    holds: [
      {
        text: 'The Academy of Motion Picture Arts and Sciences met. The Academy of Motion Pictures Arts and Sciences left. The Center for Science and Democracy met.',
        finds:
          'Academy of Motion Picture Arts and Sciences = Academy of Motion Picture Arts and Sciences (group)* | Academy of Motion Pictures Arts and Sciences = Academy of Motion Picture Arts and Sciences (group)* | Center for Science and Democracy = Center for Science and Democracy (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'The Bank of Bath met. The Bank of Baths left.',
        finds: 'Bank of Bath = Bank of Bath (group)* | Bank of Baths = Bank of Baths (group)*',
      },
    ],
  },
  {
    rule: 'houses that bear a name',
    holds: [
      {
        text: 'They went to the Ida Moe Clinic. They had been in Ida Moe before.',
        finds: 'Ida Moe Clinic = Ida Moe Clinic (group)* | Ida Moe = Ida Moe Clinic (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'They went to the Ida Moe Clinic. Then Ida Moe spoke.',
        finds: 'Ida Moe Clinic = Ida Moe Clinic (group)* | Ida Moe = Ida Moe (person)*',
      },
      {
        text: 'They trust in Ida Moe. They like the Ida Moe Clinic. Then Moe left.',
        finds: 'Ida Moe = Ida Moe (person)* | Ida Moe Clinic = Ida Moe Clinic (group)* | Moe = Ida Moe (person)*',
      },
    ],
  },
  {
    rule: 'age and kin',
    holds: [
      {
        text: 'They killed a 16-year-old Odalo Roe. His brother, Vitol, wept.',
        finds: 'Odalo Roe = Odalo Roe (person)* | Vitol = Vitol (person)*',
      },
      {
        text: 'They met the parents of Ramol Vik. Then Ramol’s father left.',
        finds: 'Ramol Vik = Ramol Vik (person)* | Ramol = Ramol Vik (person)*',
      },
      { text: 'They met Odalo (Kiko) Roe.', finds: 'Odalo (Kiko) Roe = Odalo (Kiko) Roe (person)*' },
    ],
    nearMiss: [
      {
        text: 'In Ramol, 10,000 people left. In Ramol, 12, 500 came.',
        finds: 'Ramol = Ramol (place)* | Ramol = Ramol (place)*',
      },
      { text: 'They met a 57-year-old Wasol woman.', finds: 'Wasol = Wasol (unknown)*' },
      { text: 'They met the friends of Ramol Vik.', finds: 'Ramol Vik = Ramol Vik (unknown)*' },
    ],
  },
  {
    rule: 'members of councils and offices in letters',
    holds: [
      {
        text: 'They met City Council Member Ida Moe, Councilman Ole Berg and GM Nils Ek.',
        finds: 'Ida Moe = Ida Moe (person)* | Ole Berg = Ole Berg (person)* | Nils Ek = Nils Ek (person)*',
      },
    ],
    nearMiss: [{ text: 'They met GM there.', finds: 'GM = GM (group)*' }],
  },
  {
    rule: 'middle names of who is no person for certain',
    holds: [
      {
        text: 'They like the Tarn Maid Creamery. They like Tarn Creamery.',
        finds: 'Tarn Maid Creamery = Tarn Maid Creamery (unknown)* | Tarn Creamery = Tarn Creamery (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'They like Ida Kari Moe. They like Ida Moe.',
        finds: 'Ida Kari Moe = Ida Kari Moe (person)* | Ida Moe = Ida Kari Moe (person)*',
      },
    ],
  },
];
