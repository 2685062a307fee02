import { wordSet } from './word-set.ts';

// English function words that tell where a speaker's noun phrase begins and ends. Own lists.

/** Words that stand in place of a noun phrase. */
export const pronouns = wordSet('he she they it i we you who everyone someone nobody both others many one');
/** Pronouns that stand for somebody named elsewhere. */
export const personalPronouns = wordSet('he she they it i we you');
/** Words that open a noun phrase. */
export const determiners = wordSet(
  'the a an this that these those his her its their our my your one two three another some several many most all both any each every no other others more',
);
/** Words that tie a noun phrase to what stands before it; what follows is not the one who speaks. */
export const prepositions = wordSet(
  'in on at to from with for of by about as after before during since until under over against between among within without into through throughout near amid despite following including like upon via toward towards along across behind beyond outside inside around per',
);
/** Conjunctions and relative words, with which another clause begins. */
export const clauseOpeners = wordSet(
  'that but because if when while as although though and or nor which who whom whose where since after before than so what why how unless until whether yet plus',
);
/** Verbs that help another verb. */
export const auxiliaries = wordSet(
  'is are was were be been being am has have had do does did will would can could may might must shall should',
);
/** Adverbs that may stand between a speaker and the cue. */
export const adverbs = wordSet(
  `also later then again further once still even just now soon always never often too already ever only instead however
  meanwhile first once earlier afterward afterwards before yesterday today tomorrow tonight not didn't doesn't hasn't won't wouldn't reportedly famously`,
);
/** After "is" or "remains" and before a quotation: what a speaker feels about it. */
export const attitudes = wordSet(
  'hopeful confident optimistic pessimistic adamant certain sure convinced clear worried concerned afraid glad proud sorry doubtful sceptical skeptical',
);
