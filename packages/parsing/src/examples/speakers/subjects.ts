import { very, type Example } from '../example.ts';

/** Whose verb it is, how far is looked, and whom a pronoun or a title stands for. */
export const subjectExamples: Example[] = [
  {
    rule: 'subjectOf',
    holds: [
      {
        text: 'Speaking, the mayor left the room, saying “it is late in the day.”',
        finds: 'the mayor = mayor / saying / speaker, cue, quotation',
      },
      { text: 'They know Roe said, adding “it is late in the day.”', finds: 'Roe / adding / speaker, cue, quotation' },
      {
        text: 'Received letters informing her “it is late in the day.”',
        finds: 'Received / informing / speaker, cue, quotation',
      },
      {
        text: 'Roe left with Doe yelling “it is late in the day.”',
        finds: 'Doe / yelling / speaker, cue, quotation',
      },
      { text: 'They left, Doe yelling “it is late in the day.”', finds: 'Doe / yelling / speaker, cue, quotation' },
      { text: 'They left and Doe yelling “it is late in the day.”', finds: 'Doe / yelling / speaker, cue, quotation' },
      {
        text: 'Now Roe left the room, saying “it is late in the day.”',
        finds: 'Roe / saying / speaker, cue, quotation',
      },
      {
        text: 'Sadly Roe left the room, saying “it is late in the day.”',
        finds: 'Sadly Roe / saying / speaker, cue, quotation',
      },
      {
        text: 'On Monday, Jane Roe, the mayor, left the room, saying “it is late in the day.”',
        finds: 'Jane Roe / saying / speaker, cue, quotation',
      },
      { text: 'On Monday, Roe, the mayor, left the room, saying “it is late in the day.”', finds: '–' },
      {
        text: 'Speaking in Bath, Roe left, saying “it is late in the day.”',
        finds: 'Roe / saying / speaker, cue, quotation',
      },
      {
        text: `On a ${very(36)} day, Roe left, saying “it is late in the day.”`,
        finds: 'Roe / saying / speaker, cue, quotation',
      },
      { text: `On a ${very(37)} day, Roe left, saying “it is late in the day.”`, finds: '–' },
    ],
    nearMiss: [{ text: 'Roe got informing “it is late in the day.”', finds: '–' }],
  },
  {
    rule: 'quoteContext',
    holds: [
      { text: 'They met. “It is late. We go. ” Roe said so.', finds: 'Roe / said / quotation, speaker, cue' },
      { text: 'It was “late in the day” , Roe said.', finds: 'Roe / said / quotation, speaker, cue' },
      { text: 'It was “a late in the day,            ” Roe said.', finds: 'Roe / said / quotation, speaker, cue' },
    ],
    nearMiss: [
      { text: `Roe said ${very(79)} “it is late in the day.”`, finds: '–' },
      { text: 'It was “a late in the day,                              ” Roe said.', finds: '–' },
    ],
  },
  {
    rule: 'likelyPerson',
    holds: [
      {
        text: 'It was welcomed by Jane Roe. “It is late in the day,” she said.',
        finds: 'she = Jane Roe* / said / quotation, speaker, cue',
      },
      {
        text: 'Jane Roe said “no.”They left. “It is late in the day,” she said.',
        finds: 'Jane Roe / said / speaker, cue, quotation | she / said / quotation, speaker, cue',
      },
      {
        text: 'Then came Jane Roe. “It is late in the day,” she said.',
        finds: 'she = Jane Roe* / said / quotation, speaker, cue',
      },
      {
        text: 'Jane Roe’s plan came. “It is late in the day,” she said.',
        finds: 'she / said / quotation, speaker, cue',
      },
      {
        text: 'It was welcomed by Russian Foreign Minister Jane Roe. “It is late in the day,” she said.',
        finds: 'she = Jane Roe* / said / quotation, speaker, cue',
      },
      {
        text: 'It was welcomed by Old Bath Town Hall Mayor Jane Roe. “It is late in the day,” she said.',
        finds: 'she = Jane Roe* / said / quotation, speaker, cue',
      },
      {
        text: 'The plan was welcomed by New Old Bath Town Hall Mayor Jane Roe. “It is late in the day,” she said.',
        finds: 'she / said / quotation, speaker, cue',
      },
      {
        text: `Bath ${very(58)} was Jane Roe. “It is late in the day,” she said.`,
        finds: 'she / said / quotation, speaker, cue',
      },
      {
        text: `Bath ${very(59)} was Jane Roe. “It is late in the day,” she said.`,
        finds: 'she = Jane Roe* / said / quotation, speaker, cue',
      },
      {
        text: `Jane Roe ${very(290)} left and she said “it is late in the day.”`,
        finds: 'she = Jane Roe* / said / speaker, cue, quotation',
      },
      {
        text: `Jane Roe ${very(310)} left and she said “it is late in the day.”`,
        finds: 'she / said / speaker, cue, quotation',
      },
      {
        text: 'Jane Roe left. “Jane Doe,” he said. “It is late in the day,” she said.',
        finds: 'he / said / quotation, speaker, cue | she / said / quotation, speaker, cue',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'nameSpeaker',
    holds: [
      {
        text: '“It is late in the day,” said Senator Jane Roe and left.',
        finds: 'Senator Jane Roe = Jane Roe / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the mayor Jane Roe.',
        finds: 'the mayor Jane Roe = Jane Roe / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” said the Kremlin.',
        finds: 'the Kremlin = Russia / said / quotation, cue, speaker',
      },
      {
        text: '“It is late in the day,” the head, Jane van Roe, said.',
        finds: 'Jane van Roe / said / quotation, speaker, cue',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'phrase',
    holds: [
      { text: 'Roe -- the mayor -- said “it is late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
      { text: 'Roe - the mayor - said “it is late in the day.”', finds: 'Roe / said / speaker, cue, quotation' },
      {
        text: 'Roe --- the mayor --- said “it is late in the day.”',
        finds: 'Roe --- the mayor / said / speaker, cue, quotation',
      },
      {
        text: `Jane${' '.repeat(150)}; Roe said “it is late in the day.”`,
        finds: 'Roe / said / speaker, cue, quotation',
      },
      {
        text: `Jane${' '.repeat(250)}; Roe said “it is late in the day.”`,
        finds: 'Jane ; Roe = Roe / said / speaker, cue, quotation',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'whoever asks is not the one who answers',
    holds: [
      {
        text: 'Jane Roe left. Asked by Ann Dale if it was late, she replied: “It is late in the day.”',
        finds: 'she = Jane Roe* / replied / speaker, cue, quotation',
      },
      {
        text: 'Jane Roe left the court. Pressed by Ann Dale on it, she said: “It is late in the day.”',
        finds: 'she = Jane Roe* / said / speaker, cue, quotation',
      },
      {
        text: 'Jane Roe said it was “late in the day.” Asked about Ann Dale, she said: “It is late in the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation | she = Jane Roe* / said / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      {
        text: 'The board met. Asked by Ann Dale if it was late, she replied: “It is late in the day.”',
        finds: 'she / replied / speaker, cue, quotation',
      },
    ],
  },
  {
    rule: 'verbs that report only with that',
    holds: [
      {
        text: 'The court accepted that it was “late in the day.”',
        finds: 'The court = court / accepted / speaker, cue, quotation',
      },
      { text: 'Roe found that it was “late in the day.”', finds: 'Roe / found / speaker, cue, quotation' },
      { text: 'Roe holds that it is “late in the day.”', finds: 'Roe / holds / speaker, cue, quotation' },
    ],
    nearMiss: [
      { text: 'Roe accepted “the prize of the whole day.”', finds: '–' },
      { text: 'Roe found a note on “the end of the day.”', finds: '–' },
      { text: 'Roe holds the title “lord of the late day.”', finds: '–' },
    ],
  },
  {
    rule: 'a letter in which somebody says so',
    holds: [
      {
        text: 'The newspaper said Ida Roe released a letter in which she said it was late and offered an apology “if it was in any way her own fault.”',
        finds: 'she = Ida Roe* / offered / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      {
        text: 'Roe complained of what he called “a long way home for us.”',
        finds: 'Roe / complained / speaker, cue, quotation',
      },
    ],
  },
  {
    rule: 'openings that tell when or that something is there',
    holds: [
      {
        text: 'Days after the fire, one officer put both hands up and said, “It is late.”',
        finds: 'one officer / said / speaker, cue, quotation',
      },
      { text: 'There is an old saying that “it is late in the day.”', finds: '–' },
    ],
    nearMiss: [
      {
        text: 'Days said, “It is late.”',
        finds: 'Days / said / speaker, cue, quotation',
      },
    ],
  },
];
