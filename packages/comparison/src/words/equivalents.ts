import { stemmer } from 'stemmer';

/**
 * Words that reports of one event use for one another: our own list, English, a class a line. It is for what stems cannot see;
 * words with the same stem are equal anyway. Countries stand with their people and their capital, as news writes them. A stem is in
 * one class alone: "legislation" has that of "legislator". `equivalent-examples.ts` has an example and a near miss for every class.
 */
export const equivalents = `
join accede accession enter sign ratify
ban prohibit prohibition forbid outlaw bar
gas chemical sarin poison toxic nerve
kill dead die death fatal slain slay murder casualty
attack strike assault raid bombing bombard
wound injure hurt
shoot gunman gunfire shooter
arrest detain custody apprehend
resign quit depart departure
win victory defeat beat triumph
vote ballot poll
bill law measure act
convention treaty pact accord
deal agreement compromise
talk negotiate meeting discussion summit
ceasefire truce armistice cessation
reject refuse deny dismiss rebuff decline
criticize condemn slam blast denounce assail rip
praise laud hail applaud welcome
help aid assist support back
begin start launch
end stop halt cease
raise increase hike boost
cut reduce slash decrease
lift repeal overturn reverse rescind
block prevent thwart
warn caution threaten
claim allege assert contend
accuse blame
plan proposal scheme
urge push pressure
delay postpone defer
leave withdraw pull
choose select pick nominate
probe investigate inquiry
lawmaker congressman congresswoman senator representative legislator
worker employee staff
company firm business corporation
child kid youngster
police officer cop
money fund cash
job employment
immigrant migrant
weapon arm arsenal
rebel insurgent opposition
soldier troop
evidence proof
tweet twitter
court judge justice
gay homosexual
marriage marry wed
gop republican
important significant crucial key
big large huge major
angry outrage furious
US america american u.s
russia russian moscow kremlin
syria syrian damascus
china chinese beijing
britain british uk london
iran iranian tehran
iraq iraqi baghdad
israel israeli jerusalem
france french paris
germany german berlin
ukraine ukrainian kiev kyiv
turkey turkish ankara
egypt egyptian cairo
libya libyan tripoli
mexico mexican
cuba cuban havana
saudi riyadh
afghanistan afghan kabul
pakistan pakistani islamabad
japan japanese tokyo
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const classOf = new Map<string, number>();
equivalents.forEach((words, index) => {
  for (const word of words) classOf.set(/^[a-z]+$/.test(word) ? stemmer(word) : word, index);
});

/** What a stem has for a class that stands for no other word. */
export const noClass = -1;

/** The class of words that an English stem may stand in for, or `noClass`. */
export function equivalenceClass(stem: string): number {
  return classOf.get(stem) ?? noClass;
}
