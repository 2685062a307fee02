import { wordSet } from '../word-set.ts';

/** Verbs and other words that headlines write with a capital and no name holds. Own list. */
export const headlineWords = wordSet(`
  accused accuses admits agrees announces appeals appointed approves arrested asks attacks awarded backs ban banned bans
  beat beats becomes begins begs blames blasts booked breaks calls cancels caught celebrates charged charges claims closes
  comes confirms convicted could crash crashes cuts dead deal decides defeats defends delays demands denies dies died
  dismissed drops elected ends enters eyes faces facing fails falls faulted fears fight fights files finds fired fires
  foils found gets gives goes guilty hails halts heads held hires hire hit hits holds hopes hosts hosting hurt injured
  interdicts is jailed joins jury keeps kicks killed killing kills launches lawsuit lays leads leaves loses lost makes
  meets missing moves murdered nabs named names nears nominated nominates offers opens orders ousted over passes pays picked
  picks plans pleads pledges plots presses probe promises promoted proposes pulls pushes put quits raises reaches rejects
  released replaces replaced reports resigns returns reveals rises ruled rules runs sacked sacks said saved says seeks seen
  seized sells sends sentenced set sets shot shooting shows signs slain slams spoke starts steps stops strikes struck sued
  sues suspended suspected takes taps targets tells threatens to told trial turns unveils urges vows wants warns weds wed
  welcomes wins with withdraws won wounded year years
`);
