import type { Example } from './example.ts';

/** What stands in quotation marks of any shape. */
export const markExamples: Example[] = [
  {
    rule: 'pairs inside pairs of another shape',
    holds: [
      {
        text: '“He told me ‘the “deal” is dead’ and left the room,” she said.',
        finds: '“He told me ‘the “deal” is dead’ and left the room,”',
      },
      {
        text: '"She said “the deal is dead” and left the room," he said.',
        finds: '"She said “the deal is dead” and left the room,"',
      },
      {
        text: '"He said “it is late” and left the quay," she said.',
        finds: '"He said “it is late” and left the quay,"',
      },
      {
        text: '« Il a dit “l’accord est mort” et il est parti », he wrote.',
        finds: '« Il a dit “l’accord est mort” et il est parti »',
      },
      {
        text: '„Er sagte ‚der Vertrag ist tot‘ und ging aus dem Saal“, he wrote.',
        finds: '„Er sagte ‚der Vertrag ist tot‘ und ging aus dem Saal“',
      },
      { text: '»Sie rief ›es ist vorbei‹ und ging«, he wrote.', finds: '»Sie rief ›es ist vorbei‹ und ging«' },
      {
        text: '«Он сказал „сделка мертва“ и вышел из зала», she wrote.',
        finds: '«Он сказал „сделка мертва“ и вышел из зала»',
      },
    ],
    nearMiss: [
      {
        text: '“It is late,” he said. "It is late in the day," she said.',
        finds: '“It is late,” | "It is late in the day,"',
      },
      {
        text: '“It is late in the day, he said. She left the “red” room.',
        finds: '“It is late in the day, he said. She left the | “red”',
      },
      { text: 'They don’t say ‘late’ in the “red” room.', finds: '“red”' },
    ],
  },
  {
    rule: 'marks of other lands',
    holds: [
      {
        text: '社長は「賃金が決まるまで船は出ない」と述べた。大臣は『急がされることはない』と答えた。',
        finds: '「賃金が決まるまで船は出ない」 | 『急がされることはない』',
      },
      { text: '「外は『雨』です」と言った。', finds: '「外は『雨』です」' },
      { text: 'Der Rat ‹bleibt bei seinem Nein›, he wrote.', finds: '‹bleibt bei seinem Nein›' },
      { text: '”Ingen båt går ut nu”, sa Olsen.', finds: '”Ingen båt går ut nu”' },
      { text: '‘‘No crew will sail before spring’’, she said.', finds: '‘‘No crew will sail before spring’’' },
      { text: "``It is late in the day'', she said.", finds: "``It is late in the day''" },
      { text: ',,Der Hafen bleibt zu bis Mai“, he wrote.', finds: ',,Der Hafen bleibt zu bis Mai“' },
    ],
    nearMiss: [{ text: 'It rained ,, and they left.', finds: '–' }],
  },
  {
    rule: 'nicknames and names in marks',
    holds: [
      { text: 'At the “Mimi” Olsen played.', finds: '“Mimi”' },
      { text: 'They met Maria “the one and only” Olsen there.', finds: '“the one and only”' },
    ],
    nearMiss: [
      { text: 'They met Maria “Mimi” Olsen there.', finds: '–' },
      { text: 'They met Tom “The Bull” Dale there.', finds: '–' },
      { text: 'They met William “Bill” Dunn there.', finds: '–' },
    ],
  },
  {
    rule: 'closeLater',
    holds: [
      {
        text: 'Roe said: “It is late.\nAll go home.\nSo do we,” and left.',
        finds: '“It is late. | All go home. | So do we,”',
      },
      { text: 'Roe said: "It is late.\nSo we go," and left.', finds: '"It is late. | So we go,"' },
      {
        text: 'Roe said: “It is late.\nOne.\nTwo.\nThree.\nSo we go,” and left.',
        finds: '“It is late. | One. | Two. | Three. | So we go,”',
      },
    ],
    nearMiss: [
      {
        text: 'Roe said: “It is late.\nOne.\nTwo.\nThree.\nFour.\nSo we go,” and left.',
        finds: '“It is late.',
      },
      { text: 'Roe said: “It is late.\nThey went home.\n“So we go,” Doe said.', finds: '“It is late. | “So we go,”' },
      { text: 'Roe said: “It is late.\nThe pipe of 12" was lost.', finds: '“It is late.' },
      { text: 'Roe said: “It is late.” He left.\nAll went home,” they thought.', finds: '“It is late.”' },
    ],
  },
  {
    rule: 'a nickname in brackets and marks',
    holds: [{ text: 'Margaret (“Peggy”) Shaw said “it is late in the day.”', finds: '“it is late in the day.”' }],
    nearMiss: [{ text: 'Margaret (“It is late in the day”) Shaw said no.', finds: '“It is late in the day”' }],
  },
];
