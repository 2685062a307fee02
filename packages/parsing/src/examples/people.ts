import { type Example } from './example.ts';

/** Who is meant: each kind of fault that is reported of other tools, with further ones of the same kind. */
export const peopleExamples: Example[] = [
  {
    rule: 'a surname of the lexicon inside another name',
    holds: [
      {
        text: 'Teresa Heinz Kerry said no. Vanessa Kerry came, and so did Asma al-Assad and Malia Obama.',
        finds:
          'Teresa Heinz Kerry = Teresa Heinz Kerry (person)* | Vanessa Kerry = Vanessa Kerry (person)* | Asma al-Assad = Asma al-Assad (person)* | Malia Obama = Malia Obama (person)*',
      },
      {
        text: 'Lyudmila Putina and Maria Putin stayed away.',
        finds: 'Lyudmila Putina = Lyudmila Putina (person)* | Maria Putin = Maria Putin (person)*',
      },
      {
        text: 'They met Michelle Obama, Hafez al-Assad and Ekaterina Lavrov there.',
        finds:
          'Michelle Obama = Michelle Obama (person)* | Hafez al-Assad = Hafez al-Assad (person)* | Ekaterina Lavrov = Ekaterina Lavrov (person)*',
      },
      {
        text: 'On Sunday Kori Schake and Alexandra Kerry spoke.',
        finds: 'Kori Schake = Kori Schake (unknown)* | Alexandra Kerry = Alexandra Kerry (person)*',
      },
      {
        text: 'Lara Annan told them. “It is over,” Craig Kerry said.',
        finds: 'Lara Annan = Lara Annan (person)* | Craig Kerry = Craig Kerry (person)*',
      },
      {
        text: 'In Geneva, Mr. Kerry met Mr. Lavrov. Yesterday Kerry left.',
        finds:
          'Geneva = Geneva (place) | Mr. Kerry = John Kerry (person) | Mr. Lavrov = Sergey Lavrov (person) | Kerry = John Kerry (person)',
      },
      {
        text: 'The widow, Ludmila Hague, met Hillary Kerry Roe.',
        finds: 'Ludmila Hague = Ludmila Hague (person)* | Hillary Kerry Roe = Hillary Kerry Roe (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'short forms by title',
    holds: [
      {
        text: 'Anna Holm met Peter Holm. Then Mr. Holm left. Then Ms. Holm left.',
        finds:
          'Anna Holm = Anna Holm (person)* | Peter Holm = Peter Holm (person)* | Holm = Peter Holm (person)* | Holm = Anna Holm (person)*',
      },
      {
        text: 'Michelle Obama spoke. Then Mrs. Obama left. Then Mr. Obama left.',
        finds:
          'Michelle Obama = Michelle Obama (person)* | Obama = Michelle Obama (person)* | Mr. Obama = Barack Obama (person)',
      },
      {
        text: 'Maria Dunn and Karl Dunn came. Then Miss Dunn left. Then Sir Dunn left.',
        finds:
          'Maria Dunn = Maria Dunn (person)* | Karl Dunn = Karl Dunn (person)* | Dunn = Maria Dunn (person)* | Dunn = Karl Dunn (person)*',
      },
      {
        text: 'They saw Karl Dunn. Then Lady Dunn left.',
        finds: 'Karl Dunn = Karl Dunn (person)* | Dunn = Lady Dunn (person)*',
      },
      {
        text: 'Senator Ola Vik met Mayor Ida Vik. Then Senator Vik left. Then Mayor Vik left.',
        finds:
          'Ola Vik = Ola Vik (person)* | Ida Vik = Ida Vik (person)* | Vik = Ola Vik (person)* | Vik = Ida Vik (person)*',
      },
      {
        text: 'They saw Mr. Berg and Mrs. Berg. Then Berg left.',
        finds: 'Berg = Mr Berg (person)* | Berg = Mrs Berg (person)* | Berg = one of: Mr Berg, Mrs Berg (person)*',
      },
      {
        text: 'They saw Rosa Kahn and her husband, Emil Kahn. Then Dame Kahn left. Then Lord Kahn left.',
        finds:
          'Rosa Kahn = Rosa Kahn (person)* | Emil Kahn = Emil Kahn (person)* | Kahn = Rosa Kahn (person)* | Kahn = Emil Kahn (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'two bearers',
    holds: [
      {
        text: 'They saw Ida Moe and Ole Moe. Then Moe left.',
        finds: 'Ida Moe = Ida Moe (person)* | Ole Moe = Ole Moe (person)* | Moe = one of: Ida Moe, Ole Moe (person)*',
      },
      {
        text: 'They saw Ida Moe. Then Moe left. They saw Ole Moe.',
        finds: 'Ida Moe = Ida Moe (person)* | Moe = Ida Moe (person)* | Ole Moe = Ole Moe (person)*',
      },
      {
        text: 'They saw Ida Moe, Ole Moe, Per Moe, Pia Moe and Jan Moe. Then Moe left.',
        finds:
          'Ida Moe = Ida Moe (person)* | Ole Moe = Ole Moe (person)* | Per Moe = Per Moe (person)* | Pia Moe = Pia Moe (person)* | Jan Moe = Jan Moe (person)* | Moe = one of: Ida Moe, Ole Moe, Per Moe and 2 more (person)*',
      },
      {
        text: 'Ida Moe won. Ida Moe smiled. Moe left. Ole Moe lost. Then Moe left.',
        finds:
          'Ida Moe = Ida Moe (person)* | Ida Moe = Ida Moe (person)* | Moe = Ida Moe (person)* | Ole Moe = Ole Moe (person)* | Moe = Ida Moe (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'father and son',
    holds: [
      {
        text: 'Rep. Jesse Jackson Jr. pleaded guilty. Jackson left. Then Jackson wept. His father, the Rev. Jesse Jackson, was there. Then Jackson spoke.',
        finds:
          'Jesse Jackson Jr = Jesse Jackson Jr (person)* | Jackson = Jesse Jackson Jr (person)* | Jackson = Jesse Jackson Jr (person)* | Jesse Jackson = Jesse Jackson (person)* | Jackson = Jesse Jackson Jr (person)*',
      },
      {
        text: 'They saw Otto Lund Sr. and Otto Lund Jr. there. Then Lund Jr. left.',
        finds:
          'Otto Lund Sr = Otto Lund Sr (person)* | Otto Lund Jr = Otto Lund Jr (person)* | Lund Jr = Otto Lund Jr (person)*',
      },
      {
        text: 'Sam Bell, Jr., came. His father, Sam Bell, stayed home. Then Bell left.',
        finds:
          'Sam Bell, Jr = Sam Bell Jr (person)* | Sam Bell = Sam Bell (person)* | Bell = one of: Sam Bell Jr, Sam Bell (person)*',
      },
      {
        text: 'Ann P. Lowe Jr. came. Ann Lowe left. Then Lowe spoke.',
        finds:
          'Ann P. Lowe Jr = Ann P. Lowe Jr (person)* | Ann Lowe = Ann P. Lowe Jr (person)* | Lowe = Ann P. Lowe Jr (person)*',
      },
      {
        text: 'They saw Hal Moss III and his uncle, Hal Moss. Hal Moss III left. Then Moss III left.',
        finds:
          'Hal Moss III = Hal Moss III (person)* | Hal Moss = Hal Moss (person)* | Hal Moss III = Hal Moss III (person)* | Moss III = Hal Moss III (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'one person, several spellings',
    holds: [
      {
        text: 'James Doyle came. Jim Doyle left. Jimmy Doyle wept. James T. Doyle slept.',
        finds:
          'James Doyle = James Doyle (person)* | Jim Doyle = James Doyle (person)* | Jimmy Doyle = James Doyle (person)* | James T. Doyle = James Doyle (person)*',
      },
      {
        text: 'They saw Elizabeth Crane. Then Liz Crane left. E. Crane stayed.',
        finds:
          'Elizabeth Crane = Elizabeth Crane (person)* | Liz Crane = Elizabeth Crane (person)* | E. Crane = Elizabeth Crane (person)*',
      },
      {
        text: 'They saw William Tate. Then Bill Tate left. They saw Wilma Tate.',
        finds:
          'William Tate = William Tate (person)* | Bill Tate = William Tate (person)* | Wilma Tate = Wilma Tate (person)*',
      },
      {
        text: 'They saw Robert A. Pike and Robert B. Pike. They saw Robert Pike.',
        finds:
          'Robert A. Pike = Robert A. Pike (person)* | Robert B. Pike = Robert B. Pike (person)* | Robert Pike = one of: Robert A. Pike, Robert B. Pike (person)*',
      },
      {
        text: 'They saw Maria “Mimi” Olsen. Then Mimi Olsen left. Then Maria Olsen left.',
        finds:
          'Maria “Mimi” Olsen = Maria “Mimi” Olsen (person)* | Mimi Olsen = Maria “Mimi” Olsen (person)* | Maria Olsen = Maria “Mimi” Olsen (person)*',
      },
      {
        text: 'They saw Thomas “Buzz” Kell. Then Buzz Kell left. Then Kell spoke.',
        finds:
          'Thomas “Buzz” Kell = Thomas “Buzz” Kell (person)* | Buzz Kell = Thomas “Buzz” Kell (person)* | Kell = Thomas “Buzz” Kell (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'months',
    holds: [
      {
        text: 'Theresa May met Jan Egeland. Then Mrs May left in May. They saw Jan Kubis.',
        finds:
          'Theresa May = Theresa May (person)* | Jan Egeland = Jan Egeland (person)* | May = Theresa May (person)* | Jan Kubis = Jan Kubis (person)*',
      },
      {
        text: 'April Ryan and June Dahl came on May 5. In June Parliament met. Since April Congress has met.',
        finds: 'April Ryan = April Ryan (person)* | June Dahl = June Dahl (person)* | Congress = Congress (unknown)*',
      },
      {
        text: 'They saw August Lind and Ms. March. In August Berlin was hot. By March Russia had left.',
        finds:
          'August Lind = August Lind (person)* | March = March (person)* | Berlin = Germany (group) | Russia = Russia (group)',
      },
      {
        text: 'Then May said no. They saw Karen May on June 3. Then May left in May 2014.',
        finds: 'May = Karen May (person)* | Karen May = Karen May (person)*',
      },
      {
        text: 'They saw Jan Vik on Jan. 5. Last April Norway left. They saw Fiona March.',
        finds: 'Jan Vik = Jan Vik (person)* | Norway = Norway (place)* | Fiona March = Fiona March (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'particles',
    holds: [
      {
        text: 'Hassan el-Roubi came. Then el-Roubi left. Al-Hamdi left. They saw Yusuf al-Hamdi.',
        finds:
          'Hassan el-Roubi = Hassan el-Roubi (person)* | el-Roubi = Hassan el-Roubi (person)* | Al-Hamdi = Yusuf al-Hamdi (person)* | Yusuf al-Hamdi = Yusuf al-Hamdi (person)*',
      },
      {
        text: 'They saw Carlos de la Vega. De la Vega left. Then Vega left.',
        finds:
          'Carlos de la Vega = Carlos de la Vega (person)* | De la Vega = Carlos de la Vega (person)* | Vega = Carlos de la Vega (person)*',
      },
      {
        text: 'They saw Ursula von der Leyen. Von der Leyen left. Then von der Leyen wept.',
        finds:
          'Ursula von der Leyen = Ursula von der Leyen (person)* | Von der Leyen = Ursula von der Leyen (person)* | Leyen = Ursula von der Leyen (person)*',
      },
      {
        text: 'They saw Ahmed ould Salem, Omar bin Zayed and Sofia della Rocca. Then bin Zayed left.',
        finds:
          'Ahmed ould Salem = Ahmed ould Salem (person)* | Omar bin Zayed = Omar bin Zayed (person)* | Sofia della Rocca = Sofia della Rocca (person)* | Zayed = Omar bin Zayed (person)*',
      },
      {
        text: 'They saw Piet van den Berg and Rosa dos Santos. Van den Berg left. Dos Santos left.',
        finds:
          'Piet van den Berg = Piet van den Berg (unknown)* | Rosa dos Santos = Rosa dos Santos (person)* | Van den Berg = Piet van den Berg (unknown)* | Dos Santos = Rosa dos Santos (person)*',
      },
    ],
    nearMiss: [],
  },
  {
    rule: 'the name behind an initial, an age or a kinship',
    holds: [
      {
        text: 'Twenty-year-old Jane Roe left. Half-brother Peter Dahl stayed.',
        finds: 'Jane Roe = Jane Roe (person)* | Peter Dahl = Peter Dahl (person)*',
      },
      {
        text: 'They saw D. Adam Roe at the quay. Then Adam Roe left.',
        finds: 'D. Adam Roe = D. Adam Roe (person)* | Adam Roe = D. Adam Roe (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'They saw D. Adam Roe at the quay. Then Peter Roe left.',
        finds: 'D. Adam Roe = D. Adam Roe (person)* | Peter Roe = Peter Roe (person)*',
      },
    ],
  },
];
