import type { Article, Range } from '../article.ts';
import { irregularPasts, noPasts } from '../dates/around/clause-words.ts';
import { prepositions } from '../lexicon/grammar.ts';
import { isGrammarWord } from '../lexicon/is-grammar-word.ts';
import { isCity } from '../lexicon/places/cities.ts';
import { isPlural } from '../lexicon/plurals.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { isStreet, nameThing } from './things.ts';

/**
 * What the words beside a name tell of what it names: somebody or something that `acts`, a place or a `thing`, or nothing (`open`).
 */
export type Standing = 'acts' | 'thing' | 'open';

/** What only those do who can do something, be they people, groups or firms. Own list. */
const helpers = wordSet('has had have will would could did does must should');
/** Before one of these words stands what somebody acts upon: `told Acme`, `sued by Acme`, `according to Acme`. Own list. */
const objects =
  /^(?:told|tells|telling|by|against|said|says|asked|asks|sued|accused|joined|hired|bought|founded|beat|defeated|wrestled)$/;
/** Before what is a place or stands for one. */
const placing = wordSet('in on near across throughout outside inside around northeast northwest southeast southwest');
/** Works and other things that are called by a name of their own: `the sequel, Red Lane`. Own list. */
const works = wordSet(
  'film films movie movies book books novel novels sequel prequel album song single series show play poem opera game franchise magazine drug software program version operation project hurricane storm ship ferry vessel dog horse',
);

/**
 * How the name in `range` stands in its sentence. English: what it is subject of, whom it is told, beside which nouns and marks it
 * stands. A name that once acts is an actor; one that is none of what acts is not said to be one.
 */
export function standingOf(article: Pick<Article, 'text' | 'tokens'>, range: Range): Standing {
  const span = spanOf(article, range);
  if (isStreet(article, span) || nameThing(article, span) || isCode(article, span)) return 'thing';
  const [before, word] = [termOf(article, span.first - 1), wordOf(article, span.first - 1)];
  if (isSpeaker(article, span)) return 'acts';
  // `in The Long Road`: a capital article within a sentence belongs to the title of a work.
  if (word === 'The' && /^\s$/.test(gapBefore(article, span.first - 1))) return 'thing';
  const noun = before === 'the' ? '' : before;
  if (works.has(noun) || placing.has(noun) || isMarked(article, span) || isPlaced(article, span)) return 'thing';
  if (isHalf(article, span)) return 'thing';
  if (isSubject(article, span) || isOwnerOfPerson(article, span)) return 'acts';
  return isSight(article, span) ? 'thing' : 'open';
}

function spanOf({ tokens }: View, { from, to }: Range): TokenSpan {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end]?.from ?? to) < to) end += 1;
  return { first: low, end };
}

/** `Acme said`, `told Acme`, `according to Acme`, `a spokesman for Acme`. */
function isSpeaker(view: View, { first, end }: TokenSpan): boolean {
  const at = termOf(view, first - 1) === 'the' ? first - 1 : first;
  const before = termOf(view, at - 1);
  if (
    !breaksBefore(view, at) &&
    !isModifier(view, end) &&
    (objects.test(before) || (before === 'to' && termOf(view, at - 2) === 'according'))
  )
    return true;
  if (before === 'for' && /^spokes(?:man|woman|person)$/.test(termOf(view, at - 2))) return true;
  return isSpaced(view, end) && !prepositions.has(before) && isReportingVerb(wordOf(view, end));
}

const isSpaced = (view: View, at: number) => /^\s+$/.test(gapBefore(view, at));

/** `Acme opened`, `Acme will open`; nothing before it takes it for itself. */
function isSubject(view: View, { first, end }: TokenSpan): boolean {
  const at = termOf(view, first - 1) === 'the' ? first - 1 : first;
  const before = termOf(view, at - 1);
  if ((prepositions.has(before) || before === 'and') && !breaksBefore(view, at)) return false;
  const verb = termOf(view, end);
  if (!isSpaced(view, end) || isCapital(view, end)) return false;
  if (helpers.has(verb)) return true;
  if (/^(?:was|were|shot|hit|left|felt)$/.test(verb)) return false;
  return irregularPasts.has(verb) || (verb.length > 3 && verb.endsWith('ed') && !noPasts.has(verb));
}

/** `Acme’s Ida Moe`: whose people are named. */
const isOwnerOfPerson = (view: View, { end }: TokenSpan) =>
  /['’]s$/.test(wordOf(view, end - 1)) &&
  isSpaced(view, end) &&
  isCapital(view, end) &&
  isCapital(view, end + 1) &&
  isSpaced(view, end + 1);

/** `by Bath magistrates`, `against Acme 7`: what stands before a noun or a number is not itself who is meant. */
function isModifier(view: View, end: number): boolean {
  if (!isSpaced(view, end) || isCapital(view, end)) return false;
  const term = termOf(view, end);
  return !(isGrammarWord(term) || isReportingVerb(term) || /(?:ed|ly)$/.test(term));
}

/** `the capital of Ruhl`, `south of Ruhl`, `from Ruhl to the coast`. */
const isPlaced = (view: View, { first, end }: TokenSpan) =>
  (termOf(view, first - 1) === 'of' && placesOf.test(termOf(view, first - 2))) ||
  (termOf(view, first - 1) === 'from' && termOf(view, end) === 'to' && isSpaced(view, end));
const placesOf =
  /^(?:capital|city|town|village|port|suburb|coast|province|district|state|region|outskirts|miles|kilomet(?:er|re)s|(?:north|south)?(?:east|west)|north|south|streets)$/;

/** `Tarn Fire and Rescue`, `Most Valued Player`: where a capital follows its `and`, or a small word with one comes before, a name may be half of one. */
const isHalf = (view: View, { first, end }: TokenSpan) =>
  (termOf(view, first - 1) === 'most' && isCapital(view, first - 1) && isSpaced(view, first)) ||
  (termOf(view, end) === 'and' && isSpaced(view, end) && isSpaced(view, end + 1) && isCapital(view, end + 1));

/** `MS08-078`, `VA0898`: numbers of files and cases. */
const isCode = (view: View, { first, end }: TokenSpan) => end - first === 1 && /\d{3}/.test(termOf(view, first));

/** `the Athens Gate`, `Rise Up`: what a city has that is no team, and what ends as slogans do. */
const isSight = (view: View, { first, end }: TokenSpan) =>
  end - first > 1 &&
  ((isCity(termOf(view, first)) && !isPlural(termOf(view, end - 1))) ||
    /^(?:up|out|down|off|over|back|away|now)$/.test(termOf(view, end - 1)));

/** A name that is all there is between two marks. */
const isMarked = (view: View, { first, end }: TokenSpan) =>
  /["“‘']$/.test(gapBefore(view, first)) && /^[,.]?["”’']/.test(gapBefore(view, end));
