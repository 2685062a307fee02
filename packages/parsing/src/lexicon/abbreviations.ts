import { calendar, shortMonths } from './calendar.ts';
import { wordSet } from './word-set.ts';

/** Written before a name, so that the stop after them never ends a sentence. Own list. */
export const titleAbbreviations = wordSet(`
  mr mrs ms mx dr prof rev fr hon pres gov lt col gen maj capt cpl sgt pfc pvt adm cmdr cdr brig sen sens rep reps amb
  atty insp supt det st ste mt ft messrs mmes msgr vs v cf al fig figs vol approx est dept univ assn bros ave blvd
  spc cpt lcpl pte const cllr lieut cmdt sqn wg flt radm vadm del asst treas
`);

/** Stand inside a sentence, whatever follows. Own list. */
export const neverEnding = wordSet('i.e e.g viz');

/** Within brackets behind a rank or before the bracket of a member of parliament closes: what follows goes on with the name. Own list. */
export const bracketAbbreviations = wordSet('ret retd rtd res hon emer');

/** Written after a name: the stop ends a sentence only before a word that opens one. Own list. */
export const trailingAbbreviations = wordSet(
  'jr sr inc corp co ltd llc plc cos pty bhd intl mfg ph.d phd md esq etc calif fla ariz',
);

/**
 * Written before or within a name, with their capital, so that the stop after them does not end the name. Shorter than the two lists
 * above on purpose: a sentence may go on after `Fig.` or `Inc.`, the name of a speaker may not. Own list.
 */
export const insideNames = wordSet(
  'Mr Mrs Ms Dr Sen Sens Rep Reps Gov Gen Lt Col Sgt Capt Maj Adm Prof Rev Hon St Jr Sr Amb Atty Cmdr Det',
);

/** Before a number. Own list. */
export const numberAbbreviations = new Set([...wordSet('no nos art sec p pp ch'), ...shortMonths]);

/** After a time of day, so that `3 p.m. Friday` stays whole. Own list. */
export const afterClock = new Set([
  ...calendar,
  ...wordSet('et est edt ct cst cdt mt mst pdt pt pst gmt utc bst cet local eastern central pacific'),
]);

/** Two dotted capitals that are no person's initials. */
export const knownInitials = wordSet(
  'u.s u.k u.n e.u u.a d.c n.y n.j n.h n.c n.d n.m s.c s.d r.i l.a p.r b.c a.d p.m a.m i.d t.v p.s m.d b.a m.a v.p u.s.a u.a.e',
);

/** Institutions that follow `U.S.` and the like within one sentence. Own list. */
export const institutions = wordSet(`
  secretary president vice state department senate senator sen congress congressman congresswoman house representative
  rep army navy air marine marines coast ambassador attorney embassy supreme district court treasury defense defence
  justice energy homeland customs border immigration national central special federal government administration
  officials military forces troops chamber capitol constitution citizens consulate dollar open fish forest geological
  census bureau agency wing agencies commission commissioner trade marshals magistrate circuit olympic soccer steel postal
  centers food environmental security council general assembly high human refugee envoy mission intelligence
`);

/** Words that open a sentence far oftener than they stand capitalised inside a name. Own list. */
export const sentenceOpeners = wordSet(`
  the a an this that these those it its he she they we i you his her their our my your in on at by for from with to of as
  and but or nor so yet if when while after before since because although though until during there here what who why how
  where which not no some many most all both each every one two three other others another such then thus however
  meanwhile also still even now just only more last next earlier later instead according asked under over despite
  among between without within nearly about talks
`);
