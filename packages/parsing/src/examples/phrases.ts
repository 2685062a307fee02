import { type Example } from './example.ts';

/** Which words are the verb that reports, and which the speaker. */
export const phraseExamples: Example[] = [
  {
    rule: 'isCue and isNoun',
    holds: [
      { text: 'They heard she claims “it is late in the day.”', finds: 'she / claims / speaker, cue, quotation' },
      {
        text: 'Roe’s Ann claims “it is late in the day.”',
        finds: 'Roe’s Ann = Ann / claims / speaker, cue, quotation',
      },
      { text: 'Some cats claim “it is late in the day.”', finds: 'Some cats / claim / speaker, cue, quotation' },
      { text: 'Roe points out “it is late in the day.”', finds: 'Roe / points / speaker, cue, quotation' },
      { text: 'Roe claims “it is late in the day.”', finds: 'Roe / claims / speaker, cue, quotation' },
    ],
    nearMiss: [
      { text: 'Roe was told “it is late in the day.”', finds: '–' },
      { text: 'His claims “it is late in the day” fail.', finds: '–' },
      { text: 'The voters’ claim “it is late in the day” fails.', finds: '–' },
      { text: 'An ally claim “it is late in the day” fails.', finds: '–' },
      { text: 'Roe was quickly told “it is late in the day.”', finds: '–' },
    ],
  },
  {
    rule: 'phraseBefore',
    holds: [
      {
        text: 'Doe met Jane Roe, who said “it is late in the day,” there.',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'They saw that Jane Roe (Bath) said “it is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'They saw that Jane Roe (the mayor of the town of Bath) said “it is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'They saw that Jane Roe, who leads, as ever, in Bath, for years, said “it is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'The mayor, Jane Roe left town, said “it is late in the day.”',
        finds: 'The mayor = mayor / said / speaker, cue, quotation',
      },
      {
        text: 'They saw that now Jane Roe, a lawyer, said “it is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'They saw that the mayor, Roe, said “it is late in the day.”',
        finds: 'Roe / said / speaker, cue, quotation',
      },
      {
        text: 'Jane Roe, the mayor, who leads the party, said “it is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'They know that Jane Roe, a lawyer, said “it is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'It rained and Jane Roe, the lawyer, said “it is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: 'Doe and Jane Roe, the lawyers, said “it is late in the day.”',
        finds: 'Doe and Jane Roe / said / speaker, cue, quotation',
      },
      { text: 'In Bath, Jane Roe, said “it is late in the day.”', finds: '–' },
      {
        text: 'The office late last week said “it is late in the day.”',
        finds: 'The office = office / said / speaker, cue, quotation',
      },
      {
        text: 'The office in the past said “it is late in the day.”',
        finds: 'The office = office / said / speaker, cue, quotation',
      },
      {
        text: 'The office this week also said “it is late in the day.”',
        finds: 'The office = office / said / speaker, cue, quotation',
      },
      { text: 'They saw that now Roe said “it is late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
    ],
    nearMiss: [
      {
        text: 'They saw that Jane Roe (the mayor of the old town of Bath) said “it is late in the day.”',
        finds: 'They / said / speaker, cue, quotation',
      },
      {
        text: 'They saw that Jane Roe, who leads, as ever, in Bath, for years, on end, said “it is late in the day.”',
        finds: 'They / said / speaker, cue, quotation',
      },
    ],
  },
  {
    rule: 'phraseAfter',
    holds: [
      {
        text: '“It is late in the day,” said Fox panel Rove.',
        finds: 'Fox panel Rove = Rove / said / quotation, cue, speaker',
      },
      { text: '“It is late in the day,” said girls in Bath.', finds: 'girls / said / quotation, cue, speaker' },
      { text: '“It is late in the day,” said fled a man.', finds: 'fled a man / said / quotation, cue, speaker' },
      { text: 'Roe freed the men said “it is late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
      {
        text: 'The men freed men said “it is late in the day.”',
        finds: 'The men = men / said / speaker, cue, quotation',
      },
      {
        text: '“It is late in the day,” said the mayor of the old town of Bath and York.',
        finds:
          'the mayor of the old town of Bath and York = mayor of the old town of Bath and York / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said Fox News old time contributor Karl Rove.',
        finds: 'Fox News old time contributor Karl Rove = Karl Rove / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said Fox News one old time contributor Karl Rove.',
        finds: 'Fox News / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said Fox News contributor, Karl Rove.',
        finds: 'Karl Rove / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the mayor of.',
        finds: 'the mayor = mayor / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the newly elected mayor.',
        finds: 'the newly elected mayor = newly elected mayor / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said Roe campaign workers.',
        finds: 'Roe campaign workers / said / quotation, cue, speaker',
      },
      { text: '“It is late in the day,” said police in Bath.', finds: 'police / said / quotation, cue, speaker' },
      {
        text: '“It is late in the day,” said the man freed now.',
        finds: 'the man = man / said / quotation, cue, speaker',
      },
      { text: '“It is late in the day,” said old shed men.', finds: 'old shed men / said / quotation, cue, speaker' },
      {
        text: '“It is late in the day,” said leading officials.',
        finds: 'leading officials / said / quotation, cue, speaker',
      },
      { text: '“It is late in the day,” said lying men.', finds: 'lying men / said / quotation, cue, speaker' },
      { text: '“It is late in the day,” said old men dying.', finds: 'old men dying / said / quotation, cue, speaker' },
      { text: '“It is late in the day,” said ugly men.', finds: 'ugly men / said / quotation, cue, speaker' },
      { text: '“It is late in the day,” old men armed said.', finds: 'old men / said / quotation, speaker, cue' },
    ],
    nearMiss: [
      { text: '“It is late in the day,” said eased a man.', finds: '–' },
      { text: '“It is late in the day,” said seeing a man.', finds: '–' },
      { text: '“It is late in the day,” said old men seeing.', finds: '–' },
      { text: '“It is late in the day,” said men seeing.', finds: '–' },
      { text: '“It is late in the day,” said men they know.', finds: '–' },
      { text: 'Then fires back “it is late in the day.”', finds: '–' },
      { text: '“It is late in the day,” said cats in Bath.', finds: '–' },
      { text: '“It is late in the day,” said wanted a man.', finds: '–' },
      { text: '“It is late in the day,” said early men.', finds: '–' },
    ],
  },
  {
    rule: 'a name that is a month or stands behind an article',
    holds: [
      { text: '“It is late in the day,” Mrs. May said.', finds: 'Mrs. May = May / said / quotation, speaker, cue' },
      {
        text: 'Prime Minister Theresa May said: “It is late in the day.”',
        finds: 'Prime Minister Theresa May = Theresa May / said / speaker, cue, quotation',
      },
      {
        text: 'Theresa May left. “It is late in the day,” May told them.',
        finds: 'May = Theresa May / told / quotation, speaker, cue',
      },
      { text: '“It is late in the day,” el-Roubi said.', finds: 'el-Roubi / said / quotation, speaker, cue' },
    ],
    nearMiss: [
      {
        text: 'The board in May said: “It is late in the day.”',
        finds: 'The board = board / said / speaker, cue, quotation',
      },
      {
        text: 'The board may say “it is late in the day.”',
        finds: 'The board = board / say / speaker, cue, quotation',
      },
    ],
  },
];
