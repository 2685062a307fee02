import { type Example } from '../example.ts';

/** Names in German, French and Spanish: without the words that open a sentence, without titles, and in German no common nouns. */
export const languageExamples: Example[] = [
  {
    rule: 'names in German',
    holds: [
      {
        text: 'Im Bericht der Stadt steht es. Auf Facebook schrieb Anna Vogel. Wir gehen, so Vogel. Laut Karl Beck sei das ein Fehler der Stadt.',
        finds: 'Anna Vogel = Anna Vogel (person)* | Vogel = Anna Vogel (person)* | Karl Beck = Karl Beck (person)*',
        language: 'de',
      },
      {
        text: 'Das Rathaus wurde am Montag geräumt, sagte Bürgermeisterin Renate Vogel. Die SPD und Ursula von der Leyen kamen. Von der Leyen ging.',
        finds:
          'Renate Vogel = Renate Vogel (unknown)* | SPD = SPD (group)* | Ursula von der Leyen = Ursula von der Leyen (person)* | Von der Leyen = Ursula von der Leyen (person)*',
        language: 'de',
      },
      {
        text: 'Die Stadt hat am 4. März entschieden. Herr Beck ging. Der Bundestag tagte in Berlin.',
        finds: 'Beck = Beck (unknown)* | Berlin = Berlin (place)',
        language: 'de',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'names in French and Spanish',
    holds: [
      {
        text: 'Le ministre Paul Dubois est venu. M. Dubois est parti. MM. Dubois et Roy sont là. Mme Anne Roy aussi.',
        finds:
          'Paul Dubois = Paul Dubois (person)* | Dubois = Paul Dubois (person)* | Dubois = Paul Dubois (person)* | Roy = Anne Roy (person)* | Anne Roy = Anne Roy (person)*',
        language: 'fr',
      },
      {
        text: 'Il a dit : « C’est fini. » L’an passé, L’Oréal a ri. Mme. Roy et MM. Dupont et Blanc sont venus.',
        finds: `L’Oréal = L'Oréal (unknown)* | Roy = Roy (unknown)* | Dupont = Dupont (unknown)* | Blanc = Blanc (unknown)*`,
        language: 'fr',
      },
      {
        text: 'Nous avons vu Marine Le Pen hier. Le Pen est venue. Le Conseil est là.',
        finds: 'Marine Le Pen = Marine Le Pen (unknown)*',
        language: 'fr',
      },
      {
        text: 'Sr. López y la Sra. Ruiz llegaron. EE. UU. y la ONU hablaron.',
        finds: 'López = López (unknown)* | Ruiz = Ruiz (unknown)* | ONU = ONU (group)*',
        language: 'es',
      },
      {
        text: 'El alcalde y la ministra Ana Ruiz llegaron. Los Angeles no. Según Juan Pérez, llegaron.',
        finds: 'Ana Ruiz = Ana Ruiz (person)* | Juan Pérez = Juan Pérez (person)*',
        language: 'es',
      },
    ],
    nearMiss: [],
  },
];
