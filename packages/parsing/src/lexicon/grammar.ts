const words = (list: string) => new Set(list.trim().split(/\s+/));

// English function words that tell where a speaker's noun phrase begins and ends. Own lists.

/** Words that stand in place of a noun phrase. */
export const pronouns = words('he she they it i we you who everyone someone nobody both others many one');
/** Pronouns that stand for somebody named elsewhere. */
export const personalPronouns = words('he she they it i we you');
/** Words that open a noun phrase. */
export const determiners = words(
  'the a an this that these those his her its their our my your one two three another some several many most all both any each every no other others more',
);
/** Words that tie a noun phrase to what stands before it; what follows is not the one who speaks. */
export const prepositions = words(
  'in on at to from with for of by about as after before during since until under over against between among within without into through throughout near amid despite following including like upon via toward towards along across behind beyond outside inside around per',
);
/** Conjunctions and relative words, with which another clause begins. */
export const clauseOpeners = words(
  'that but because if when while as although though and or nor which who whom whose where since after before than so what why how unless until whether yet plus',
);
/** Verbs that help another verb. */
export const auxiliaries = words(
  'is are was were be been being am has have had do does did will would can could may might must shall should',
);
/** Adverbs that may stand between a speaker and the cue. */
export const adverbs = words(
  `also later then again further once still even just now soon always never often too already ever only instead however
  meanwhile first once earlier afterward afterwards before yesterday today tomorrow tonight not didn't doesn't hasn't won't wouldn't reportedly famously`,
);
/** After "is" or "remains" and before a quotation: what a speaker feels about it. */
export const attitudes = words(
  'hopeful confident optimistic pessimistic adamant certain sure convinced clear worried concerned afraid glad proud sorry doubtful sceptical skeptical',
);
/** Weekdays and months, in full and abbreviated; names only where they have a capital. */
export const calendar = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
/** Titles of office and address, dropped from a name and kept in the range. */
export const titleWords = words(
  `mr mrs ms miss dr sir lord lady dame prof professor rev reverend father sister rabbi imam sheikh king queen prince
  princess pope president vice-president vice premier prime minister chancellor secretary undersecretary deputy assistant
  foreign defense defence finance interior justice attorney general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt admiral adm commander cmdr chief sheriff officer detective judge justice senator sen sens representative
  rep reps congressman congresswoman governor gov mayor speaker whip leader chairman chairwoman chair director head envoy
  ambassador amb spokesman spokeswoman spokesperson analyst expert correspondent reporter editor author journalist
  commissioner coach manager executive ceo counsel adviser advisor aide candidate nominee state secretary-general
  majority minority republican democrat democratic gop party press communications former acting then-president first lady
  pastor bishop archbishop cardinal activist lawyer prosecutor economist scientist founder co-founder owner principal
  house senate united states us u.s. russian american british french german chinese syrian turkish iranian israeli ukrainian`,
);
