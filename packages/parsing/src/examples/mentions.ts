import { type Example } from './example.ts';

/** What is a name, of what kind, and whom a short form or an office stands for. */
export const mentionExamples: Example[] = [
  {
    rule: 'knownNames and offices',
    holds: [
      {
        text: 'First Deputy Assistant Foreign Secretary John Kerry came. The first deputy assistant foreign secretary left.',
        finds: 'John Kerry = John Kerry (person) | first deputy assistant foreign secretary = John Kerry (person)',
      },
      {
        text: 'Former First Deputy Assistant Foreign Secretary John Kerry came. The former first deputy assistant foreign secretary left.',
        finds: 'John Kerry = John Kerry (person)',
      },
      {
        text: 'Foreign Minister Jane Roe met the mayor. The foreign minister left.',
        finds: 'Jane Roe = Jane Roe (person)* | foreign minister = Jane Roe (person)',
      },
      {
        text: 'Secretary  of  State  John Kerry met them. The secretary of state smiled.',
        finds: 'John Kerry = John Kerry (person) | secretary of state = John Kerry (person)',
      },
      {
        text: 'Secretary of State   John Kerry met them. The secretary of state smiled.',
        finds: 'John Kerry = John Kerry (person)',
      },
      {
        text: 'Of the Minister John Kerry met them. The minister smiled.',
        finds: 'John Kerry = John Kerry (person) | minister = John Kerry (person)',
      },
      {
        text: 'UN Secretary-General Ban Ki-moon left. The secretary-general smiled.',
        finds:
          'UN = United Nations (group) | Ban Ki-moon = Ban Ki-moon (person) | secretary-general = Ban Ki-moon (person)',
      },
      {
        text: 'Foreign Minister Jane Roe came. They saw the foreign minister the foreign minister.',
        finds:
          'Jane Roe = Jane Roe (person)* | foreign minister = Jane Roe (person) | foreign minister = Jane Roe (person)',
      },
      { text: 'Mr. Roe came. The mr left.', finds: 'Roe = Roe (person)*' },
      {
        text: 'Deputy Prime Minister for Trade Jane Roe came. The deputy prime minister left.',
        finds: 'Trade Jane Roe = Trade Jane Roe (unknown)*',
      },
      {
        text: 'Former First Deputy Assistant Foreign Secretary Jane Roe came. The former first deputy assistant foreign secretary left.',
        finds: 'Jane Roe = Jane Roe (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'matchName',
    holds: [
      { text: 'IRAN met IRAQ.', finds: 'IRAN = IRAN (group)* | IRAQ = IRAQ (group)*' },
      { text: 'They saw John  Kerry.', finds: 'John Kerry = John Kerry (person)' },
      { text: 'They saw John   Kerry.', finds: 'John = John (unknown)* | Kerry = John Kerry (person)' },
    ],
    nearMiss: [],
  },
  {
    rule: 'nameRuns',
    holds: [
      { text: 'They saw Jane    Roe.', finds: 'Jane = Jane (unknown)* | Roe = Roe (unknown)*' },
      {
        text: 'They saw the Committee on Foreign Relations.',
        finds: 'Committee on Foreign Relations = Committee on Foreign Relations (group)*',
      },
      {
        text: 'They saw the Committee for Public Safety.',
        finds: 'Committee for Public Safety = Committee for Public Safety (group)*',
      },
      { text: 'JANE ROE WON.', finds: 'JANE ROE = Jane Roe (person)*' },
      {
        text: 'Hall Roe was late. Roe was here. Hall was here.',
        finds: 'Hall Roe = Hall Roe (unknown)* | Roe = Hall Roe (unknown)* | Hall = Hall (unknown)*',
      },
      {
        text: 'Doe Hall added. Hall added. Doe has left.',
        finds: 'Doe Hall = Doe Hall (person)* | Hall = Doe Hall (person)* | Doe = Doe Hall (person)*',
      },
    ],
    nearMiss: [
      { text: 'JANE ROE WON TODAY.', finds: '–' },
      { text: 'It rained: Solheim left.', finds: '–' },
      { text: 'X left. They saw X.', finds: '–' },
    ],
  },
  {
    rule: 'classifyRun',
    holds: [
      { text: 'They saw Mayor B.', finds: 'B = B (person)*' },
      {
        text: 'They saw Oxo Minister, Roe left.',
        finds: 'Roe = Roe (unknown)*',
      },
      { text: 'They saw Oxo Dr Jane Roe.', finds: 'Oxo = Oxo (unknown)* | Jane Roe = Jane Roe (person)*' },
      { text: 'They saw Oxo Ixo Uxo Dr Jane.', finds: 'Oxo Ixo Uxo = Oxo Ixo Uxo (unknown)* | Jane = Jane (person)*' },
      { text: 'They saw the Human Rights Campaign President Solheim.', finds: 'Solheim = Solheim (person)*' },
      { text: 'They saw President Jane Mary Ann Roe.', finds: 'Jane Mary Ann Roe = Jane Mary Ann Roe (person)*' },
      {
        text: 'They saw President Jane Mary Ann Sue Roe.',
        finds: 'Jane Mary Ann Sue Roe = Jane Mary Ann Sue Roe (unknown)*',
      },
      { text: 'They saw Jane Mary Ann Sue Roe.', finds: 'Jane Mary Ann Sue Roe = Jane Mary Ann Sue Roe (unknown)*' },
      { text: 'They saw the NR.', finds: 'NR = NR (group)*' },
      { text: 'They saw the FBIXYZ.', finds: 'FBIXYZ = FBIXYZ (group)*' },
      { text: 'They saw the FBIXYZA.', finds: 'FBIXYZA = FBIXYZA (unknown)*' },
      { text: 'They saw Mount.', finds: 'Mount = Mount (unknown)*' },
      { text: 'They met in Oxo Uxo Ixo.', finds: 'Oxo Uxo Ixo = Oxo Uxo Ixo (place)*' },
      { text: 'They met in Oxo Uxo Ixo Axo.', finds: 'Oxo Uxo Ixo Axo = Oxo Uxo Ixo Axo (unknown)*' },
      { text: 'Then Oxo, 45, left.', finds: 'Oxo = Oxo (person)*' },
    ],
    nearMiss: [],
  },
  {
    rule: 'short forms',
    holds: [
      {
        text: 'They saw Oxo Uxo. They saw Ixo Uxo. They saw Oxo Uxo. Then Uxo left.',
        finds:
          'Oxo Uxo = Oxo Uxo (unknown)* | Ixo Uxo = Ixo Uxo (unknown)* | Oxo Uxo = Oxo Uxo (unknown)* | Uxo = one of: Oxo Uxo, Ixo Uxo (unknown)*',
      },
      { text: 'Mayor Bo Roe came. They saw Bo.', finds: 'Bo Roe = Bo Roe (person)* | Bo = Bo (unknown)*' },
      { text: 'They saw JANE LI. Then Li left.', finds: 'JANE LI = Jane Li (person)* | Li = Jane Li (person)*' },
      {
        text: 'They saw JANE R ROE. Then Roe left.',
        finds: 'JANE R ROE = Jane R Roe (person)* | Roe = Jane R Roe (person)*',
      },
      {
        text: 'They saw the National Rail Board. Then NRB left.',
        finds: 'National Rail Board = National Rail Board (group)* | NRB = National Rail Board (group)*',
      },
      { text: 'They saw the Rail Board. Then RB left.', finds: 'Rail Board = Rail Board (group)* | RB = RB (group)*' },
      {
        text: 'They saw Ann Roe. Then Ann left. They saw Ann Doe. Then Ann left.',
        finds:
          'Ann Roe = Ann Roe (person)* | Ann = Ann Roe (person)* | Ann Doe = Ann Doe (person)* | Ann = one of: Ann Roe, Ann Doe (person)*',
      },
      {
        text: 'They like Oxo and Uxo and Ixo and Axo and Exo and Yxo.',
        finds:
          'Oxo = Oxo (unknown)* | Uxo = Uxo (unknown)* | Ixo = Ixo (unknown)* | Axo = Axo (unknown)* | Exo = Exo (unknown)* | Yxo = Yxo (unknown)*',
      },
      { text: 'They met in Oxo. They like Oxo.', finds: 'Oxo = Oxo (place)* | Oxo = Oxo (place)*' },
    ],
    nearMiss: [{ text: 'They saw Oxo, Uxo, Ixo, Axo, Exo, Yxo, Zxo.', finds: '–' }],
  },
  {
    rule: 'months that are names, articles and suffixes',
    holds: [
      {
        text: 'Prime Minister May left. April Lund stayed. Then April spoke.',
        finds: 'May = May (person)* | April Lund = April Lund (person)* | April = April Lund (person)*',
      },
      { text: 'Jan van der Lund rose.', finds: 'Jan van der Lund = Jan van der Lund (person)*' },
      {
        text: 'Samir abu Hassan rose. Abu Hassan wept.',
        finds: 'Samir abu Hassan = Samir abu Hassan (person)* | Abu Hassan = Samir abu Hassan (person)*',
      },
      {
        text: 'Otto Lund and his son Otto Lund Jr. came. Lund Jr. left.',
        finds:
          'Otto Lund = Otto Lund (person)* | Otto Lund Jr = Otto Lund Jr (person)* | Lund Jr = Otto Lund Jr (person)*',
      },
      {
        text: 'Otto Lund Jr. met the Rev. Otto Lund.',
        finds: 'Otto Lund Jr = Otto Lund Jr (person)* | Otto Lund = Otto Lund (person)*',
      },
      { text: 'Lund’s widow, Ruth Lund, left.', finds: 'Lund = Lund (person)* | Ruth Lund = Ruth Lund (person)*' },
      { text: 'They paid US$3.4B at 1500 GMT.', finds: '–' },
      { text: 'They paid on Thu Mar 4 at 6:30pm EST.', finds: '–' },
    ],
    nearMiss: [
      { text: 'The minister left in May. April Lund stayed until April.', finds: 'April Lund = April Lund (person)*' },
      {
        text: 'Otto Lund Jr. left. Otto Lund wept.',
        finds: 'Otto Lund Jr = Otto Lund Jr (person)* | Otto Lund = Otto Lund Jr (person)*',
      },
      {
        text: 'Ruth Lund left. Lund’s widower wept.',
        finds: 'Ruth Lund = Ruth Lund (person)* | Lund = Ruth Lund (person)*',
      },
      { text: 'They paid Sun Yat-sen.', finds: 'Sun Yat-sen = Sun Yat-sen (unknown)*' },
      { text: 'They paid the US $3 at once.', finds: 'US = United States (group)' },
    ],
  },
];
