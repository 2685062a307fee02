import { calendar } from '../lexicon/calendar.ts';
import { adverbs, auxiliaries, clauseOpeners, prepositions } from '../lexicon/grammar.ts';
import { isBaseForm, isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { isNoun } from './cues.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan, type View } from '../tokens/view.ts';
import { isAdverbByEnding } from './adverbs.ts';
import { isSpeakerLike, opensPhrase, phraseAfter } from './phrase-after.ts';

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
  if (termOf(view, end - 1) === 'who') return beforeAside(view, end - 1, start);
  if (/^\.?\)/.test(gapBefore(view, end))) return beforeBracket(view, end, start);
  if (breaksBefore(view, end)) return comma.test(gapBefore(view, end)) ? beforeAside(view, end, start) : undefined;
  return phraseEndingAt(view, end, start);
}

function phraseEndingAt(view: View, end: number, start: number): TokenSpan | undefined {
  let first = end - 1;
  while (first > start && !breaksBefore(view, first) && !boundsSubject(view, first - 1, first)) first -= 1;
  while (first < end && adverbs.has(termOf(view, first))) first += 1;
  if (prepositions.has(termOf(view, first)) || clauseOpeners.has(termOf(view, first))) return undefined;
  return first < end && opensPhrase(view, first) && isSpeakerLike(view, first, end) ? { first, end } : undefined;
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
  const described = outer.find((phrase) => phrase !== undefined);
  const alone = own && isPlainName(view, own) && own.end === chunks[0]?.end;
  if (alone && (chunks.length === 1 || (described && isDescription(view, described.first)))) return own;
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
  let at = first;
  for (let i = first; i < end - 1; i++)
    if (
      /^(?:that|when|while|as|because|if|but|and)$/.test(termOf(view, i)) &&
      !(termOf(view, i) === 'and' && isCapital(view, i - 1))
    )
      at = i + 1;
  while (at < end && (clauseOpeners.has(termOf(view, at)) || adverbs.has(termOf(view, at)))) at += 1;
  return at;
}

/** `The head of the committee`: what a name between commas completes. */
export const isDescription = (view: View, first: number): boolean =>
  /^(?:the|an?|one|his|her|their|its)$/.test(termOf(view, first));

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
  return adverbs.has(term) || auxiliaries.has(term) || isAdverbByEnding(view, at) || isTime(view, at);
};

const timeLead =
  /^(?:on|in|last|this|next|earlier|later|early|late|less|more|than|about|two|three|four|few|several|a|the|(?:week|month|year|day|hour)s?|\d+)$/;
const isTime = (view: View, at: number) =>
  (calendar.has(termOf(view, at)) && isCapital(view, at)) ||
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
