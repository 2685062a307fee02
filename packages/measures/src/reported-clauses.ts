/**
 * Reported clauses: words outside quotation marks that a reporting cue gives to somebody.
 *
 * Six shapes, all within one sentence: "said … that X", "said X", "X, NBC News reported", "X, said Y", "X, according to Y" and
 * "accused by Y of X". A cue that reports no clause ("agreed to meet", "slammed the plan") governs nothing.
 * The words of the cue itself and of whoever speaks stay the narrator's.
 */
import { isInverted, isReportingVerb, isStrongReportingVerb, type Article, type Sentence } from '@vis-a-vis/parsing';
import { beforeAside, tailOf } from './reported-tail.ts';
import {
  endsTail,
  finite,
  gapAfter,
  isLowerCase,
  isSpeechNoun,
  isUpperCase,
  opensPhrase,
  reaches,
  takesNoClause,
  words,
  type Stretch,
} from './speech-words.ts';

const takesBareClause =
  words(`say says said saying deny denies denied denying claim claims claimed claiming believe believes
  believed insist insists insisted argue argues argued allege alleges alleged maintain maintains maintained`);
const opensOtherClause = words('who whom whose which where when that as after before while since if because but and');

/** Spans of tokens, `end` excluded. */
type Span = [first: number, end: number];

/** Token spans of the reported clauses of one sentence; tokens for which `isQuoted` holds never open or close one. */
export function reportedClauses(article: Article, sentence: Sentence, isQuoted: (token: number) => boolean): Span[] {
  const { firstToken, endToken } = sentence;
  const term = (at: number): string => (isQuoted(at) ? '' : (article.tokens[at]?.term ?? ''));
  const stretch = { article, first: firstToken, end: endToken, term };
  const found: Span[] = [];
  const tail = tailOf(stretch);
  for (let at = firstToken; at < endToken; at++) {
    if (term(at) === 'according' && term(at + 1) === 'to' && !saysBehindQuotation(at, stretch)) {
      found.push(at > firstToken ? [firstToken, at] : [commaAfter(article, at, endToken), endToken]);
    }
    if (!isReportingVerb(term(at)) || !isLowerCase(article, at) || isSpeechNoun(article, at)) continue;
    if (speakerFollows(at, stretch)) {
      const isLast = at === endToken - 1 || endsTail.has(term(at + 1));
      if (isStatementUpTo(at, stretch)) found.push([firstToken, isLast ? beforeAside(at, stretch) : at]);
      continue;
    }
    const from = clauseAfter(at, stretch);
    if (from === undefined) continue;
    const aside = asideEnd(at, from, stretch);
    if (aside !== undefined) return [...found, [from, aside]];
    const next = nextStatement(from, stretch);
    if (next === undefined) return [...found, [from, tail !== undefined && tail > from ? tail : endToken]];
    found.push([from, next]);
    at = next;
  }
  return tail === undefined || found.length > 0 ? found : [[firstToken, tail]];
}

/** `Roe, who argued that the quay is closed, spoke on Monday`: where the clause of an aside ends, before the verb of its sentence. */
function asideEnd(verb: number, from: number, { article, first, end, term }: Stretch): number | undefined {
  const who = [verb - 1, verb - 2, verb - 3].find((at) => at > first && term(at) === 'who');
  if (who === undefined || !gapAfter(article, who - 1).includes(',')) return undefined;
  for (let at = from + 1; at < end; at++)
    if (
      gapAfter(article, at - 1).includes(',') &&
      isLowerCase(article, at) &&
      (finite.has(term(at)) || past.test(term(at)))
    )
      return at;
  return undefined;
}

const past = /.{2}ed$|^(?:spoke|left|went|came|took|gave|made|told|met|saw|won|lost|said|ran|sat|stood|fled|died)$/;

/** `said the quay is closed, and Roe insisted that …`: where a clause ends because behind `and` or `but` somebody says more. */
function nextStatement(from: number, stretch: Stretch): number | undefined {
  const { article, end, term } = stretch;
  for (let at = from + 1; at < end; at++) {
    if (!/^(?:and|but)$/.test(term(at)) || !gapAfter(article, at - 1).includes(',') || term(at + 1) === 'that')
      continue;
    if (past.test(term(at + 1)) && isLowerCase(article, at + 1)) return at;
    for (let verb = at + 1; verb < end; verb++) {
      if (!isReportingVerb(term(verb)) || !isLowerCase(article, verb) || isSpeechNoun(article, verb)) continue;
      return clauseAfter(verb, stretch) === undefined ? undefined : at;
    }
    return undefined;
  }
  return undefined;
}

/** `It can be argued that …`: nobody says so. */
const isPossible = (at: number, { term }: Stretch) =>
  [at - 2, at - 3].some((modal) => /^(?:can|could|may|might|must|should)$/.test(term(modal))) &&
  [at - 1, at - 2].some((be) => term(be) === 'be');

