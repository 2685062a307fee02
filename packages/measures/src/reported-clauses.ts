/**
 * Reported clauses: words outside quotation marks that a reporting cue gives to somebody.
 *
 * Six shapes, all within one sentence: "said … that X", "said X", "X, NBC News reported", "X, said Y", "X, according to Y" and
 * "accused by Y of X". A cue that reports no clause ("agreed to meet", "slammed the plan") governs nothing.
 * The words of the cue itself and of whoever speaks stay the narrator's.
 */
import { isInverted, isReportingVerb, isStrongReportingVerb, type Article, type Sentence } from '@vis-a-vis/parsing';

/** How far a reporting cue reaches, in words. */
export const defaults = {
  /** So many words may stand between a verb and its "that", or between "accused" and "of". */
  reach: 8,
  /** A sentence's last comma opens a tail ("the Washington Post reported") of so many words at most. */
  tail: 7,
};

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
const takesBareClause =
  words(`say says said saying deny denies denied denying claim claims claimed claiming believe believes
  believed insist insists insisted argue argues argued allege alleges alleged maintain maintains maintained`);
const takesNoClause =
  /^(?:accus|blam|describ|prais|critici|condemn|cit|challeng|denounc|slam|reject|welcom|threaten|voic|quot|call|ask)/;
const opensPhrase =
  words(`about after against around as at before between by during for from in into last next of on over since
  this to today tomorrow under until upon when while with yesterday monday tuesday wednesday thursday friday saturday sunday`);
const endsTail = words('on in at monday tuesday wednesday thursday friday saturday sunday today yesterday later');
const finite = words(`is are was were has have had will would can could may might must should shall do does did`);
const opensOtherClause = words('who whom whose which where when that as after before while since if because but and');

/** Spans of tokens, `end` excluded. */
type Span = [first: number, end: number];

/** Where clauses are sought: tokens `first` up to `end`, and their terms, '' for one that stands inside quotation marks. */
type Stretch = { article: Article; first: number; end: number; term: (at: number) => string };

/** Token spans of the reported clauses of one sentence; tokens for which `isQuoted` holds never open or close one. */
export function reportedClauses(article: Article, sentence: Sentence, isQuoted: (token: number) => boolean): Span[] {
  const { firstToken, endToken } = sentence;
  const term = (at: number): string => (isQuoted(at) ? '' : (article.tokens[at]?.term ?? ''));
  const stretch = { article, first: firstToken, end: endToken, term };
  const found: Span[] = [];
  const tail = tailOf(article, sentence, term);
  for (let at = firstToken; at < endToken; at++) {
    if (term(at) === 'according' && term(at + 1) === 'to') {
      found.push(at > firstToken ? [firstToken, at] : [commaAfter(article, at, endToken), endToken]);
    }
    if (!isReportingVerb(term(at)) || !isLowerCase(article, at) || isSpeechNoun(article, at)) continue;
    if (speakerFollows(at, stretch)) {
      if (isStatementUpTo(at, stretch)) found.push([firstToken, at]);
      continue;
    }
    const from = clauseAfter(at, stretch);
    if (from !== undefined) return [...found, [from, tail !== undefined && tail > from ? tail : endToken]];
  }
  return tail === undefined || found.length > 0 ? found : [[firstToken, tail]];
}

/**
 * `his claims that …`, `false reports that …`: a form that is a verb only behind a name, a pronoun or a noun with its article.
 * `his alleged deeds`: a participle before its noun.
 */
