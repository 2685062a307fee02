import { auxiliaries, determiners } from '../lexicon/grammar.ts';
import { isBaseForm, isNounLike, isReportingVerb, isStrongReportingVerb } from '../lexicon/reporting-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isPossessive } from '../tokens/possessive.ts';
import { breaksBefore, isCapital, termOf, wordOf, type View } from '../tokens/view.ts';
import { endsInLy } from './adverbs.ts';

/** A verb that reports what its subject said, in lower case: no noun, no "was asked". */
export const isCue = (view: View, at: number): boolean =>
  reports(view, at) && !isNoun(view, at) && !isPassive(view, at) && !isSoCalled(view, at);

/** `his so called “black bag” raids`: nobody calls them so there. */
const isSoCalled = (view: View, at: number): boolean => wordOf(view, at) === 'called' && termOf(view, at - 1) === 'so';

/** A cue that reports speech even where it stands apart from the quotation. */
export const isStrongCue = (view: View, at: number): boolean =>
  isStrongReportingVerb(wordOf(view, at)) && isCue(view, at);

/** A cue that can stand right beside its subject: no participle, no "to say". */
export const isFiniteCue = (view: View, at: number): boolean => isCueBeside(view, at) && isCue(view, at);

/** `the talking points`, `Trump’s charge`, `their stress tests`: the form is a verb only right after what can be its subject. */
export function isNoun(view: View, at: number): boolean {
  const word = wordOf(view, at);
  const before = termOf(view, at - 1);
  if (/^point(?:s|ed)?$/.test(word)) return termOf(view, at + 1) !== 'out';
  if (/^(?:accused|condemned)$/.test(word) && before === 'the') return true;
  if (isNounLike(word)) return isPossessive(view, at - 1) || !(isCapital(view, at - 1) || beforeSingular.test(before));
  return isBaseForm(word) && !breaksBefore(view, at) && !takesBaseForm(view, at - 1);
}

const beforeSingular = /^(?:he|she|it|who|.*ly|also)$/;
const beforeBase = /^(?:to|not|and|or|they|we|you|i|who|that|people|police|men|women|voters|.{3,}(?:ly|s))$/;

/** Words that a verb without an ending may follow: auxiliaries, "to", plurals. */
function takesBaseForm(view: View, at: number): boolean {
  const term = termOf(view, at);
  return auxiliaries.has(term) || term.endsWith("n't") || (beforeBase.test(term) && !isPossessive(view, at));
}

/** `was asked`, `have been told`, `when asked`: whoever is named as the subject says nothing. */
export function isPassive(view: View, at: number): boolean {
  if (/^(?:quoted|sworn|.*ing)$/.test(wordOf(view, at))) return false;
  const before = termOf(view, at - 1);
  const verb = endsInLy(before) || before === 'also' || before === 'not' ? termOf(view, at - 2) : before;
  return /^(?:is|are|was|were|be|been|being|when|if|once)$/.test(verb);
}

/** Right beside a quotation even `the letter states` is a verb, and `went` is one only in `went on`. */
export function isCueBeside(view: View, at: number): boolean {
  if (/^(?:go|goes|went)$/.test(wordOf(view, at)) && termOf(view, at + 1) !== 'on') return false;
  return reports(view, at) && !wordOf(view, at).endsWith('ing') && termOf(view, at - 1) !== 'to';
}

/** `used the phrase “…”`. */
const usesPhrase = (view: View, at: number): boolean =>
  /^us(?:es?|ed|ing)$/.test(wordOf(view, at)) &&
  determiners.has(termOf(view, at + 1)) &&
  /^(?:phrase|term|words?|expression|label|slogan)$/.test(termOf(view, at + 2));

/** `began to leave`, `continued marching`: what is begun is no word spoken. */
const startsDoing = (view: View, at: number): boolean =>
  /^(?:beg[aiu]n(?:s|ning)?|continu(?:e[sd]?|ing))$/.test(wordOf(view, at)) &&
  /^(?:to|.+ing)$/.test(termOf(view, at + 1));

/** A reporting verb, `shot back`, `made clear`, `used the phrase` or `accepted that`. */
export const reports = (view: View, at: number): boolean =>
  /^ma(?:de|kes?|king)$/.test(wordOf(view, at))
    ? termOf(view, at + 1) === 'clear'
    : (isReportingVerb(wordOf(view, at)) && !startsDoing(view, at)) ||
      usesPhrase(view, at) ||
      (/^(?:accept(?:s|ed|ing)?|finds?|found|holds?|held)$/.test(wordOf(view, at)) &&
        termOf(view, at + 1) === 'that') ||
      (termOf(view, at + 1) === 'back' && /^(?:sho|fir|hit)(?:o?ts?|e[ds]|s)?$/.test(wordOf(view, at)));

/** `host of the show “Early Birds”`, `his favourite book is “…”`, `goes by the name “Shorty”`: what follows is a title or a name. */
export function namesWork(view: View, end: number): boolean {
  const at = termOf(view, end - 1) === 'is' ? end - 2 : end - 1;
  if (works.has(termOf(view, at))) return true;
  const pair = `${termOf(view, end - 2)} ${termOf(view, end - 1)}`;
  return /^(?:known as|go(?:es|ing)? by|went by|name of)$/.test(pair);
}

const works = wordSet(`
  show book film movie song album series novel article column memoir podcast documentary play poem painting opera ballet
  name named nickname nicknamed alias aka titled entitled headlined subtitled
`);
