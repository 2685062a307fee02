/** A made-up report as a file of JSON lines holds it. */
export type MadeUpReport = { title: string; outlet: string; published: string; text: string };

const report = (title: string, outlet: string, published: string, ...paragraphs: string[]): MadeUpReport => ({
  title,
  outlet,
  published,
  text: [title, ...paragraphs].join('\n\n'),
});

/** Four reports of a bridge that was closed. */
const bridge = [
  report(
    'Harrow Bridge shut after crack is found',
    'Tarn Valley Post',
    '2024-03-12',
    'The Harrow Bridge was closed to all traffic on Tuesday after inspectors found a crack two metres long in its northern pier.',
    '"We will not gamble with the lives of 14,000 commuters," said Marta Lindqvist, the mayor of Tarnby.',
    'The council expects repairs to cost 3.2 million crowns. Buses will run by way of Aldwick until the work is done.',
    'Shopkeepers on the quay said they had lost half of their customers within a day. The bridge was built in 1931 and was last repaired twelve years ago.',
  ),
  report(
    'Mayor closes bridge and blames the ministry',
    'The Aldwick Observer',
    '2024-03-12',
    'Marta Lindqvist closed the Harrow Bridge on Tuesday and accused the transport ministry of having ignored three warnings.',
    'Inspectors had found a crack two metres long in the northern pier, the mayor said. "We will not gamble with the lives of 14,000 commuters," she told reporters.',
    'The ministry denied that it had been warned. A spokesman, Olof Brandt, said no letter had ever reached his office.',
    'Repairs may cost up to 5 million crowns, according to an engineer who has seen the plans.',
  ),
  report(
    'Commuters stranded as bridge closes',
    'Northern Radio',
    '2024-03-13',
    'Thousands of commuters had to find another way to work on Wednesday, a day after the Harrow Bridge in Tarnby was closed.',
    'Some waited for two hours at Aldwick, where buses now cross the river. "Nobody told us anything," said Jonas Ek, a nurse.',
    'The mayor, Marta Lindqvist, said that she would not gamble with lives. The crack in the northern pier is two metres long.',
    'Repairs could take until the autumn.',
  ),
  report(
    'What we know about the crack in the Harrow Bridge',
    'The Daily Ledger',
    '2024-03-14',
    'The bridge over the Tarn has been closed since Tuesday. Inspectors found a crack in its northern pier, two metres long and as wide as a thumb.',
    'The transport ministry says it was never warned; the mayor says she wrote three times. The Ledger has seen one of the letters, dated 4 January.',
    'The council puts the repairs at 3.2 million crowns.',
  ),
];

/** Four reports of a trial. */
const trial = [
  report(
    'Former bank chief cleared of fraud',
    'The Daily Ledger',
    '2024-05-03',
    'A court in Solmar acquitted Henrik Vasa, the former head of Solmar Savings, of fraud on Friday after a trial of eleven weeks.',
    'The judge, Ilse Moor, said the prosecution had failed to show that Vasa knew of the false accounts. "Suspicion is not proof," she said.',
    'Prosecutors had asked for six years in prison. They will appeal, said their spokeswoman, Carin Holt.',
    'The bank collapsed in 2019 and left 40,000 savers without their money.',
  ),
  report(
    'Savers in tears as Vasa walks free',
    'Solmar Evening News',
    '2024-05-03',
    'Savers who lost everything wept on the steps of the court on Friday when Henrik Vasa walked free.',
    'The former head of Solmar Savings was acquitted of fraud after a trial of eleven weeks. "Suspicion is not proof," the judge, Ilse Moor, told a full courtroom.',
    'Some 40,000 savers lost their money when the bank collapsed in 2019. "He knew, and everybody knows that he knew," said Elsa Rand, who is 71.',
    'Vasa left through a side door without a word.',
  ),
  report(
    'Acquittal of Vasa raises questions about prosecutors',
    'The Aldwick Observer',
    '2024-05-04',
    'The acquittal of Henrik Vasa is a defeat for prosecutors, who had spent four years and nine million crowns on the case.',
    'Judge Ilse Moor said they had not shown that he knew of the false accounts at Solmar Savings. They had asked for six years in prison.',
    'Carin Holt, who speaks for the prosecution, said it would appeal.',
  ),
  report(
    'Vasa verdict: prosecutors to appeal',
    'Northern Radio',
    '2024-05-04',
    'Prosecutors will appeal against the acquittal of the banker Henrik Vasa, their spokeswoman said on Saturday.',
    'A court in Solmar had cleared him of fraud a day earlier. "Suspicion is not proof," the judge said.',
    'Solmar Savings collapsed in 2019; about 38,000 savers are still waiting for their money.',
  ),
];

/** Three reports of a storm. */
const storm = [
  report(
    'Storm Agda kills three on the coast',
    'Northern Radio',
    '2024-10-21',
    'Three people died when Storm Agda hit the west coast on Monday night with winds of 140 kilometres an hour.',
    'A fisherman drowned off Kesk, and two people were killed when a tree fell on their car near Lomma, the police said.',
    'About 22,000 homes were without power on Tuesday morning. "It sounded like a train," said Rut Sand, who keeps the harbour inn at Kesk.',
  ),
  report(
    'Thousands without power after storm',
    'The Daily Ledger',
    '2024-10-22',
    'Some 25,000 homes had no power on Tuesday after Storm Agda, which reached 140 kilometres an hour on the west coast.',
    'The police said that three people had died, among them a fisherman from Kesk. Two were killed when a tree fell on their car near Lomma.',
    'The grid company, Norrkraft, said that it had 300 people at work and that most homes would have power by Thursday.',
  ),
  report(
    'Harbour of Kesk in ruins',
    'Coast Weekly',
    '2024-10-24',
    'The harbour of Kesk lies in ruins three days after Storm Agda. Nineteen boats sank at their moorings.',
    '"It sounded like a train," said Rut Sand, who keeps the inn. Her roof lies in the square.',
    'A fisherman drowned off the harbour on Monday night. Norrkraft says that most homes have power again.',
  ),
];

/** Eleven made-up reports of three stories, by six outlets. */
export const threeStories: readonly MadeUpReport[] = [...bridge, ...trial, ...storm];
