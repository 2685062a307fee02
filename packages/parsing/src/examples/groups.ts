import { type Example } from './example.ts';

/** Groups and institutions, and what is none, each kind with further ones of the same kind. */
export const groupExamples: Example[] = [
  {
    rule: 'groups',
    holds: [
      {
        text: 'They saw Advanced Micro Devices (AMD). AMD fell. Then AMD’s shares fell.',
        finds:
          'Advanced Micro Devices = Advanced Micro Devices (group)* | AMD = Advanced Micro Devices (group)* | AMD = Advanced Micro Devices (group)* | AMD = Advanced Micro Devices (group)*',
      },
      {
        text: 'They saw Northern Rail Board (NRB) there. NRB left.',
        finds:
          'Northern Rail Board = Northern Rail Board (group)* | NRB = Northern Rail Board (group)* | NRB = Northern Rail Board (group)*',
      },
      {
        text: 'They joined Apple Inc. there. Apple’s shop closed. Then Apple left.',
        finds: 'Apple Inc = Apple Inc (group)* | Apple = Apple Inc (group)* | Apple = Apple Inc (group)*',
      },
      {
        text: 'They saw the F.B.I. there. Then the FBI left.',
        finds: 'F.B.I. = F.B.I. (group)* | FBI = F.B.I. (group)*',
      },
      {
        text: 'They saw Lowe-Mart Stores Corp. there. At Lowe-Mart Stores they slept. Lowe-Mart left.',
        finds:
          'Lowe-Mart Stores Corp = Lowe-Mart Stores Corp (group)* | Lowe-Mart Stores = Lowe-Mart Stores Corp (group)* | Lowe-Mart = Lowe-Mart Stores Corp (group)*',
      },
      {
        text: 'They met at Acme Foods. Acme Foods closed. Acme Foods grew. They like Acme Foods.',
        finds:
          'Acme Foods = Acme Foods (group)* | Acme Foods = Acme Foods (group)* | Acme Foods = Acme Foods (group)* | Acme Foods = Acme Foods (group)*',
      },
      {
        text: 'They saw Federal Reserve Bank officials. Then the Bank left. The Ministry left.',
        finds: 'Federal Reserve Bank = Federal Reserve Bank (group)* | Bank = Federal Reserve Bank (group)*',
      },
      {
        text: 'They joined General Electric and Bank of America there. They saw the Obama administration.',
        finds:
          'General Electric = General Electric (group)* | Bank of America = Bank of America (group)* | Obama administration = Obama administration (group)*',
      },
      {
        text: 'They saw Blue Harbor Foods Ltd. there. Blue Harbor Foods closed. They like Marsh & Vane LLP there.',
        finds:
          'Blue Harbor Foods Ltd = Blue Harbor Foods Ltd (group)* | Blue Harbor Foods = Blue Harbor Foods Ltd (group)* | Marsh & Vane LLP = Marsh & Vane LLP (group)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: '“and” within one institution',
    holds: [
      {
        text: 'They called the National Oceanic and Atmospheric Administration.',
        finds:
          'National Oceanic and Atmospheric Administration = National Oceanic and Atmospheric Administration (group)*',
      },
      {
        text: 'The Fish and Game Service counts fish.',
        finds: 'Fish and Game Service = Fish and Game Service (group)*',
      },
      {
        text: 'They called the U.S. Fish and Game Service.',
        finds: 'U.S. = United States (group) | Fish and Game Service = Fish and Game Service (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'They saw the U.S. Rail Board and Seal Service.',
        finds: 'U.S. = United States (group) | Rail Board = Rail Board (group)* | Seal Service = Seal Service (group)*',
      },
      {
        text: 'They saw the Trawlers and Seal Service. They saw the Rail Board and Seal Service.',
        finds:
          'Trawlers = Trawlers (unknown)* | Seal Service = Seal Service (group)* | Rail Board = Rail Board (group)* | Seal Service = Seal Service (group)*',
      },
      {
        text: 'Oceanic and Atmospheric Services left. They saw the Oceanic and Coastal Boards.',
        finds:
          'Oceanic = Oceanic (unknown)* | Atmospheric Services = Atmospheric Services (group)* | Oceanic = Oceanic (unknown)* | Coastal Boards = Coastal Boards (unknown)*',
      },
    ],
  },
  {
    rule: 'letters that are no group',
    holds: [
      { text: 'It opens at 3 PM PST, NOT later. It closes at 3:30 p.m. EST. It opens TOO late.', finds: '–' },
      { text: 'Naturally, I’m late. Yet I’ve come.', finds: '–' },
    ],
    nearMiss: [{ text: 'They saw the PST and AM there.', finds: 'PST = PST (group)*' }],
  },
  {
    rule: 'what an office is for',
    holds: [
      {
        text: 'Then Secretary of Commerce Gary Lunde left. Mr. Lunde, Secretary of Labor, came.',
        finds: 'Gary Lunde = Gary Lunde (person)* | Lunde = Gary Lunde (person)*',
      },
      {
        text: 'Ann Lie is Professor of Modern Law. Then Ashby City Clerk Janette Moe left Ashby.',
        finds: 'Ann Lie = Ann Lie (person)* | Janette Moe = Janette Moe (person)* | Ashby = Ashby (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'They saw Professor Modern and Secretary Labor.',
        finds: 'Modern = Modern (person)* | Labor = Labor (person)*',
      },
    ],
  },
  {
    rule: 'a state, and initials before a noun of places',
    holds: [
      {
        text: 'The former Alaska state director left. He loves Alaska.',
        finds: 'Alaska = Alaska (place)* | Alaska = Alaska (place)*',
      },
      {
        text: 'Then P.J. Hill was there. Then Hill left.',
        finds: 'P.J. Hill = P.J. Hill (person)* | Hill = P.J. Hill (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'Joe Montana won. Then Montana said no.',
        finds: 'Joe Montana = Joe Montana (person)* | Montana = Joe Montana (person)*',
      },
    ],
  },
  {
    rule: 'teams and schools that begin like a person',
    holds: [
      {
        text: 'He left Virginia Tech. Then Wayne State, who won, left. They saw North Florida, who won.',
        finds:
          'Virginia Tech = Virginia Tech (unknown)* | Wayne State = Wayne State (unknown)* | North Florida = North Florida (unknown)*',
      },
      { text: 'They saw the Charlotte Hawks there.', finds: 'Charlotte Hawks = Charlotte Hawks (unknown)*' },
    ],
    nearMiss: [
      {
        text: 'They saw Charlotte Hawks and Roy Norstate.',
        finds: 'Charlotte Hawks = Charlotte Hawks (person)* | Roy Norstate = Roy Norstate (person)*',
      },
    ],
  },
  {
    rule: 'what stands behind a group and is none of it',
    holds: [
      {
        text: 'They saw the Harbor Hawks team. They saw the Ashby Foods CEO there.',
        finds: 'Harbor Hawks = Harbor Hawks (unknown)* | Ashby Foods = Ashby Foods (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'They saw the Moe team. The CEO left.',
        finds: 'Moe team = Moe team (group)*',
      },
    ],
  },
  {
    rule: 'a title that is a given name',
    holds: [
      {
        text: 'They saw Earl Clarke there. Then Clarke left.',
        finds: 'Earl Clarke = Earl Clarke (person)* | Clarke = Earl Clarke (person)*',
      },
    ],
    nearMiss: [{ text: 'They saw Earl John Clarke there.', finds: 'John Clarke = John Clarke (person)*' }],
  },
  {
    rule: 'a land that is a family name',
    holds: [
      {
        text: 'They saw Michael Jordan there. Michael Jordan left.',
        finds: 'Michael Jordan = Michael Jordan (person)* | Michael Jordan = Michael Jordan (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'In June Jordan voted. Will Jordan vote? They saw President Jordan there.',
        finds: 'Jordan = Jordan (group) | Jordan = Jordan (group) | Jordan = Jordan (group)',
      },
    ],
  },
];
