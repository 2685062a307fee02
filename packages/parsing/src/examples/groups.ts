import { type Example } from './example.ts';

/** Groups, half names, headlines and offices, each kind with further ones of the same kind. */
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
          'Acme Foods = Acme Foods (unknown)* | Acme Foods = Acme Foods (unknown)* | Acme Foods = Acme Foods (unknown)* | Acme Foods = Acme Foods (unknown)*',
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
    rule: 'half names',
    holds: [
      {
        text: 'Ministerial talks failed. News of Rowe came. The St Louis-based firm left. They met the Hague-born man.',
        finds: 'Rowe = Rowe (unknown)*',
      },
      { text: 'Electric cars sold. The Bank said no. They saw Electric.', finds: '–' },
    ],
    nearMiss: [],
  },
  {
    rule: 'headlines',
    holds: [
      {
        text: 'Oscars Comedian Ellen Wick To Host. Then Ellen Wick left.',
        finds: 'Ellen Wick = Ellen Wick (person)* | Host = Host (unknown)* | Ellen Wick = Ellen Wick (person)*',
      },
      {
        text: 'They read Sixers Hire Maurice Pike and left. Then Pike spoke.',
        finds: 'Sixers = Sixers (unknown)* | Maurice Pike = Maurice Pike (person)* | Pike = Maurice Pike (person)*',
      },
      { text: 'They read Mayor Ida Moe Faces Trial and left.', finds: 'Ida Moe = Ida Moe (person)*' },
    ],
    nearMiss: [],
  },
  {
    rule: 'offices of another land',
    holds: [
      {
        text: 'President Jane Roe came. The president of Ghana left. The president smiled.',
        finds: 'Jane Roe = Jane Roe (person)* | Ghana = Ghana (place)*',
      },
      {
        text: 'Foreign Minister Ann Lie met Foreign Minister Ola Moe. The foreign minister left.',
        finds: 'Ann Lie = Ann Lie (person)* | Ola Moe = Ola Moe (person)*',
      },
      {
        text: 'Mayor Pia Dahl came. The mayor left.',
        finds: 'Pia Dahl = Pia Dahl (person)* | mayor = Pia Dahl (person)',
      },
      {
        text: 'Chancellor Ute Kern came. Austria’s chancellor left. The chancellor wept.',
        finds: 'Ute Kern = Ute Kern (person)* | Austria = Austria (place)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'a place at the end of a name',
    holds: [
      {
        text: 'The Farmers Party of Norway met. They walked all over Norway.',
        finds: 'Farmers Party of Norway = Farmers Party of Norway (group)* | Norway = Norway (place)*',
      },
    ],
    nearMiss: [
      {
        text: 'The Hill Valley Bank met. Then the Bank said no.',
        finds: 'Hill Valley Bank = Hill Valley Bank (group)* | Bank = Hill Valley Bank (group)*',
      },
    ],
  },
];
