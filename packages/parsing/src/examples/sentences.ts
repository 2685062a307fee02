import type { Example } from './example.ts';

/** Where sentences end, in English and in the languages with rules of their own. */
export const sentenceExamples: Example[] = [
  {
    rule: 'initials and agencies',
    holds: [
      { text: 'The note by J. Smith came late. They left.', finds: 'The note by J. Smith came late. | They left.' },
      { text: 'The letter by R. Moe came late. They left.', finds: 'The letter by R. Moe came late. | They left.' },
      {
        text: 'He wrote to E. Strand and J.-P. Aas of the board. They left.',
        finds: 'He wrote to E. Strand and J.-P. Aas of the board. | They left.',
      },
      {
        text: 'She read C.S. Lewis and J.R.R. Tolkien. They left.',
        finds: 'She read C.S. Lewis and J.R.R. Tolkien. | They left.',
      },
      {
        text: 'It was the F.B.I. Director James Comey who spoke. They left.',
        finds: 'It was the F.B.I. Director James Comey who spoke. | They left.',
      },
      {
        text: 'The R.A.F. Wing Commander Ann Dale spoke. They left.',
        finds: 'The R.A.F. Wing Commander Ann Dale spoke. | They left.',
      },
    ],
    nearMiss: [
      { text: 'He took vitamin C. Roe left.', finds: 'He took vitamin C. | Roe left.' },
      { text: 'Plan C failed as did plan B. Roe left.', finds: 'Plan C failed as did plan B. | Roe left.' },
      { text: 'He works for the F.B.I. They left.', finds: 'He works for the F.B.I. | They left.' },
    ],
  },
  {
    rule: 'numbers of a file and initials behind a comma',
    holds: [
      {
        text: 'So says the N.Y. Harbour Post. They left.',
        finds: 'So says the N.Y. Harbour Post. | They left.',
      },
      {
        text: 'He is charged in case No. VA0898 by Doe. It came from the clerk, W. Mark Roe of Bath.',
        finds: 'He is charged in case No. VA0898 by Doe. | It came from the clerk, W. Mark Roe of Bath.',
      },
    ],
    nearMiss: [
      {
        text: 'They moved to N.Y. Roe stayed.',
        finds: 'They moved to N.Y. | Roe stayed.',
      },
      {
        text: 'He was asked and said no. Bath was far. They sold forms A, B, C. Mark Roe bought them.',
        finds: 'He was asked and said no. | Bath was far. | They sold forms A, B, C. | Mark Roe bought them.',
      },
    ],
  },
  {
    rule: 'ranks and shortened words',
    holds: [
      {
        text: 'They met Capt. (N) Ida Roe there. Then U.N. Secretary-General Roe left.',
        finds: 'They met Capt. (N) Ida Roe there. | Then U.N. Secretary-General Roe left.',
      },
      { text: 'Gen. (ret.) John Allen agreed. They left.', finds: 'Gen. (ret.) John Allen agreed. | They left.' },
      {
        text: 'Maj.-Gen. Ibrahim Salim and Lt. Gen. (res.) Ann Dale left. They stayed.',
        finds: 'Maj.-Gen. Ibrahim Salim and Lt. Gen. (res.) Ann Dale left. | They stayed.',
      },
      {
        text: 'Cllr. Ann Dale and Const. Ole Vik spoke. They left.',
        finds: 'Cllr. Ann Dale and Const. Ole Vik spoke. | They left.',
      },
      {
        text: 'He met the i.e. Hague group and e.g. Dale. They left.',
        finds: 'He met the i.e. Hague group and e.g. Dale. | They left.',
      },
      {
        text: 'Former Rep. Ann Dale (D-Ill.) pleaded guilty. They left.',
        finds: 'Former Rep. Ann Dale (D-Ill.) pleaded guilty. | They left.',
      },
    ],
    nearMiss: [
      { text: 'Then spoke Col. Dale (ret.) The troops left.', finds: 'Then spoke Col. Dale (ret.) | The troops left.' },
    ],
  },
  {
    rule: 'references',
    holds: [
      {
        text: 'They left.[1] They came.[2][3] Nobody knew.[n]',
        finds: 'They left.[1] | They came.[2][3] | Nobody knew.[n]',
      },
      { text: '“It fell.”[4] Roe left.', finds: '“It fell.”[4] | Roe left.' },
      { text: 'It grew by 5 percent.[12] “We won,” he said.', finds: 'It grew by 5 percent.[12] | “We won,” he said.' },
    ],
    nearMiss: [{ text: 'The list [1] They made is long.', finds: 'The list [1] They made is long.' }],
  },
  {
    rule: 'questions with who asks them',
    holds: [
      {
        text: '“Who left?” Ursula von der Leyen asked. They left.',
        finds: '“Who left?” Ursula von der Leyen asked. | They left.',
      },
      {
        text: '“Who left?” Ann Dale, the mayor, asked. They left.',
        finds: '“Who left?” Ann Dale, the mayor, asked. | They left.',
      },
      {
        text: '“Who left?” Hassan al-Turabi of the front shouted. They left.',
        finds: '“Who left?” Hassan al-Turabi of the front shouted. | They left.',
      },
      {
        text: '“Who left?” Berg’s lawyer, Per Lie, asked. They left.',
        finds: '“Who left?” Berg’s lawyer, Per Lie, asked. | They left.',
      },
    ],
    nearMiss: [
      { text: '“Who left?” Ann Dale left the room.', finds: '“Who left?” | Ann Dale left the room.' },
      { text: '“Who left?” Berg’s lawyer, Per Lie, left.', finds: '“Who left?” | Berg’s lawyer, Per Lie, left.' },
    ],
  },
  {
    rule: 'German',
    holds: [
      {
        text: 'Am 4. März war der Hafen voll, und der 3. Senat des Gerichts tagt. Er ging.',
        finds: 'Am 4. März war der Hafen voll, und der 3. Senat des Gerichts tagt. | Er ging.',
      },
      {
        text: 'Der Minister kam mit Prof. Dr. Vogel und Hrn. Ruane, d. h. zu spät, und z. B. nicht zur Abstimmung. Er ging.',
        finds:
          'Der Minister kam mit Prof. Dr. Vogel und Hrn. Ruane, d. h. zu spät, und z. B. nicht zur Abstimmung. | Er ging.',
      },
      {
        text: 'Der 1. FC Holm siegte am 3. Mai in der 2. Liga. Das war gut.',
        finds: 'Der 1. FC Holm siegte am 3. Mai in der 2. Liga. | Das war gut.',
      },
      {
        text: 'Er wohnt in der Hauptstr. 5 bei Fr. Vogel, u. a. mit Dr. Berg. Der Rat tagt.',
        finds: 'Er wohnt in der Hauptstr. 5 bei Fr. Vogel, u. a. mit Dr. Berg. | Der Rat tagt.',
      },
      {
        text: 'Es kamen rd. 40 Mrd. Euro und ca. 3 Mio. Menschen in die Stadt. Alle gingen.',
        finds: 'Es kamen rd. 40 Mrd. Euro und ca. 3 Mio. Menschen in die Stadt. | Alle gingen.',
      },
    ],
    nearMiss: [
      {
        text: 'Das war im Jahr 2013. Vogel blieb in der Stadt und sagte nichts. Er ging.',
        finds: 'Das war im Jahr 2013. | Vogel blieb in der Stadt und sagte nichts. | Er ging.',
      },
      {
        text: 'Es waren nur noch 12. Der Rat der Stadt tagt am Montag. Das ist so. Vogel ging mit.',
        finds: 'Es waren nur noch 12. | Der Rat der Stadt tagt am Montag. | Das ist so. | Vogel ging mit.',
      },
    ],
  },
  {
    rule: 'French',
    holds: [
      {
        text: 'Le maire et M. Ruane sont dans la ville. Mme Olsen a vu MM. Dunn et Hale.',
        finds: 'Le maire et M. Ruane sont dans la ville. | Mme Olsen a vu MM. Dunn et Hale.',
      },
      {
        text: '« Non. » Il est parti. Elle reste avec lui dans la ville.',
        finds: '« Non. » | Il est parti. | Elle reste avec lui dans la ville.',
      },
      {
        text: 'Il a dit « Non. » et il est parti. Elle reste dans la ville.',
        finds: 'Il a dit « Non. » et il est parti. | Elle reste dans la ville.',
      },
      {
        text: 'Le 3 févr. 2021, Mme. Roy et M. Le Goff sont venus dans la ville. Elle reste.',
        finds: 'Le 3 févr. 2021, Mme. Roy et M. Le Goff sont venus dans la ville. | Elle reste.',
      },
      {
        text: 'Le Dr. Roy habite av. Foch avec Mgr. Aubin, cf. p. 12, et il reste. La ville attend.',
        finds: 'Le Dr. Roy habite av. Foch avec Mgr. Aubin, cf. p. 12, et il reste. | La ville attend.',
      },
    ],
    nearMiss: [
      {
        text: 'La ville a peur de la mer. Roy est parti avec elle dans le port.',
        finds: 'La ville a peur de la mer. | Roy est parti avec elle dans le port.',
      },
    ],
  },
  {
    rule: 'Spanish',
    holds: [
      {
        text: 'El Sr. Ruiz y la Dra. Paz viven en la Av. Mayor, núm. 5, desde el 3 de feb. de 2021. El barco no.',
        finds: 'El Sr. Ruiz y la Dra. Paz viven en la Av. Mayor, núm. 5, desde el 3 de feb. de 2021. | El barco no.',
      },
      {
        text: 'Vino a las 9 a. m. con los EE. UU. y la Cía. Ruiz de la ciudad. Todos se fueron.',
        finds: 'Vino a las 9 a. m. con los EE. UU. y la Cía. Ruiz de la ciudad. | Todos se fueron.',
      },
      {
        text: 'La Srta. Gil habló con el Gral. Ruiz en la pág. 4 del libro. Todos se fueron.',
        finds: 'La Srta. Gil habló con el Gral. Ruiz en la pág. 4 del libro. | Todos se fueron.',
      },
    ],
    nearMiss: [
      {
        text: 'El barco está en la mar. Ruiz se fue con el capitán en la lancha.',
        finds: 'El barco está en la mar. | Ruiz se fue con el capitán en la lancha.',
      },
    ],
  },
  {
    rule: 'an initial behind what is done to persons, a weekday behind a party',
    holds: [
      { text: 'He met T. Lund of the board. They left.', finds: 'He met T. Lund of the board. | They left.' },
      {
        text: 'Gov. Lena Holt (R-Fla.) Friday signed it. They left.',
        finds: 'Gov. Lena Holt (R-Fla.) Friday signed it. | They left.',
      },
    ],
    nearMiss: [
      { text: 'He liked vitamin T. Lund left.', finds: 'He liked vitamin T. | Lund left.' },
      { text: 'He met Rep. Lena Holt (R-Fla.). Friday came.', finds: 'He met Rep. Lena Holt (R-Fla.). | Friday came.' },
    ],
  },
  {
    rule: 'a number that opens a sentence, and references of two words',
    holds: [
      {
        text: 'The boats sank. 25 crews came. $40 was paid.',
        finds: 'The boats sank. | 25 crews came. | $40 was paid.',
      },
      {
        text: 'The crew left.[note 2] They wept.[citation needed] Nobody came.',
        finds: 'The crew left.[note 2] | They wept.[citation needed] | Nobody came.',
      },
      { text: 'They left. ,,We sail at dawn“, Lund said.', finds: 'They left. | ,,We sail at dawn“, Lund said.' },
      { text: 'Dr. (hon.) Lund left. They wept.', finds: 'Dr. (hon.) Lund left. | They wept.' },
    ],
    nearMiss: [
      {
        text: 'They came on Sept. 25 and left on page 4, vol. 3, or approx. 40 days on.',
        finds: 'They came on Sept. 25 and left on page 4, vol. 3, or approx. 40 days on.',
      },
      { text: 'The crew left [in May 2012] They wept.', finds: 'The crew left [in May 2012] They wept.' },
    ],
  },
];
