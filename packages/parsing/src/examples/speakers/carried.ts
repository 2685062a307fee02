import { very, type Example } from '../example.ts';

/** Who speaks where another sentence or another quotation tells. */
export const carriedExamples: Example[] = [
  {
    rule: 'sharedSubject',
    holds: [
      {
        text: 'Roe called it “late in the day” and Doe added “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Doe / added / speaker, cue, quotation',
      },
      {
        text: 'Roe called it “late in the day” and, in the end, and said that of all things “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / said / speaker, cue, quotation',
      },
      {
        text: 'Roe called it “late in the day” but in the same hour and said that for all of us “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / said / speaker, cue, quotation',
      },
      {
        text: 'Roe called it “late in the day,” then noting with all of her might “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / noting / speaker, cue, quotation',
      },
      {
        text: 'Roe called it “late in the day,” and then noting with all of her might “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / called / carried over',
      },
      {
        text: 'Roe called it “late in the day,” said all of us “will not go there now.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / said / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      {
        text: 'Roe called it “late in the day” for all of them right here and said that for all of us “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / called / carried over',
      },
      {
        text: 'Roe called it “late in the day,” for all of us here said that for all of us “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / called / carried over',
      },
      {
        text: 'Roe called it “late in the day,” with some of them noting with all of might “we will not go there.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / called / carried over',
      },
    ],
  },
  {
    rule: 'tellBack',
    holds: [
      {
        text: 'Roe said, “We go.”\n“It is late in the day.\nAll of us go home now.\nSo do they,” said Doe.',
        finds: 'Roe / said / speaker, cue, quotation | Doe / said / quotation, cue, speaker',
      },
      { text: '“It is late.\nWe go home,” Doe said.', finds: 'Doe / said / quotation, speaker, cue' },
    ],
    nearMiss: [
      { text: '“It is late.\n“We go home,” Doe said.', finds: '– | Doe / said / quotation, speaker, cue' },
      {
        text: 'Roe said: “It is late in the day.\nSo we go home now,” and Doe agreed.',
        finds: 'Roe / said / speaker, cue, quotation | Roe / said / carried over',
      },
      {
        text: 'Roe said: “It is late in the day.”\n“We go home now,” Doe said.',
        finds: 'Roe / said / speaker, cue, quotation | Doe / said / quotation, speaker, cue',
      },
    ],
  },
  {
    rule: 'carryOver',
    holds: [
      {
        text: `Roe said “one”${' but “one”'.repeat(40)}. “We will not go there.”`,
        finds: 'Roe / said / speaker, cue, quotation | – | Roe / said / carried over',
      },
      {
        text: 'Roe said: “It is late in the day.\n“We will not go there now,” and they left.',
        finds: 'Roe / said / speaker, cue, quotation | Roe / said / carried over',
      },
      {
        text: '“It is late in the day,” Roe said. “We will not go there” is a song.',
        finds: 'Roe / said / quotation, speaker, cue | Roe / said / carried over',
      },
      {
        text: 'Roe said it was “late in the day”; now, then, “we will not go there.”',
        finds: 'Roe / said / speaker, cue, quotation | Roe / said / carried over',
      },
      {
        text: '“It is late in the day,” Roe said. Unless they leave, “It is over for us.”',
        finds: 'Roe / said / quotation, speaker, cue | Roe / said / carried over',
      },
      {
        text: 'Roe said it was “late in the day” and “but a long day.”',
        finds: 'Roe / said / speaker, cue, quotation | Roe / said / carried over',
      },
      {
        text: '“It is late in the day,” Roe said. They all left. Then they sat. “We will not go there.”',
        finds: 'Roe / said / quotation, speaker, cue | Roe / said / carried over',
      },
      {
        text: '“It is late in the day,” Roe said. Unless they leave, “it is over for us.”',
        finds: 'Roe / said / quotation, speaker, cue | Roe / said / carried over',
      },
      {
        text: '“It is late in the day,” Roe said. Unless they leave this old and very cold town by noon now, “it is over for us.”',
        finds: 'Roe / said / quotation, speaker, cue | Roe / said / carried over',
      },
    ],
    nearMiss: [
      {
        text: `Roe said “one”${' but “one”'.repeat(41)}. “We will not go there.”`,
        finds: 'Roe / said / speaker, cue, quotation | –',
      },
      {
        text: `Roe said “one”${'; “one”'.repeat(41)}. “We will not go there.”`,
        finds: 'Roe / said / speaker, cue, quotation | Roe / said / carried over',
      },
      {
        text: '“It is late in the day,” Roe said. They left. “We will not go there” is a song now.',
        finds: 'Roe / said / quotation, speaker, cue | –',
      },
      {
        text: '“It is late in the day,” Roe said. They all left. Then they sat. They ate. “We will not go there.”',
        finds: 'Roe / said / quotation, speaker, cue | –',
      },
      {
        text: '“It is late in the day,” Roe said. Unless they leave this old and very cold town by noon right now, “it is over for us.”',
        finds: 'Roe / said / quotation, speaker, cue | –',
      },
    ],
  },
  {
    rule: 'speakerBelow',
    holds: [
      { text: '“It is late in the day.” Roe wrote.', finds: 'Roe / wrote / quotation, speaker, cue' },
      {
        text: `“It is late in the day.” Roe wrote in ${very(9)} letters now.`,
        finds: 'Roe / wrote / quotation, speaker, cue',
      },
      { text: `“It is late in the day.” Roe wrote in ${very(10)} letters now.`, finds: '–' },
    ],
    nearMiss: [
      {
        text: '“It is late in the day.” Roe wrote in “we will not go.”',
        finds: '– | Roe / wrote / speaker, cue, quotation',
      },
      { text: '“It is late in the day.” Jane Roe.\nsaid in Bath they did.', finds: '–' },
      {
        text: '“It is late in the day.” Roe wrote in a letter.“We will not go there.”',
        finds: 'Roe / wrote / quotation, speaker, cue | Roe / wrote / carried over',
      },
    ],
  },
  {
    rule: 'speakerAbove',
    holds: [
      {
        text: 'Roe told the paper in Bath.\n“It is late in the day.”',
        finds: 'Roe / told / speaker before the passage',
      },
      { text: 'The mayor:\n“It is late in the day.”', finds: 'The mayor = mayor / mayor / line above' },
      { text: `Roe said ${very(78)}:\n“It is late in the day.”`, finds: 'Roe / said / line above' },
      {
        text: `The old Roe ${very(60)} now:\n“It is late in the day.”`,
        finds:
          'The old Roe very very very very very very very very = old Roe very very very very very very very very / very / line above',
      },
      { text: 'Roe had this to say.\n“It is late in the day.”', finds: 'Roe / say / speaker before the passage' },
    ],
    nearMiss: [
      { text: 'On the wall “Roe said” stood:\n“It is late in the day.”', finds: '–' },
      { text: `Roe said ${very(79)}:\n“It is late in the day.”`, finds: '–' },
      { text: 'Roe said so.\n* * *\n“It is late in the day.”', finds: '–' },
      { text: 'Members of the union began to leave.\n“It is late in the day.”', finds: '–' },
      { text: 'The old ministers continued talking in Bath.\n“It is late in the day.”', finds: '–' },
    ],
  },
  {
    rule: 'a paragraph that closes what the one before opened',
    holds: [
      {
        text: '“It is late in the day for us.\n\nThe loss is a real loss,” said Ida Moe, a teacher in Oslo.',
        finds: 'Ida Moe / said / quotation, cue, speaker',
      },
      {
        text: 'Ann Lie had said that it was early.\n\n“It is late in the day for us.\n\nThe loss is a real loss,” said Ida Moe.',
        finds: 'Ida Moe / said / quotation, cue, speaker',
      },
    ],
    nearMiss: [
      {
        text: '“It is late in the day for us.\n\nThe loss, “which is a real one,” was told to Ida Moe.',
        finds: '–',
      },
      {
        text: '“It is late in the day for us.\n\nThe board is 12” wide and 9” high in all, said Ida Moe.',
        finds: '–',
      },
    ],
  },
  {
    rule: 'a whole clause of its own carries nobody over',
    holds: [
      {
        text: 'Mr. Dahl, whom critics call “a danger to the public here,” smiled. He is known as “the quiet man of Bath.”',
        finds: 'critics / call / speaker, cue, quotation | –',
      },
      {
        text: 'Roe said “it is late in the day.” She was seen as “the quiet one of the two.”',
        finds: 'Roe / said / speaker, cue, quotation | –',
      },
    ],
    nearMiss: [
      {
        text: 'Roe said “it is late in the day.” Unless they leave, “it is over for us all.”',
        finds: 'Roe / said / speaker, cue, quotation | Roe / said / carried over',
      },
    ],
  },
  {
    rule: 'a sentence about no person, behind but',
    holds: [
      {
        text: 'The plan pleased Mr. Lie. But it did not sway Judge Rowe. “We need far more than this,” she said.',
        finds: 'she = Rowe* / said / quotation, speaker, cue',
      },
    ],
    nearMiss: [
      {
        text: 'The plan pleased Mr. Lie. But Doe did not sway Judge Rowe. “We need far more than this,” she said.',
        finds: 'she / said / quotation, speaker, cue',
      },
    ],
  },
];
