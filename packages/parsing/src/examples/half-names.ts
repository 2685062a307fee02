import { type Example } from './example.ts';

/** Half names, headlines, offices of another land and places within names, each kind with further ones of the same kind. */
export const halfNameExamples: Example[] = [
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
