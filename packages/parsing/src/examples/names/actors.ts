import { type Example } from '../example.ts';

/** Names that are read whole, as one and as somebody’s, each kind with further ones of the same kind. */
export const actorExamples: Example[] = [
  {
    rule: 'pronouns within a name',
    holds: [
      {
        text: 'They read it in Us Weekly on Monday. Roe told Us Weekly that it was so.',
        finds: 'Us Weekly = Us Weekly (group)* | Us Weekly = Us Weekly (group)*',
      },
      { text: 'They saw Our Town Weekly there.', finds: 'Our Town Weekly = Our Town Weekly (group)*' },
    ],
    nearMiss: [
      {
        text: 'They said Us and left. Roe told Us all. Our Roe left.',
        finds: 'Roe = Roe (person)* | Roe = Roe (person)*',
      },
    ],
  },
  {
    rule: 'what an office is for',
    holds: [
      {
        text: 'They met Director of Production Emma Bohrer and Erik Feig, their President of Production.',
        finds: 'Emma Bohrer = Emma Bohrer (person)* | Erik Feig = Erik Feig (person)*',
      },
      {
        text: 'Vice President of Sales Ida Moe spoke. The Head of Research left.',
        finds: 'Ida Moe = Ida Moe (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met President of Ghana Ida Moe and the President of Harvard University there.',
        finds: 'Ida Moe = Ida Moe (person)* | Harvard University = Harvard University (group)*',
      },
    ],
  },
  {
    rule: 'family names of two words',
    holds: [
      {
        text: 'They met Ashley Smith Robinson. Then Ms. Smith Robinson left. Ms. Robinson wept.',
        finds:
          'Ashley Smith Robinson = Ashley Smith Robinson (person)* | Smith Robinson = Ashley Smith Robinson (person)* | Robinson = Ashley Smith Robinson (person)*',
      },
      {
        text: 'They saw Paul Berg Hansen. Mr. Berg Hansen left.',
        finds: 'Paul Berg Hansen = Paul Berg Hansen (person)* | Berg Hansen = Paul Berg Hansen (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Ashley Smith Robinson. Then Ms. Hale Robinson left. Then Ann Smith left.',
        finds:
          'Ashley Smith Robinson = Ashley Smith Robinson (person)* | Hale Robinson = Hale Robinson (person)* | Ann Smith = Ann Smith (person)*',
      },
    ],
  },
  {
    rule: 'Miss and Mrs',
    holds: [
      {
        text: 'They met Miss Strand and Mrs. Strand. Miss Strand left.',
        finds: 'Strand = Miss Strand (person)* | Strand = Mrs Strand (person)* | Strand = Miss Strand (person)*',
      },
      {
        text: 'Erik Strand and Miss Strand came. Mrs. Strand wept.',
        finds: 'Erik Strand = Erik Strand (person)* | Strand = Miss Strand (person)* | Strand = Mrs Strand (person)*',
      },
    ],
    nearMiss: [
      {
        text: 'They met Ms. Strand there. Then Mrs. Strand left.',
        finds: 'Strand = Strand (person)* | Strand = Strand (person)*',
      },
    ],
  },
  {
    rule: 'what institutions are for',
    holds: [
      {
        text: 'The Department of Health and Human Services met. The Board of Pensions and Grants met.',
        finds:
          'Department of Health and Human Services = Department of Health and Human Services (group)* | Board of Pensions and Grants = Board of Pensions and Grants (group)*',
      },
      {
        text: 'The Ministry of Trade and Industry met the House Committee on Oversight and Government Reform.',
        finds:
          'Ministry of Trade and Industry = Ministry of Trade and Industry (group)* | House Committee on Oversight and Government Reform = House Committee on Oversight and Government Reform (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'The Bank of Bath and Ida Moe met. The Department of Justice and the FBI met.',
        finds:
          'Bank of Bath = Bank of Bath (group)* | Ida Moe = Ida Moe (person)* | Department of Justice = Department of Justice (group)* | FBI = FBI (group)*',
      },
      {
        text: 'The Ministry of Trade and Ashby met.',
        finds: 'Ministry of Trade = Ministry of Trade (group)* | Ashby = Ashby (unknown)*',
      },
    ],
  },
  {
    rule: 'institutions of two fields',
    holds: [
      {
        text: 'They saw the Fish and Wildlife Service. He led the Senate Environment and Public Works Committee.',
        finds:
          'Fish and Wildlife Service = Fish and Wildlife Service (group)* | Senate Environment and Public Works Committee = Senate Environment and Public Works Committee (group)*',
      },
      { text: 'Defenders of Wildlife said no.', finds: 'Defenders of Wildlife = Defenders of Wildlife (unknown)*' },
    ],
    nearMiss: [
      {
        text: 'The Hawks and Eagles Association met. They saw the Moe and Lund Service.',
        finds:
          'Hawks = Hawks (unknown)* | Eagles Association = Eagles Association (group)* | Moe = Moe (unknown)* | Lund Service = Lund Service (group)*',
      },
    ],
  },
  {
    rule: 'institutions with an owner or a place behind them',
    holds: [
      {
        text: 'The Marion County Sheriff’s Office met. The Bath Children’s Hospital closed.',
        finds: `Marion County Sheriff’s Office = Marion County Sheriff's Office (group)* | Bath Children’s Hospital = Bath Children's Hospital (group)*`,
      },
      {
        text: 'The West Coast Bank on Ashby Road closed. The House Committee on Foreign Relations met.',
        finds:
          'West Coast Bank = West Coast Bank (group)* | Ashby Road = Ashby Road (place)* | House Committee on Foreign Relations = House Committee on Foreign Relations (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'Moe’s Bank closed. They saw Ole Moe’s Office Board there.',
        finds: 'Moe = Ole Moe (person)* | Ole Moe = Ole Moe (person)* | Office Board = Office Board (group)*',
      },
    ],
  },
  {
    rule: 'chiefs with their town',
    holds: [
      { text: 'Woodburn Chief of Police Scott Russell left.', finds: 'Scott Russell = Scott Russell (person)*' },
      { text: 'An Ashby-area Wells Bank closed.', finds: 'Wells Bank = Wells Bank (group)*' },
    ],
    nearMiss: [{ text: 'They met Chief Scott Russell there.', finds: 'Scott Russell = Scott Russell (person)*' }],
  },
  {
    rule: 'ordinals before a name',
    holds: [
      { text: 'A test at 20th Century Fox went badly.', finds: '20th Century Fox = 20th Century Fox (unknown)*' },
    ],
    nearMiss: [{ text: 'On the 20th Ida Moe left.', finds: 'Ida Moe = Ida Moe (person)*' }],
  },
  {
    rule: 'names with of',
    holds: [
      {
        text: 'They sat in the Garden of Eden. They saw the Tower of London and the Statue of Liberty.',
        finds:
          'Garden of Eden = Garden of Eden (unknown)* | Tower of London = Tower of London (unknown)* | Statue of Liberty = Statue of Liberty (unknown)*',
      },
    ],
    nearMiss: [
      {
        text: 'The Mayor of London left. They saw the garden of Moe.',
        finds: 'London = United Kingdom (group) | Moe = Moe (unknown)*',
      },
    ],
  },
  {
    rule: 'letters behind known as',
    holds: [
      {
        text: 'Lowe Power, also known as LP, lost. They saw LP fall.',
        finds: 'Lowe Power = Lowe Power (group)* | LP = Lowe Power (group)* | LP = Lowe Power (group)*',
      },
      {
        text: 'They met the National Rail Watch, or NRW, there. Then NRW left.',
        finds:
          'National Rail Watch = National Rail Watch (group)* | NRW = National Rail Watch (group)* | NRW = National Rail Watch (group)*',
      },
    ],
    nearMiss: [
      {
        text: 'Lowe Power, known as XY, lost. They saw XY fall.',
        finds: 'Lowe Power = Lowe Power (unknown)* | XY = XY (group)* | XY = XY (group)*',
      },
    ],
  },
  {
    rule: 'firms of several partners',
    holds: [
      {
        text: 'The firm Hale, Roe & Moe said no. The law firm of Hale, Roe, Berg & Moe LLP left.',
        finds:
          'Hale, Roe & Moe = Hale, Roe & Moe (group)* | Hale, Roe, Berg & Moe LLP = Hale, Roe, Berg & Moe LLP (group)*',
      },
    ],
    nearMiss: [
      { text: 'They met in Bath, Roe & Moe said.', finds: 'Bath = Bath (place)* | Roe & Moe = Roe & Moe (group)*' },
      {
        text: 'They met Ida Moe, Roe & Berg.',
        finds: 'Ida Moe = Ida Moe (person)* | Roe & Berg = Roe & Berg (group)*',
      },
    ],
  },
];
