import type { Example } from '../example.ts';

/** Who is said to say nothing, and whose words stand in marks though no verb of saying tells. */
export const unsaidExamples: Example[] = [
  {
    rule: 'whoever is told says nothing',
    holds: [{ text: 'Roe was blunt: “It is late in the day.”', finds: 'Roe / was / speaker, cue, quotation' }],
    nearMiss: [
      { text: 'Roe was told: “It is late in the day.”', finds: '–' },
      { text: 'Roe was asked: “Is it late in the day?”', finds: '–' },
      { text: 'Roe had been handed a note: “It is late in the day.”', finds: '–' },
      { text: 'Added: “It is late in the day.”', finds: '–' },
      { text: 'Partial text as follows:\n“It is late in the day for all of us.”', finds: '–' },
    ],
  },
  {
    rule: 'who comes in before a colon',
    holds: [
      {
        text: 'Then came Mayor Jane Roe: “It is late in the day.”',
        finds: 'Mayor Jane Roe = Jane Roe / Roe / speaker, cue, quotation',
      },
      {
        text: 'Then came the mayor, Ann Dale: “It is late in the day.”',
        finds: 'Ann Dale / Dale / speaker, cue, quotation',
      },
      { text: 'Next came Ann Dale: “It is late in the day.”', finds: 'Ann Dale / Dale / speaker, cue, quotation' },
    ],
    nearMiss: [
      { text: 'He shouted at Ann Dale: “It is late in the day.”', finds: 'He / shouted / speaker, cue, quotation' },
    ],
  },
  {
    rule: 'who acts beside somebody',
    holds: [
      { text: 'Roe left with Doe yelling “it is late in the day.”', finds: 'Doe / yelling / speaker, cue, quotation' },
      {
        text: 'The crowd cheered with Ann Dale shouting “it is late in the day.”',
        finds: 'Ann Dale / shouting / speaker, cue, quotation',
      },
      {
        text: 'They marched with Ole Vik chanting “it is late in the day.”',
        finds: 'Ole Vik / chanting / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      {
        text: 'They left with Doe and his men, yelling “it is late in the day.”',
        finds: 'They / yelling / speaker, cue, quotation',
      },
    ],
  },
  {
    rule: 'friends and reports are not those they belong to',
    holds: [
      {
        text: '“It is late in the day,” said aides of Jane Roe.',
        finds: 'aides of Jane Roe / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said friends of Ann Dale.',
        finds: 'friends of Ann Dale / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said a lawyer for Ann Dale.',
        finds: 'a lawyer for Ann Dale = lawyer for Ann Dale / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the long awaited report.',
        finds: 'the long awaited report = long awaited report / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the much delayed report.',
        finds: 'the much delayed report = much delayed report / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the recently retired judge.',
        finds: 'the recently retired judge = recently retired judge / said / quotation, cue, speaker',
      },
    ],
    nearMiss: [
      {
        text: '“It is late in the day,” said Ann Dale of the union.',
        finds: 'Ann Dale of the union = Ann Dale / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the man wanted by police.',
        finds: 'the man = man / said / quotation, cue, speaker',
      },
    ],
  },
  {
    rule: 'nouns of speech, titles and names say nothing',
    holds: [],
    nearMiss: [
      { text: 'He won given his 2016 campaign promise “to drain the old pond.”', finds: '–' },
      { text: 'He was chided for his 2012 campaign pledge “to wait for the boat.”', finds: '–' },
      { text: 'It was an evening of “songs for the old town.”', finds: '–' },
      { text: 'The claims “it is late in the day” were false.', finds: '–' },
      { text: 'The charge “it is late in the day” was dropped.', finds: '–' },
      { text: 'A book titled “It is late in the day” lay there.', finds: '–' },
      { text: 'A man goes by the name “Shorty.”', finds: '–' },
      { text: 'They know him by the nickname “Late in the Day Joe.”', finds: '–' },
      { text: 'She is known as “the late lady of the day.”', finds: '–' },
      { text: 'The judge heard the accused “sing in his cell at night.”', finds: '–' },
    ],
  },
  {
    rule: 'a verdict or a claim is its subject’s or owner’s',
    holds: [
      {
        text: 'Roe openly admires him as a “strong leader” of his land.',
        finds: 'Roe / admires / speaker, cue, quotation',
      },
      { text: 'Roe has cast him as a “man late in the day.”', finds: 'Roe / cast / speaker, cue, quotation' },
      {
        text: 'Critics regard the plan as “a step late in the day.”',
        finds: 'Critics / regard / speaker, cue, quotation',
      },
      {
        text: 'The plan was described by Ann Dale as “a step late in the day.”',
        finds: 'Ann Dale / described / speaker, cue, quotation',
      },
      { text: 'Roe used the phrase “late in the long day” twice.', finds: 'Roe / used / speaker, cue, quotation' },
      { text: 'Roe called on the mayor to “wait for the next boat.”', finds: 'Roe / called / speaker, cue, quotation' },
      {
        text: 'It was, as The Herald put it in a long piece, “late in the day.”',
        finds: 'The Herald = Herald / put / speaker, cue, quotation',
      },
      {
        text: 'Roe’s claim that it was “late in the long day” failed.',
        finds: 'Roe’s = Roe / claim / speaker, cue, quotation',
      },
      {
        text: 'The judge’s remark that it was “late in the long day” failed.',
        finds: 'The judge’s = judge / remark / speaker, cue, quotation',
      },
      {
        text: 'Doe denied the chief’s claim that it was “late in the long day.”',
        finds: 'the chief’s = chief / claim / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      { text: 'He was seen as “a man late in the day.”', finds: '–' },
      { text: 'Roe served as “chief of the late days.”', finds: '–' },
      { text: 'What has become known as the “Buffett rule” stayed.', finds: '–' },
    ],
  },
  {
    rule: 'a pronoun stands for the one named where the sentence is about nobody',
    holds: [
      {
        text: 'That did not satisfy Judge Rowe. “It is late in the day,” he said.',
        finds: 'he = Rowe* / said / quotation, speaker, cue',
      },
      {
        text: 'That did not please Judge Dale. “It is late in the day,” she said.',
        finds: 'she = Dale* / said / quotation, speaker, cue',
      },
      {
        text: 'It was no help to Ann Dale. “It is late in the day,” she said.',
        finds: 'she = Ann Dale* / said / quotation, speaker, cue',
      },
    ],
    nearMiss: [
      {
        text: 'This angered Ann Dale and Ida Moe. “It is late in the day,” she said.',
        finds: 'she / said / quotation, speaker, cue',
      },
      {
        text: 'That was Ann Dale’s plan. “It is late in the day,” she said.',
        finds: 'she / said / quotation, speaker, cue',
      },
      {
        text: 'The minister joined Ann Dale. “It is late in the day,” she said.',
        finds: 'she / said / quotation, speaker, cue',
      },
    ],
  },
  {
    rule: 'the label of a transcript',
    holds: [
      {
        text: 'Ann Dale met the host.\n"DALE: It is late in the day, and we go."',
        finds: 'DALE = Ann Dale / DALE / speaker, cue, quotation',
      },
    ],
    nearMiss: [{ text: '"NOTE: It is late in the day, and we go."', finds: '–' }],
  },
  {
    rule: 'a question is answered for by the name behind it',
    holds: [
      {
        text: '“Is it late in the day?” Ursula von der Leyen asked. “Never will we leave!” Hassan al-Turabi said.',
        finds:
          'Ursula von der Leyen / asked / quotation, speaker, cue | Hassan al-Turabi / said / quotation, speaker, cue',
      },
      {
        text: '“Is it late in the day?” President Macron of France asked reporters.',
        finds: 'President Macron of France = Macron / asked / quotation, speaker, cue',
      },
      {
        text: '“Is it late in the day?” Berg’s lawyer, Tom Lie, asked.',
        finds: 'Tom Lie / asked / quotation, speaker, cue',
      },
    ],
    nearMiss: [{ text: '“Is it late in the day?” Ann Dale left the room.', finds: '–' }],
  },
  {
    rule: 'what nobody said, and labels before a colon',
    holds: [
      { text: 'Roe said it was not “late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
      { text: 'Roe said he would not call it “late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
      {
        text: 'Roe and Doe both called it “late in the day.”',
        finds: 'Roe and Doe / called / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      { text: 'Roe did not say it was “late in the day.”', finds: '–' },
      { text: 'Roe never called it “late in the day.”', finds: '–' },
      { text: 'Roe didn’t say it was “late in the day.”', finds: '–' },
      { text: 'Neither Roe nor Doe said it was “late in the day.”', finds: '–' },
      { text: 'Nobody said it was “late in the day.”', finds: '–' },
      { text: 'Verdict: “it is late in the day.”', finds: '–' },
    ],
  },
];
