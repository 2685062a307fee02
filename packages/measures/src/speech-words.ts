import type { Article } from '@vis-a-vis/parsing';

// Words by which reported speech is told in English. Own lists.

/** How far a reporting cue reaches, in words. */
export const reaches = {
  /** So many words may stand between a verb and its "that", or between "accused" and "of". */
  reach: 8,
  /** A sentence's last comma opens a tail ("the Washington Post reported") of so many words at most. */
  tail: 7,
};

/** The words of a list. */
export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
/** Verbs, by their beginnings, that report no clause. */
export const takesNoClause =
  /^(?:accus|blam|describ|prais|critici|condemn|cit|challeng|denounc|slam|reject|welcom|threaten|voic|quot|call|ask)/;
/** What opens a phrase behind a verb, and no clause. */
export const opensPhrase =
  words(`about after against around as at before between by during for from in into last next of on over since
  this to today tomorrow under until upon when while with yesterday monday tuesday wednesday thursday friday saturday sunday`);
/** What may follow the verb of a closing “Roe said”. */
export const endsTail = words(
  'on in at monday tuesday wednesday thursday friday saturday sunday today yesterday later',
);
/** Verbs that make a clause of what they stand in. */
export const finite = words(
  `is are was were has have had will would can could may might must should shall do does did`,
);

/** Where clauses are sought: tokens `first` up to `end`, and their terms, '' for one that stands inside quotation marks. */
export type Stretch = { article: Article; first: number; end: number; term: (at: number) => string };

/**
 * `his claims that …`, `false reports that …`: a form that is a verb only behind a name, a pronoun or a noun with its article.
 * `his alleged deeds`: a participle before its noun.
 */
export function isSpeechNoun({ text, tokens }: Article, at: number): boolean {
  const term = tokens[at]?.term ?? '';
  const isNoun = speechNouns.test(term);
  if (!isNoun && !describedAs.test(term)) return false;
  const before = tokens[at - 1];
  const word = before ? text.slice(before.from, before.to) : '';
  if (/['’]s?$/.test(word) || owners.has(word.toLowerCase())) return true;
  if (!isNoun) return false;
  if (/^\p{Lu}/u.test(word) || /^(?:he|she|it|who|they|we|also|.*ly)$/.test(word)) return false;
  return !/^(?:the|a|an)$/.test(tokens[at - 2]?.term ?? '') || describing.test(word);
}

const speechNouns =
  /^(?:claim|charge|report|note|promise|pledge|request|demand|comment|remark|tweet|answer|boast|challenge|protest|fear|hope|estimate|reason)s?$/;
const describedAs = /^(?:alleged|reported|claimed|suggested|announced|promised)$/;
const owners = words(
  'the a an his her its their our my your this that these those such any no some all many two three',
);
const describing = /(?:ed|al|ive|ous|less|ful|ble|ing|ish|est|ier)$|^(?:false|new|old|same|other|own|key|main|first)$/;

/** What stands between a token and the next. */
export function gapAfter({ text, tokens }: Article, at: number): string {
  return text.slice(tokens[at]?.to ?? 0, tokens[at + 1]?.from ?? text.length);
}

/** Whether a token begins with a capital. */
export const isUpperCase = ({ text, tokens }: Article, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tokens[at]?.from ?? 0, (tokens[at]?.from ?? 0) + 2));

/** Whether a token begins with a small letter. */
export function isLowerCase({ text, tokens }: Article, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(tokens[at]?.from ?? 0, (tokens[at]?.from ?? 0) + 2));
}