/** `declined to say whether …`: what is not said. */
const isRefused = (at: number, { term }: Stretch) => term(at - 1) === 'to' && /^(?:declin|refus)/.test(term(at - 2));

/** Verbs behind which a listener may stand before "that". */
const takesListener = /^(?:t[eo]ll?d?s?$|inform|assur|warn|remind|advis|promis|instruct|notif|cautio|urg)/;
/** Nouns that tell what they are about: `repeated the claim that …`. */
const contentNouns =
  /^(?:claim|allegation|report|view|belief|fear|hope|suggestion|idea|notion|charge|accusation|rumou?r|fact|statement|argument|warning|position|assertion|assumption|concern|opinion|possibility|suspicion|theory|conclusion)s?$/;

/** `deny the attraction that pulls them`: the "that" before the word at `from` describes a noun. */
function describesNoun(at: number, from: number, { term }: Stretch): boolean {
  if (takesListener.test(term(at)) || !/^(?:the|an?|this|any|every)$/.test(term(at + 1))) return false;
  for (let i = at + 1; i < from - 1; i++) if (opensPhrase.has(term(i)) && term(i) !== 'this') return false;
  return !contentNouns.test(term(from - 2));
}

/** Where the clause begins that the verb at `at` governs. */
function clauseAfter(at: number, stretch: Stretch): number | undefined {
  const verb = stretch.term(at);
  if (isPossible(at, stretch) || isRefused(at, stretch)) return undefined;
  if (verb.startsWith('accus')) return wordWithin('of', at, stretch);
  if (takesNoClause.test(verb)) return undefined;
  // `said late Thursday that the quay is closed`
  const timed = behindTime(at + 1, stretch);
  if (timed > at + 1 && stretch.term(timed) === 'that') return timed + 1;
  // `never said a word about the quay`
  if (stretch.term(at + 1) === 'a' && stretch.term(at + 2) === 'word') return undefined;
  // `said leaving the hall that the quay is closed`
  const told = stretch.term(at + 1).endsWith('ing') ? wordWithin('that', at, stretch) : undefined;
  if (told !== undefined && takesBareClause.has(verb)) return told;
  if (takesBareClause.has(verb) && opensClause(at, stretch)) return at + 1;
  if (!isStrongReportingVerb(verb) || /^(?:by|with)$/.test(stretch.term(at + 1))) return undefined;
  const from = wordWithin('that', at, stretch);
  return from === undefined || pointsAtSomething(from, stretch) || describesNoun(at, from, stretch) ? undefined : from;
}

/** Behind the words of time from a token on. */
function behindTime(from: number, { end, term }: Stretch): number {
  let at = from;
  while (at < end && times.test(term(at))) at += 1;
  return at;
}
const times =
  /^(?:on|late|early|later|earlier|last|this|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|afternoon|evening|week|month|year)$/;

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
  const isWholeName =
    next > at + 1 && next < end && isUpperCase(article, next) && gapAfter(article, next).startsWith(',');
  if (isWholeName) return true;
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
  if (!/^\s+$/.test(gapAfter(article, at)) || onlyNamesFollow(at, stretch) || isBehindQuotation(at, stretch))
    return false;
  if (term(at).startsWith('sa')) return true;
  for (let i = at + 1; i < Math.min(end, at + 2 + reaches.reach); i++) {
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

/** `“… ?” she said years later`: a subject of few words stands between a whole quotation and its verb. */
function isBehindQuotation(at: number, { article, first, term }: Stretch): boolean {
  for (let i = at - 1; i > first && i >= at - longestSubject; i--)
    if (/[,?!.…]["”’']+\s+$/.test(gapAfter(article, i - 1))) return term(i - 1) === '';
  return false;
}

/** `“… ?” she said years later, according to her page`: the words before it say who spoke. */
function saysBehindQuotation(at: number, stretch: Stretch): boolean {
  for (let verb = at - 1; verb > Math.max(stretch.first, at - reaches.reach); verb--)
    if (isReportingVerb(stretch.term(verb)) && isBehindQuotation(verb, stretch)) return true;
  return false;
}

/** Words of a subject between a quotation and its verb. Chosen by hand. */
const longestSubject = 3;

/** The token after `word`, if it follows soon. */
function wordWithin(word: string, at: number, { end, term }: Stretch): number | undefined {
  for (let i = at + 1; i < Math.min(end - 1, at + 2 + reaches.reach); i++) if (term(i) === word) return i + 1;
  return undefined;
}

function commaAfter(article: Article, at: number, end: number): number {
  for (let i = at; i < end; i++) if (gapAfter(article, i).includes(',')) return i + 1;
  return end;
}
