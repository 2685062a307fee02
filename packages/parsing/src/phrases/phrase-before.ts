import { adverbs, auxiliaries, clauseOpeners, determiners, prepositions } from '../lexicon/grammar.ts';
import { roleNouns } from '../lexicon/names.ts';
import { isBaseForm, isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { isPossessive } from '../tokens/possessive.ts';
import { antecedent, relativeBefore } from './antecedent.ts';
import { isNoun } from './cues.ts';
import { isDay } from './is-day.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { behindTime, isAdverbByEnding } from './adverbs.ts';
import { isPer, isSpeakerLike, opensPhrase, phraseAfter } from './phrase-after.ts';

/** How much may stand between a subject and its verb. Chosen by hand; examples/phrases.ts has a text inside and one beyond each. */
const limits = {
  /** Words in brackets: `Jane Roe (the mayor of the town of Bath) said`. */
  bracket: 7,
  /** Stretches between commas, the subject's own included. */
  asides: 5,
};

/** The noun phrase that ends right before the verb at token `verb`, reading back no further than `start`. */
export function phraseBefore(view: View, verb: number, start: number): TokenSpan | undefined {
  const end = beforeAdverbs(view, verb, start);
  if (end <= start) return undefined;
  const relative = relativeBefore(view, end, start);
  if (relative >= 0 && (relative === end - 1 || !isCapital(view, end - 1))) return antecedent(view, relative, start);
  if (/^\.?\)/.test(gapBefore(view, end))) return beforeBracket(view, end, start);
  if (breaksBefore(view, end)) return comma.test(gapBefore(view, end)) ? beforeAside(view, end, start) : undefined;
  return phraseEndingAt(view, end, start);
}

function phraseEndingAt(view: View, end: number, start: number): TokenSpan | undefined {
  const found = phraseUpTo(view, end, start);
  return found && isNobody(view, found, start) ? undefined : found;
}

/** `neither Roe nor Doe`, `nobody`, `no minister`: nobody said it. */
const isNobody = (view: View, { first }: TokenSpan, start: number): boolean =>
  /^(?:neither|nobody|none|no)$/.test(termOf(view, first)) || (first > start && termOf(view, first - 1) === 'nor');

function phraseUpTo(view: View, end: number, start: number): TokenSpan | undefined {
  let first = end - 1;
  while (first > start && !breaksBefore(view, first) && !boundsSubject(view, first - 1, first)) first -= 1;
  while (first < end && adverbs.has(termOf(view, first))) first += 1;
  if (
    auxiliaries.has(termOf(view, first - 1)) &&
    first - 1 >= start &&
    !isCapital(view, first) &&
    !determiners.has(termOf(view, first))
  )
    return inRelative(view, first, start);
  const close = closeSubject(view, first, end);
  if (close !== undefined) return { first: close, end };
  if ((prepositions.has(termOf(view, first)) && !isPer(view, first)) || clauseOpeners.has(termOf(view, first)))
    return undefined;
  return first < end && opensPhrase(view, first) && isSpeakerLike(view, first, end) ? { first, end } : undefined;
}

/** `a witness who had come forward said`: behind an auxiliary stands no subject, but `who` may stand before it. */
function inRelative(view: View, first: number, start: number): TokenSpan | undefined {
  let at = first - 1;
  while (at > start && (auxiliaries.has(termOf(view, at)) || adverbs.has(termOf(view, at)))) at -= 1;
  return /^(?:who|which)$/.test(termOf(view, at)) ? antecedent(view, at, start) : undefined;
}

/** `In an interview Roe said`, `A few days ago in Bath he said`: behind another phrase the pronoun or the name right before the verb is its subject. */
function closeSubject(view: View, first: number, end: number): number | undefined {
  if (first >= end - 1) return undefined;
  if (/^(?:he|she|they|we|i)$/.test(termOf(view, end - 1))) return end - 1;
  if (!prepositions.has(termOf(view, first)) || isPer(view, first) || !isCapital(view, end - 1)) return undefined;
  let at = end - 1;
  while (at > first && isCapital(view, at - 1)) at -= 1;
  const before = termOf(view, at - 1);
  const joined = prepositions.has(before) || determiners.has(before) || before === 'and' || isPossessive(view, at - 1);
  return at === first || joined || isDay(view, at) ? undefined : at;
}

const comma = /^[.)]*,\s*$/;

/** `Jane Roe (R-OH) said`. */
function beforeBracket(view: View, end: number, start: number): TokenSpan | undefined {
  for (let i = end - 1; i > Math.max(start, end - 1 - limits.bracket); i--)
    if (gapBefore(view, i).includes('(')) return phraseEndingAt(view, i, start);
  return undefined;
}

