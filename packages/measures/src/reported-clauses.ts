/**
 * Reported clauses: words outside quotation marks that a reporting cue gives to somebody.
 *
 * Five shapes, all within one sentence: "said … that X", "said X", "X, NBC News reported", "X, according to Y" and
 * "accused by Y of X". A cue that reports no clause ("agreed to meet", "slammed the plan") governs nothing.
 * The words of the cue itself and of whoever speaks stay the narrator's.
 */
import { isReportingVerb, isStrongReportingVerb, type Article, type Sentence } from '@vis-a-vis/parsing';

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
  this to today tomorrow under until upon while with yesterday monday tuesday wednesday thursday friday saturday sunday`);
const endsTail = words('on in at monday tuesday wednesday thursday friday saturday sunday today yesterday later');
const finite = words(`is are was were has have had will would can could may might must should shall do does did`);

/** Spans of tokens, `end` excluded. */
type Span = [first: number, end: number];

/** Where clauses are sought: an article up to token `end`, and its terms, '' for one that stands inside quotation marks. */
type Stretch = { article: Article; end: number; term: (at: number) => string };

/** Token spans of the reported clauses of one sentence; tokens for which `isQuoted` holds never open or close one. */
export function reportedClauses(article: Article, sentence: Sentence, isQuoted: (token: number) => boolean): Span[] {
  const { firstToken, endToken } = sentence;
  const term = (at: number): string => (isQuoted(at) ? '' : (article.tokens[at]?.term ?? ''));
  const found: Span[] = [];
  const tail = tailOf(article, sentence, term);
  for (let at = firstToken; at < endToken; at++) {
    if (term(at) === 'according' && term(at + 1) === 'to') {
      found.push(at > firstToken ? [firstToken, at] : [commaAfter(article, at, endToken), endToken]);
    }
    if (!isReportingVerb(term(at)) || !isLowerCase(article, at) || isSpeechNoun(article, at)) continue;
    const from = clauseAfter(at, { article, end: endToken, term });
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
  return isStrongReportingVerb(verb) ? wordWithin('that', at, stretch) : undefined;
}

/** "said the plan is …", "denies his regime was …": after all but "say" a finite verb must follow, or it were "denied the charge". */
function opensClause(at: number, { article, end, term }: Stretch): boolean {
  const next = term(at + 1);
  if (at + 1 >= end || next === '' || next === 'that' || opensPhrase.has(next)) return false;
  if (!/^\s+$/.test(gapAfter(article, at)) || isInverted(at, { article, end, term })) return false;
  if (term(at).startsWith('sa')) return true;
  for (let i = at + 1; i < Math.min(end, at + 2 + defaults.reach); i++) {
    if (isSpeechNoun(article, i)) return false;
    if (finite.has(term(i))) return true;
  }
  return false;
}

/** `“…,” said Jane Roe, who leads it`, `The quay is safe, said Mayor Jane Roe.`: what is said stands before the verb. */
function isInverted(at: number, { article, end }: Stretch): boolean {
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
    const closes = verb !== undefined && !takesNoClause.test(term(verb));
    return closes && (verb === endToken - 1 || endsTail.has(term(verb + 1))) ? at : undefined;
  }
  return undefined;
}

function commaAfter(article: Article, at: number, end: number): number {
  for (let i = at; i < end; i++) if (gapAfter(article, i).includes(',')) return i + 1;
  return end;
}

function gapAfter({ text, tokens }: Article, at: number): string {
  return text.slice(tokens[at]?.to ?? 0, tokens[at + 1]?.from ?? text.length);
}

function isLowerCase({ text, tokens }: Article, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(tokens[at]?.from ?? 0, (tokens[at]?.from ?? 0) + 2));
}
