import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions,
} from '../lexicon/grammar.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isAdverbByEnding } from '../phrases/adverbs.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import type { Found } from './found.ts';
import type { QuoteContext } from './quote-context.ts';

/** Words of an aside between a name and its verb: a generous bound that keeps the search linear, chosen by hand. */
const longestAside = 20;
/** Letters from which on a word of a title has a capital: `“The Art of the Deal,”`. */
const titleLetters = 4;

/** Past forms without -ed that may tell how something was said: `“…,” spat Roe`. Own list. */
const strongForms = wordSet(`
  spat sang shot came went began broke cut threw flung wept rang sent gave held kept drew hit bit swore quit grunted told
  ran burst piped bid bade thundered sprang
`);

/**
 * “…,” sniffed Ida Moe; “…,” Peter Dahl chimed in: a name or pronoun right behind a quotation that opens its sentence and ends in a
 * comma is who speaks, whatever the verb.
 */
export function nameBehind(view: View, context: QuoteContext): Found | undefined {
  const { after, comma, opensSentence, before } = context;
  if (!comma || !opensSentence || after.first >= after.end) return undefined;
  if (isTitle(view, before.end, after.first)) return asPut(view, after);
  return nameThenVerb(view, after) ?? verbThenName(view, after) ?? asPut(view, after);
}

/** `Peter Dahl chimed in`, `she breathed`, `Ida Moe, 54, sniffed`. */
function nameThenVerb(view: View, { first, end }: TokenSpan): Found | undefined {
  const speaker = phraseAfter(view, first, end);
  if (!speaker || !(isCapital(view, speaker.end - 1) || personalPronouns.has(termOf(view, first)))) return undefined;
  let verb = speaker.end;
  if (/^\.?,/.test(gapBefore(view, verb))) {
    const limit = Math.min(end, verb + longestAside);
    do verb += 1;
    while (verb < limit && !/^[.)]*,/.test(gapBefore(view, verb)));
  } else if (breaksBefore(view, verb)) return undefined;
  while (verb < end && isBetween(view, verb)) verb += 1;
  if (verb >= end || !isVerb(view, verb)) return undefined;
  return { speaker, cue: { first: verb, end: verb + 1 }, attribution: 'quotation, speaker, cue' };
}

/** `sniffed Ida Moe`, `sniffed Moe, who lives there`: a name ends the clause. */
function verbThenName(view: View, { first, end }: TokenSpan): Found | undefined {
  const verb = first + (isBetween(view, first) ? 1 : 0);
  if (!isVerb(view, verb) || breaksBefore(view, verb + 1)) return undefined;
  const speaker = phraseAfter(view, verb + 1, end);
  if (!speaker || !isCapital(view, speaker.end - 1) || determiners.has(termOf(view, speaker.first))) return undefined;
  const ends = speaker.end >= end || breaksBefore(view, speaker.end);
  if (!ends && !/^(?:of|in|at|from|who|as|with|on|after|when|while)$/.test(termOf(view, speaker.end))) return undefined;
  return { speaker, cue: { first: verb, end: verb + 1 }, attribution: 'quotation, cue, speaker' };
}

/** `was how Nils Ek put it`, `came the reply from Siri Aas`. */
function asPut(view: View, { first, end }: TokenSpan): Found | undefined {
  const how = /^(?:was|is)$/.test(termOf(view, first)) && /^(?:how|what)$/.test(termOf(view, first + 1));
  if (how) {
    const speaker = phraseAfter(view, first + 2, end);
    const verb = speaker?.end ?? end;
    const puts = /^(?:put|puts|described|summed|explained|said|told|called|saw)$/.test(termOf(view, verb));
    return speaker && puts
      ? { speaker, cue: { first: verb, end: verb + 1 }, attribution: 'quotation, speaker, cue' }
      : undefined;
  }
  if (!/^c[ao]mes?$/.test(termOf(view, first)) || termOf(view, first + 3) !== 'from') return undefined;
  if (!/^(?:reply|answer|response|retort|cry|call|word|shout|verdict|message|warning)$/.test(termOf(view, first + 2)))
    return undefined;
  const speaker = phraseAfter(view, first + 4, end);
  return speaker && { speaker, cue: { first, end: first + 4 }, attribution: 'quotation, cue, speaker' };
}

/** In the words of Arne Lund: “…”; For Eva Strand, “…”; as Tor Hagen put it, “…”: a sentence that names whose words or whose view follow. */
export function inTheWordsOf(view: View, { before, after }: QuoteContext): Found | undefined {
  const { first, end } = before;
  if (first >= end || !/^[.)]*[,:]\s/.test(gapBefore(view, end))) return perSource(view, after);
  const words = /^in the words? of$/.test(termsOf(view, first, 4));
  const view4 = termOf(view, first) === 'for' || (termOf(view, first) === 'to' && isCapital(view, first + 1));
  if (!words && !view4) return perSource(view, after);
  const speaker = phraseAfter(view, first + (words ? 4 : 1), end);
  if (!speaker || !(words || isCapital(view, speaker.end - 1))) return undefined;
  const named = isCapital(view, speaker.first) && speaker.end - speaker.first > 1;
  const whole = speaker.end === end || /^[.)]*,/.test(gapBefore(view, speaker.end));
  return whole && (words || (named && speaker.end === end))
    ? { speaker, cue: { first, end: first + (words ? 4 : 1) }, attribution: 'speaker, cue, quotation' }
    : undefined;
}

/** “…,” per the party’s bylaws. */
function perSource(view: View, { first, end }: TokenSpan): Found | undefined {
  if (wordOf(view, first) !== 'per' || first >= end) return undefined;
  const speaker = phraseAfter(view, first + 1, end);
  const named = speaker && (isCapital(view, speaker.first) || determiners.has(termOf(view, speaker.first)));
  return named ? { speaker, cue: { first, end: first + 1 }, attribution: 'according to' } : undefined;
}

const termsOf = (view: View, first: number, count: number) =>
  Array.from({ length: count }, (_, i) => termOf(view, first + i)).join(' ');

/** An adverb or auxiliary between a name and its verb. */
const isBetween = (view: View, at: number) =>
  adverbs.has(termOf(view, at)) || auxiliaries.has(termOf(view, at)) || isAdverbByEnding(view, at);

/** A lower-case word that has the form of a verb: `sniffed`, `sniffs`, `spat`. */
function isVerb(view: View, at: number): boolean {
  const term = termOf(view, at);
  if (!/^\p{Ll}{3,}$/u.test(wordOf(view, at)) || prepositions.has(term) || clauseOpeners.has(term)) return false;
  return strongForms.has(term) || /[^e]ed$|ied$/.test(term) || /[^su]s$/.test(term);
}

/** `“The Art of the Deal,” Roe’s book`: a title has capitals throughout, and one word alone may be one. */
function isTitle(view: View, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (wordOf(view, i).length >= titleLetters && !isCapital(view, i)) return false;
  return end - first !== 2 || isCapital(view, first + 1);
}
