import { wordSet } from '../../lexicon/word-set.ts';

/** Words that open another clause: a verb beyond them is not the date's own. Own lists, English. */
export const clauseOpeners = wordSet(
  'that who whom which whose when while where because although though if whether but unless after before',
);

/** Verbs that look ahead by themselves. */
export const futureVerbs = wordSet("will shall won't");

/** Verbs that leave open when something is, as do infinitives after a verb of planning in the past. */
export const openVerbs = wordSet('would could should might must can cannot ought');

/** What is still to come, said of a thing: `the next talks are on Thursday`. */
export const comingWords = wordSet('next upcoming coming forthcoming');

/** Forms of `be` in the present: `is to`, `are due`. */
export const presentBe = wordSet('is are am');

/** Participles and adjectives of what is still to come: `scheduled for`, `is due`, `are likely to`. */
export const plannedWords = wordSet(
  'scheduled due slated set expected planned pencilled penciled booked supposed likely poised bound ready about timed going',
);

/** Words for what does not take place when it was to. */
export const calledOff = wordSet('off cancelled canceled postponed scrapped delayed doubtful unlikely');

/** Verbs in the present whose infinitive lies ahead: `plans to`. */
export const intendingVerbs = wordSet(
  'plan plans intend intends hope hopes expect expects aim aims vow vows promise promises',
);

/** Verbs of the past whose infinitive may lie ahead: `agreed to meet`. */
export const plannedBefore = wordSet(`
  was were had agreed planned scheduled expected hoped promised vowed wanted intended threatened asked ordered told urged proposed
  decided offered pledged prepared set invited called required requested allowed advised said arranged postponed extended
  authorized directed instructed persuaded encouraged forced
`);

/** Verbs of timetables, in the present: what `meets Monday` has not met yet. */
export const timetableVerbs = wordSet(
  'meets begins reconvenes resumes convenes expires opens reopens starts arrives departs closes ends takes plays hosts faces visits',
);

/** The same with a plural: `schools reopen`. */
export const timetableBases = wordSet(
  'meet begin reconvene resume convene expire open reopen start arrive depart close end',
);

/** Past forms that do not end in `ed`. */
export const irregularPasts = wordSet(`
  was were had did said told met left went came took gave made held won lost began fell rose found led sent ran saw knew
  thought became broke brought built bought caught chose drew drove ate fought flew got grew heard hit kept hurt paid lay sat
  shot shook sold spent spoke stood stole struck swore taught threw wrote wore felt meant sought slept swept sank sang dealt
  fled bled bore dug hung rang rode swam tore woke withdrew overthrew withheld undertook arose forgot forgave froze
`);

/** Words in `ed` that are no past of a verb. */
export const noPasts = wordSet(
  'need feed seed weed deed heed aged indeed hundred speed exceed proceed succeed breed sacred embed infrared kindred naked wicked',
);

/** Before one of these a participle belongs to a noun: `the injured`, `an armed man`. */
export const determiners = wordSet(
  'the a an his her its their our my your this that these those some many most all no any each every two three four five six',
);
