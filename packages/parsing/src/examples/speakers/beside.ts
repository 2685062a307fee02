import type { Example } from '../example.ts';

/** Who speaks by the words beside a quotation: names behind any verb, names that complete a description, antecedents. */
export const besideExamples: Example[] = [
  {
    rule: 'a name right behind a quotation speaks, whatever its verb',
    holds: [
      { text: '“It was ever thus in here,” sniffed Ida Moe.', finds: 'Ida Moe / sniffed / quotation, cue, speaker' },
      {
        text: '“Then we go on without them,” Tom Dahl chimed in.',
        finds: 'Tom Dahl / chimed / quotation, speaker, cue',
      },
      { text: '“We can wait,” she breathed.', finds: 'she / breathed / quotation, speaker, cue' },
      {
        text: '“We shall wait for the boat,” drawled Ann Dale.',
        finds: 'Ann Dale / drawled / quotation, cue, speaker',
      },
      {
        text: '“We shall wait for the boat,” the mayor drawled.',
        finds: 'the mayor = mayor / drawled / quotation, speaker, cue',
      },
      {
        text: '“We shall wait for the boat,” Ann Dale, 54, grunted from her chair.',
        finds: 'Ann Dale / grunted / quotation, speaker, cue',
      },
      {
        text: '“We shall wait for the boat,” Ole Vik said. “It is late now,” scolds Ann Dale.',
        finds: 'Ole Vik / said / quotation, speaker, cue | Ann Dale / scolds / quotation, cue, speaker',
      },
      {
        text: '“We shall wait for the boat,” Ole Vik said. “It is late in the day,” Tom Lie spat.',
        finds: 'Ole Vik / said / quotation, speaker, cue | Tom Lie / spat / quotation, speaker, cue',
      },
      {
        text: '“We’re here for the long haul,” grinned welder Tom Dale, warming his hands.',
        finds: 'welder Tom Dale = Tom Dale / grinned / quotation, cue, speaker',
      },
      {
        text: '“We shall wait for the boat,” was what Ann Dale told the crew.',
        finds: 'Ann Dale / told / quotation, speaker, cue',
      },
      {
        text: '“We shall wait for the boat,” came the answer from Ann Dale.',
        finds: 'Ann Dale / came the answer from / quotation, cue, speaker',
      },
      {
        text: 'In the words of the mayor, Ann Dale, “we shall wait for the boat.”',
        finds: 'Ann Dale / In the words of / speaker, cue, quotation',
      },
      { text: 'For Ann Dale, “the fight has just begun for us.”', finds: 'Ann Dale / For / speaker, cue, quotation' },
      {
        text: 'It is late “by any clock in town,” per the town’s bylaws.',
        finds: 'the town’s bylaws = town’s bylaws / per / according to',
      },
    ],
    nearMiss: [
      {
        text: '“We shall wait for the boat,” Ole Vik said. “It is late in the day,” croaked the old ferryman.',
        finds: 'Ole Vik / said / quotation, speaker, cue | –',
      },
      {
        text: '“We shall wait for the boat,” Ole Vik said. “It is late in the day,” he wheezed.',
        finds: 'Ole Vik / said / quotation, speaker, cue | he = Ole Vik* / wheezed / quotation, speaker, cue',
      },
      { text: '“The Art of the Deal,” Roe’s first book, opened the night.', finds: '–' },
      { text: 'For Christmas, “the whole town comes to the quay.”', finds: '–' },
    ],
  },
  {
    rule: 'a name completes a description',
    holds: [
      {
        text: 'Kerry’s spokeswoman, Jen Psaki, said “the road is shut for the day.”',
        finds: 'Jen Psaki / said / speaker, cue, quotation',
      },
      {
        text: '“The yard is ours for good,” Ruane’s lawyer, Tom Lie, told the court.',
        finds: 'Tom Lie / told / quotation, speaker, cue',
      },
      {
        text: 'Berg’s chief of staff, Ole Vik, said “the road is shut for the day.”',
        finds: 'Ole Vik / said / speaker, cue, quotation',
      },
      {
        text: 'The union leader, Ole Vik, said “the road is shut for the day.”',
        finds: 'Ole Vik / said / speaker, cue, quotation',
      },
      { text: 'Its founder, Vik, said “the road is shut for the day.”', finds: 'Vik / said / speaker, cue, quotation' },
      {
        text: 'Ann Dale, the mayor, a lawyer by trade, said “the road is shut for the day.”',
        finds: 'Ann Dale / said / speaker, cue, quotation',
      },
      {
        text: '“The road is shut for the day,” said the vicar, the Rev Ida Moe.',
        finds: 'Rev Ida Moe = Ida Moe / said / quotation, cue, speaker',
      },
      {
        text: 'The firm reported a loss, blaming what its chief, Mark Stein, called “the worst year of all.”',
        finds: 'Mark Stein / called / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      {
        text: 'Jane Roe, the minister of a state, a member of the council, said “the road is shut for the day.”',
        finds: 'Jane Roe / said / speaker, cue, quotation',
      },
      {
        text: '“The road is shut for the day,” said the minister, Tuesday.',
        finds: 'the minister = minister / said / quotation, cue, speaker',
      },
    ],
  },
  {
    rule: 'who and which stand for the noun before them',
    holds: [
      {
        text: 'He met the mayor, who called it “the heart of the old town.”',
        finds: 'the mayor = mayor / called / speaker, cue, quotation',
      },
      {
        text: 'Olsen wrote to Ruane, who said it was “a letter without a date.”',
        finds: 'Ruane / said / speaker, cue, quotation',
      },
      {
        text: 'The bridge was praised by Ann Dale, who dubbed it “the longest walk in the land.”',
        finds: 'Ann Dale / dubbed / speaker, cue, quotation',
      },
      {
        text: 'They heard from Tom Holm, who said it was “a letter without a date.”',
        finds: 'Tom Holm / said / speaker, cue, quotation',
      },
      {
        text: 'She wrote to Ole Vik, 54, who called it “a letter without a date.”',
        finds: 'Ole Vik / called / speaker, cue, quotation',
      },
      {
        text: 'The plan went to the head of the board, who called it “a letter without a date.”',
        finds: 'the head of the board = head of the board / called / speaker, cue, quotation',
      },
      {
        text: 'Roe sent it to the ministry, which called it “a letter without a date.”',
        finds: 'the ministry = ministry / called / speaker, cue, quotation',
      },
      {
        text: 'Roe met Ann Dale (D-Va.), who called it “a letter without a date.”',
        finds: 'Ann Dale / called / speaker, cue, quotation',
      },
      {
        text: 'Roe met Ann Dale, the mayor, who in 2010 called it “a letter without a date.”',
        finds: 'Ann Dale / called / speaker, cue, quotation',
      },
      {
        text: 'Roe spoke of officials who called it “a letter without a date.”',
        finds: 'officials / called / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      {
        text: 'Roe thanked the guests, saying the man who called her was “a friend of the town.”',
        finds: 'Roe / saying / speaker, cue, quotation',
      },
      {
        text: 'Roe would not pay the builder who said he was late, saying “it is late in the day.”',
        finds: 'Roe / saying / speaker, cue, quotation',
      },
    ],
  },
  {
    rule: 'nothing is carried past another name',
    holds: [
      {
        text: '“We shall wait for the boat,” Ole Vik said. The room fell silent. “It is late in the day.”',
        finds: 'Ole Vik / said / quotation, speaker, cue | Ole Vik / said / carried over',
      },
      {
        text: 'Roe called him a “liar” who was “cruel,” a “bully” and a “coward of the first order.”',
        finds: 'Roe / called / speaker, cue, quotation | Roe / called / carried over',
      },
    ],
    nearMiss: [
      {
        text: '“We shall wait for the boat,” Ole Vik said. Ann Dale left the room. “It is late in the day.”',
        finds: 'Ole Vik / said / quotation, speaker, cue | –',
      },
      {
        text: '“We shall wait for the boat,” Ole Vik said, and Ann Dale nodded “it is late in the day.”',
        finds: 'Ole Vik / said / quotation, speaker, cue | –',
      },
      {
        text: '“We shall wait for the boat,” Ole Vik said. “It is late in the day” was what Ann Dale wrote.',
        finds: 'Ole Vik / said / quotation, speaker, cue | –',
      },
      {
        text: '“You win?” she said, but as Ann Dale went on about “how late it is in the day,” they left.',
        finds: 'she / said / quotation, speaker, cue | Ann Dale / went / speaker, cue, quotation',
      },
    ],
  },
  {
    rule: 'a time, a phrase or an adverb before it is no subject',
    holds: [
      {
        text: 'In a short talk Ole Vik declared “it is late in the day.”',
        finds: 'Ole Vik / declared / speaker, cue, quotation',
      },
      {
        text: 'A few days ago in a talk with the press he called it “late in the long day.”',
        finds: 'he / called / speaker, cue, quotation',
      },
      {
        text: 'Last night Ole Vik, an engineer, said he was worried. “It is late in the day.”',
        finds: 'Ole Vik / said / speaker before the passage',
      },
      {
        text: 'Conversely, Ole Vik rated it as “late in the long day.”',
        finds: 'Ole Vik / rated / speaker, cue, quotation',
      },
      {
        text: 'Next to him, his son held a letter and said “it is late in the day.”',
        finds: 'his son / said / speaker, cue, quotation',
      },
    ],
    nearMiss: [
      { text: 'All this led to a fear of “a day as late as that.”', finds: '–' },
      { text: 'They met Ole Vik waving a sign reading “it is late in the day.”', finds: '–' },
    ],
  },
];
