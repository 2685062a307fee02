import { very, type Example } from '../example.ts';

/** Each way to find who speaks in the sentence of a quotation, and each limit just inside and just beyond it. */
export const speakerExamples: Example[] = [
  {
    rule: 'cueBefore',
    holds: [
      { text: 'Roe said, Doe: “It is late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
      {
        text: 'The mayor told Reuters: “It is late in the day.”',
        finds: 'The mayor = mayor / told / speaker, cue, quotation',
      },
      { text: 'Roe made clear “it is late in the day.”', finds: 'Roe / made / speaker, cue, quotation' },
      { text: 'Roe shot back “it is late in the day.”', finds: 'Roe / shot / speaker, cue, quotation' },
    ],
    nearMiss: [
      { text: 'Said “it is late in the day.”', finds: '–' },
      { text: 'Roe heard what they said – “it is late in the day.”', finds: 'they / said / speaker, cue, quotation' },
    ],
  },
  {
    rule: 'nameBefore',
    holds: [
      { text: 'Jane Roe: “It is late in the day,” she said.', finds: 'Jane Roe / Roe / speaker, cue, quotation' },
      {
        text: 'Then came Mayor Jane Roe: “It is late in the day.”',
        finds: 'Mayor Jane Roe = Jane Roe / Roe / speaker, cue, quotation',
      },
      { text: 'In Bath, Roe: “It is late in the day.”', finds: 'Roe / Roe / speaker, cue, quotation' },
    ],
    nearMiss: [
      { text: 'Said: “It is late in the day.”', finds: '–' },
      { text: 'They flew to Bath, “late in the day.”', finds: '–' },
      { text: 'The others left Roe, “late in the day” as it was.', finds: '–' },
    ],
  },
  {
    rule: 'announced',
    holds: [
      { text: 'Roe resisted: “It is late in the day.”', finds: 'Roe / resisted / speaker, cue, quotation' },
      {
        text: 'Jane Roe resisted: “It is late in the day” for all, Doe said.',
        finds: 'Doe / said / quotation, speaker, cue',
      },
    ],
    nearMiss: [
      { text: 'The mayor resisted: “It is late in the day.”', finds: '–' },
      { text: 'Roe resisted “the late time of the day.”', finds: '–' },
    ],
  },
  {
    rule: 'attitude',
    holds: [
      {
        text: 'The minister was confident that “it is late in the day.”',
        finds: 'The minister = minister / was confident that / speaker, cue, quotation',
      },
      {
        text: 'The minister was confident “that it was late in the day,” said Roe.',
        finds: 'Roe / said / quotation, cue, speaker',
      },
    ],
    nearMiss: [
      { text: 'Was confident “that it is late in the day.”', finds: '–' },
      { text: 'The minister of state left confident “that it is late in the day.”', finds: '–' },
    ],
  },
  {
    rule: 'subjectThenVerb',
    holds: [
      { text: '“It is late in the day,” as Jane Roe said.', finds: 'Jane Roe / said / quotation, speaker, cue' },
      {
        text: `“It is late in the day,” Jane Roe, ${very(39)}, said.`,
        finds: 'Jane Roe / said / quotation, speaker, cue',
      },
      {
        text: 'After “the long day,” Roe said on Monday: “It is late in the day.”',
        finds: 'Roe / said / quotation, speaker, cue | Roe / said / speaker, cue, quotation',
      },
      { text: '“It is late in the day,” Roe — the mayor — later said.', finds: 'Roe / said / quotation, speaker, cue' },
      {
        text: '“It is late in the day,” Jane Roe, who leads the party said.',
        finds: 'Jane Roe / said / quotation, speaker, cue',
      },
      { text: '“It is late in the day” Roe went on.', finds: '–' },
      {
        text: '“It is late in the day,” Kelly said Reuters had asked.',
        finds: 'Kelly / said / quotation, speaker, cue',
      },
    ],
    nearMiss: [
      { text: 'The report on “the late time of the day” Roe said nothing about.', finds: '–' },
      { text: `“It is late in the day,” Jane Roe, ${very(40)}, said.`, finds: '–' },
      {
        text: 'After “the long day,” Roe said: “It is late in the day.”',
        finds: '– | Roe / said / speaker, cue, quotation',
      },
      { text: '“It is late in the day,” Roe — said his friends — was wrong.', finds: '–' },
    ],
  },
  {
    rule: 'verbThenSubject',
    holds: [{ text: '“It is late in the day,” quietly said Roe.', finds: 'Roe / said / quotation, cue, speaker' }],
    nearMiss: [
      { text: 'It was “late in the day,” told Roe.', finds: '–' },
      { text: '“It is late in the day,” said.', finds: '–' },
    ],
  },
  {
    rule: 'accordingTo',
    holds: [
      { text: 'According to Roe, Doe said it was “late in the day.”', finds: 'Roe / According to / according to' },
      {
        text: 'According to Roe, the plan was “late in the day,” according to Doe.',
        finds: 'Doe / according to / according to',
      },
    ],
    nearMiss: [
      { text: 'It was “late in the day,” according.', finds: '–' },
      { text: 'It was “late in the day,” according to.', finds: '–' },
    ],
  },
  {
    rule: 'beforeQuote',
    holds: [
      { text: 'Kerry said now Doe announced “late in the day.”', finds: 'Doe / announced / speaker, cue, quotation' },
      {
        text: 'Roe said the talks were “late in the day” and not good, Doe said.',
        finds: 'Roe / said / speaker, cue, quotation',
      },
      { text: 'Roe went on that “it is late in the day.”', finds: '–' },
      { text: 'Roe offered them all of “the late hours of day.”', finds: 'Roe / offered / speaker, cue, quotation' },
      {
        text: 'Roe called the way that her party had long since been run “late in the day.”',
        finds: 'Roe / called / speaker, cue, quotation',
      },
      { text: `Roe called ${very(12)} it “late in the day.”`, finds: 'Roe / called / speaker, cue, quotation' },
      { text: 'The end of it, said Roe, was “late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
      {
        text: 'Kerry said that the two countries agreed on “late in the day.”',
        finds: 'Kerry = John Kerry / said / speaker, cue, quotation',
      },
      {
        text: `Kerry complained for ${very(70)} long of what he called “late in the day.”`,
        finds: 'Kerry = John Kerry / complained / speaker, cue, quotation',
      },
      {
        text: `Kerry said ${very(7)} that Doe announced “late in the day.”`,
        finds: 'Kerry = John Kerry / said / speaker, cue, quotation',
      },
      {
        text: 'They left, and Roe said he had called it “late in the day.”',
        finds: 'Roe / said / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      { text: 'Roe said she heard someone say, “It is late in the day.”', finds: '–' },
      { text: 'Roe was caught in her own so called “late hours raid.”', finds: '–' },
      { text: 'Roe called; all of the old men here were “late in the day.”', finds: '–' },
      { text: 'They left in a hurry,\nsaid Roe, was “late in the day.”', finds: '–' },
      { text: 'Kerry said, that Doe announced “late in the day.”', finds: 'Doe / announced / speaker, cue, quotation' },
      { text: 'Roe offered, in all of this, “late in the day and week.”', finds: '–' },
      { text: `Roe called ${very(13)} it “late in the day.”`, finds: '–' },
      { text: 'Roe called in the men from the old town hall “late in the day.”', finds: '–' },
      {
        text: `Kerry complained for ${very(80)} long of what he called “late in the day.”`,
        finds: 'he = John Kerry* / called / speaker, cue, quotation',
      },
      {
        text: `Kerry said ${very(8)} that Doe announced “late in the day.”`,
        finds: 'Doe / announced / speaker, cue, quotation',
      },
    ],
  },
  {
    rule: 'atTheTail',
    holds: [
      { text: 'It was “late in the day” to Roe, said Doe.', finds: 'Doe / said / quotation, cue, speaker' },
      { text: 'It was “late in the day” for Doe, said Roe.', finds: 'Roe / said / quotation, cue, speaker' },
      { text: 'It was “late in the day” today, said Jane Roe.', finds: 'Jane Roe / said / quotation, cue, speaker' },
    ],
    nearMiss: [
      { text: `It was “late in the day” ${very(79)}, Heras said.`, finds: '–' },
      { text: `It was “late in the day” ${very(80)}, Heras said.`, finds: '–' },
    ],
  },
  {
    rule: 'signature',
    holds: [
      {
        text: '“It is late in the day.” — Jane Roe, mayor of the town',
        finds: 'Jane Roe / Jane Roe / quotation, speaker, cue',
      },
      { text: '“It is late in the day.” -- Jane Roe', finds: 'Jane Roe / Jane Roe / quotation, speaker, cue' },
      { text: '“It is late in the day.” — Roe', finds: 'Roe / Roe / quotation, speaker, cue' },
      { text: '“It is late in the day.” — Roe, said Doe', finds: 'Roe / Roe / quotation, speaker, cue' },
      {
        text: `“It is late in the day.” — Jane Roe, ${very(12)}`,
        finds: 'Jane Roe / Jane Roe / quotation, speaker, cue',
      },
      {
        text: 'He left.\n“It is late in the day.”\n\n\n     — Jane Roe',
        finds: 'Jane Roe / Jane Roe / quotation, speaker, cue',
      },
    ],
    nearMiss: [
      { text: `“It is late in the day.” — Jane Roe, ${very(13)}`, finds: '–' },
      { text: `“It is late in the day.” — Jane Roe, ${very(20)}`, finds: '–' },
      { text: '“It is late in the day.” --- Jane Roe', finds: '–' },
      { text: 'He left.\n“It is late in the day.”\n\n\n\n             — Jane Roe', finds: '–' },
    ],
  },
  {
    rule: 'the verb of a clause behind a comma and who',
    holds: [
      {
        text: 'He praised Lund, who called the plan “a road to nowhere at all.”',
        finds: 'Lund / called / speaker, cue, quotation',
      },
      {
        text: 'They blamed Ole Ek, who called it “a sad affair for us.”',
        finds: 'Ole Ek / called / speaker, cue, quotation',
      },
      {
        text: 'The mayor thanked Ida Moe, who described it as “a long way home for us.”',
        finds: 'Ida Moe / described / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      {
        text: 'Roe said the man who called her was “a friend of the town.”',
        finds: 'Roe / said / speaker, cue, quotation',
      },
    ],
  },
];