/** `Dmitry Peskov, the Kremlin spokesman, said`: the phrase before the aside, or the name inside it. */
function beforeAside(view: View, end: number, start: number): TokenSpan | undefined {
  const chunks = chunksBefore(view, end, start);
  const relative = chunks.findIndex(({ first }) => /^(?:who|whose|whom|which|where)$/.test(termOf(view, first)));
  const plain = chunks.slice(relative + 1).map((chunk) => phraseAfter(view, lastOpener(view, chunk), chunk.end));
  const [own, ...outer] = relative >= 0 ? [undefined, ...plain] : plain;
  const [described, further] = outer.filter((phrase) => phrase !== undefined);
  const named = own && isCapital(view, own.first + (termOf(view, own.first) === 'the' ? 1 : 0));
  const alone = named && own.end === chunks[0]?.end && isCapital(view, own.end - 1);
  const completes = described !== undefined && isDescription(view, described);
  if (alone && (completes || (chunks.length === 1 && isPlainName(view, own)))) return own;
  if (described && further && completes && isPlainName(view, further)) return further;
  return described ?? (chunks.length === 1 ? own : undefined);
}

/** The stretches between commas that end at `end`, the last first. */
function chunksBefore(view: View, end: number, start: number): TokenSpan[] {
  const chunks: TokenSpan[] = [];
  let at = end;
  while (chunks.length < limits.asides && at > start) {
    let first = at - 1;
    while (first > start && !breaksBefore(view, first)) first -= 1;
    if (gapBefore(view, at).includes(')') && gapBefore(view, first).includes('(')) {
      at = first;
      continue;
    }
    chunks.push({ first, end: at });
    if (!comma.test(gapBefore(view, first))) break;
    at = first;
  }
  return chunks;
}

/** Where the noun phrase of a stretch begins: behind its last "that" or "when". */
function lastOpener(view: View, { first, end }: TokenSpan): number {
  let at = behindTime(view, first);
  for (let i = at; i < end - 1; i++)
    if (
      /^(?:that|what|when|while|as|because|if|but|and)$/.test(termOf(view, i)) &&
      !(termOf(view, i) === 'and' && isCapital(view, i - 1))
    )
      at = i + 1;
  while (at < end && (clauseOpeners.has(termOf(view, at)) || adverbs.has(termOf(view, at)))) at += 1;
  return at;
}

/** `The head of the committee`, `Kerry’s spokeswoman`, `union leader`: what a name between commas completes. */
export function isDescription(view: View, { first, end }: TokenSpan): boolean {
  if (/^(?:the|an?|one|his|her|their|its|our|my)$/.test(termOf(view, first))) return true;
  const last = termOf(view, end - 1);
  if (isCapital(view, end - 1)) return false;
  if (roleNouns.has(last)) return true;
  for (let i = first; i < end - 1; i++) if (isPossessive(view, i)) return true;
  return false;
}

const isPlainName = (view: View, { first, end }: TokenSpan) =>
  end - first >= 2 && isCapital(view, first) && isCapital(view, end - 1);

/** What may stand between subject and verb: `also`, `has`, `on Tuesday`, `less than two weeks ago`. */
function beforeAdverbs(view: View, verb: number, start: number): number {
  let end = verb;
  while (end > start && !breaksBefore(view, end) && isAdverbial(view, end - 1)) {
    const timed = isTime(view, end - 1);
    end -= 1;
    while (timed && end > start && timeLead.test(termOf(view, end - 1)) && !breaksBefore(view, end)) end -= 1;
  }
  return end;
}

const isAdverbial = (view: View, at: number) => {
  const term = termOf(view, at);
  if (/^(?:both|(?:him|her|it|them)sel(?:f|ves))$/.test(term)) return true;
  return adverbs.has(term) || isAuxiliary(view, at) || isAdverbByEnding(view, at) || isTime(view, at);
};

/** `Theresa May said`, `Will said`: behind a capital, or before the verb, a capital is a name and no auxiliary. */
const isAuxiliary = (view: View, at: number) =>
  auxiliaries.has(termOf(view, at)) && !(isCapital(view, at) && /^(?:may|will)$/.test(termOf(view, at)));

const timeLead =
  /^(?:on|in|last|this|next|earlier|later|early|late|less|more|than|about|two|three|four|few|several|a|the|(?:week|month|year|day|hour)s?|\d+)$/;
const isTime = (view: View, at: number) =>
  isDay(view, at) ||
  termOf(view, at) === 'ago' ||
  (/^(?:week|month|year|night|morning|afternoon|evening|day|weekend)s?$/.test(termOf(view, at)) &&
    /^(?:last|this|next|earlier|later|\w+day|ago)$/.test(termOf(view, at - 1))) ||
  (termOf(view, at) === 'past' && termOf(view, at - 1) === 'the');

function boundsSubject(view: View, at: number, next: number): boolean {
  const term = termOf(view, at);
  if (term === 'and') return !(isCapital(view, at - 1) && isCapital(view, next));
  if (
    isCapital(view, at) &&
    !/^(?:But|And|As|If|When|While|That|Because|Although|Though|So|Yet)$/.test(wordOf(view, at))
  )
    return false;
  return (
    clauseOpeners.has(term) ||
    auxiliaries.has(term) ||
    (isReportingVerb(term) && !(isBaseForm(term.replace(/s$/, '')) && isNoun(view, at)))
  );
}
