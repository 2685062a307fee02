import { wordSet } from './word-set.ts';

/** Titles of office and address, dropped from a name and kept in the range. */
export const titleWords = wordSet(
  `mr mrs ms miss dr sir lord lady dame prof professor rev reverend father sister rabbi imam sheikh king queen prince
  princess pope president vice-president vice premier prime minister chancellor secretary undersecretary deputy assistant
  foreign defense defence finance interior justice attorney general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt admiral adm commander cmdr chief sheriff officer detective judge justice senator sen sens representative
  rep reps congressman congresswoman governor gov mayor speaker whip leader chairman chairwoman chair director head envoy
  ambassador amb spokesman spokeswoman spokesperson analyst expert correspondent reporter editor author journalist
  commissioner coach manager executive ceo counsel adviser advisor aide candidate nominee state secretary-general
  majority minority republican democrat democratic gop party press communications former acting then-president first lady
  president-elect surgeon inspector superintendent constable comedian actor actress singer trustee referee trooper councilman councilwoman alderman baroness baron viscount earl
  duke duchess count countess
  clerk treasurer comptroller auditor
  pastor bishop archbishop cardinal activist lawyer prosecutor economist scientist founder co-founder owner principal
  house senate united states us u.s. russian american british french german chinese syrian turkish iranian israeli ukrainian`,
);