function isSpeechNoun({ text, tokens }: Article, at: number): boolean {
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

/** Where the clause begins that the verb at `at` governs. */
function clauseAfter(at: number, stretch: Stretch): number | undefined {
  const verb = stretch.term(at);
  if (verb.startsWith('accus')) return wordWithin('of', at, stretch);
  if (takesNoClause.test(verb)) return undefined;
  if (takesBareClause.has(verb) && opensClause(at, stretch)) return at + 1;
  if (!isStrongReportingVerb(verb) || /^(?:by|with)$/.test(stretch.term(at + 1))) return undefined;
  const from = wordWithin('that', at, stretch);
  return from === undefined || pointsAtSomething(from, stretch) ? undefined : from;
}

/** `wrote that story, but …`, `a book that has …`: a "that" before the word at `at` which opens no clause of its own. */
function pointsAtSomething(at: number, { article, term }: Stretch): boolean {
  if (finite.has(term(at))) return true;
  return (
    /^[,.;]/.test(gapAfter(article, at)) &&
    isLowerCase(article, at) &&
    !opensPhrase.has(term(at)) &&
    !/ly$/.test(term(at))
  );
}

/**
 * `“…,” said Roe, who is …`, `The quay is shut, said Roe of the harbour`: what stands behind the verb is who speaks, and no clause.
 * Behind a mere comma only where a whole statement stands before it or a name behind it, and no verb follows: `Roe, 40, said it is shut`.
 */
function speakerFollows(at: number, stretch: Stretch): boolean {
  const { article, end, term } = stretch;
  const gap = gapAfter(article, at - 1);
  if (/^[,?!.…]["”’']+\s+$/.test(gap)) return term(at - 1) === '';
  if (!/^,\s+$/.test(gap) || !isInverted(term(at))) return false;
  let next = at + 1;
  while (next < end && isUpperCase(article, next) && (next + 1 === end || /^\.?\s+$/.test(gapAfter(article, next))))
    next += 1;
  const isName = next > at + 1 && (next === end || opensPhrase.has(term(next)) || term(next) === 'of');
  for (let i = at + 1; i < end; i++) {
    if (finite.has(term(i)) || term(i).endsWith('ed')) return false;
    if (gapAfter(article, i).includes(',')) break;
  }
  return isName || isStatementUpTo(at, stretch);
}

/** Whether the words up to `at` are a statement with a verb of its own, outside of `who was there`. */
function isStatementUpTo(at: number, { article, first, term }: Stretch): boolean {
  let isMain = !opensOtherClause.has(term(first));
  let states = false;
  for (let i = first; i < at; i++) {
    if (opensOtherClause.has(term(i))) isMain = false;
    if (/^(?:but|and)$/.test(term(i)) && gapAfter(article, i - 1).includes(',')) return false;
    if (isMain && finite.has(term(i))) states = true;
    if (gapAfter(article, i).includes(',')) isMain = i + 1 < at && !opensOtherClause.has(term(i + 1));
  }
  return states;
}

/** "said the plan is …", "denies his regime was …": after all but "say" a finite verb must follow, or it were "denied the charge". */
function opensClause(at: number, stretch: Stretch): boolean {
  const { article, end, term } = stretch;
  const next = term(at + 1);
  if (at + 1 >= end || next === '' || next === 'that' || opensPhrase.has(next)) return false;
  if (!/^\s+$/.test(gapAfter(article, at)) || onlyNamesFollow(at, stretch)) return false;
  if (term(at).startsWith('sa')) return true;
  for (let i = at + 1; i < Math.min(end, at + 2 + defaults.reach); i++) {
    if (isSpeechNoun(article, i)) return false;
    if (finite.has(term(i))) return true;
  }
  return false;
}

/** `“…,” said Jane Roe, who leads it`, `The quay is safe, said Mayor Jane Roe.`: what is said stands before the verb. */
function onlyNamesFollow(at: number, { article, end }: Stretch): boolean {
  const gap = gapAfter(article, at - 1);
  if (/[,.?!…–—]['"’”]\s*$/.test(gap)) return true;
  if (!/^,\s$/.test(gap)) return false;
  for (let i = at + 1; i < end; i++)
    if (isLowerCase(article, i) && !/^(?:of|the|and|de|von|van|al)$/.test(article.tokens[i]?.term ?? '')) return false;
  return true;
}

/** The token after `word`, if it follows soon. */
function wordWithin(word: string, at: number, { end, term }: Stretch): number | undefined {
  for (let i = at + 1; i < Math.min(end - 1, at + 2 + defaults.reach); i++) if (term(i) === word) return i + 1;
  return undefined;
}

/** Where a closing ", NBC News reported" begins. */
function tailOf(
  article: Article,
  { firstToken, endToken }: Sentence,
  term: (at: number) => string,
): number | undefined {
  for (let at = endToken - 1; at > firstToken && at >= endToken - defaults.tail; at--) {
    if (!/[,”"]/.test(gapAfter(article, at - 1))) continue;
    const length = endToken - at;
    if (length < 2 || opensPhrase.has(term(at))) return undefined;
    const verb = Array.from({ length }, (_, i) => at + i).find(
      (i) => isReportingVerb(term(i)) && !term(i).endsWith('ing') && isLowerCase(article, i),
    );
    const closes = verb !== undefined && !takesNoClause.test(term(verb)) && !isDoneTo(verb, term);
    return closes && (verb === endToken - 1 || endsTail.has(term(verb + 1))) ? at : undefined;
  }
  return undefined;
}

/** `, is charged in …`: it is not who is named there that says so; `, it is said` does. */
const isDoneTo = (verb: number, term: Stretch['term']): boolean =>
  /^(?:is|are|was|were|be|been|being)$/.test(term(verb - 1)) && term(verb - 2) !== 'it';

function commaAfter(article: Article, at: number, end: number): number {
  for (let i = at; i < end; i++) if (gapAfter(article, i).includes(',')) return i + 1;
  return end;
}

function gapAfter({ text, tokens }: Article, at: number): string {
  return text.slice(tokens[at]?.to ?? 0, tokens[at + 1]?.from ?? text.length);
}

const isUpperCase = ({ text, tokens }: Article, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tokens[at]?.from ?? 0, (tokens[at]?.from ?? 0) + 2));

function isLowerCase({ text, tokens }: Article, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(tokens[at]?.from ?? 0, (tokens[at]?.from ?? 0) + 2));
}
