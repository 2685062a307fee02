import type { Mention, Quote, Speaker, Token } from '../article.ts';
import { indexAt } from '../tokens/index-at.ts';
import { auxiliaries, determiners } from '../lexicon/grammar.ts';
import { mayBePronoun } from '../lexicon/people/given-names.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { ownsAfter } from '../tokens/possessive.ts';
import { isCapital, termOf } from '../tokens/view.ts';
import type { Readable } from './found.ts';
import { lastQuoteBefore } from './quote-context.ts';

/** How far back a pronoun is followed within its sentence, in characters: no sentence of prose is longer. */
const reach = 1_500;
/** Words of a sentence before a subject that are searched for a verb: a generous bound, chosen by hand. */
const longestLead = 60;
/** Words back from a name, its titles and its office, among which "by" is looked for: `by Russian Foreign Minister Jane Roe`. Chosen by hand. */
const longestTitle = 6;

/**
 * Who "he" or "she" most likely is: the person that opens this sentence, else the speaker or the subject of the one
 * before, but nobody whom a quotation only talks about. `before` is the quotation before this one, `start` is where the quotation or
 * the pronoun begins, whichever is first; nothing is guessed further back.
 */
export function likelyPerson(
  article: Readable,
  before: Quote | undefined,
  start: number,
  { from, term: pronoun }: Token,
): string | undefined {
  if (pronoun !== 'he' && pronoun !== 'she') return undefined;
  const at = Math.max(0, indexAt(article.sentences, start + 1) - 1);
  const sentence = article.sentences[at];
  if (!sentence) return undefined;
  const fits = (mention: Mention) =>
    mention.kind === 'person' && mayBePronoun(givenNameOf(mention.entity), pronoun) && !isInsideQuote(article, mention);
  const here = mentionsIn(article.mentions, Math.max(sentence.from, start - reach), from).find(fits);
  if (here && !asked.test(termOf(article, sentence.firstToken))) return here.entity;
  const above = article.sentences[at - 1];
  if (!above) return undefined;
  const speaker = before && before.to > above.from ? before.speaker : undefined;
  if (speaker && isPerson(article, speaker) && mayBePronoun(givenNameOf(speaker.name), pronoun)) return speaker.name;
  const people = mentionsIn(article.mentions, Math.max(above.from, above.to - reach), above.to);
  const opening = above.firstToken + (/^(?:but|yet|and|still)$/.test(termOf(article, above.firstToken)) ? 1 : 0);
  if (pointing.test(termOf(article, opening))) return onlyPerson(article, people, fits)?.entity;
  return people.find((mention) => fits(mention) && isSubject(article, above.firstToken, mention))?.entity;
}

/** `Asked by Jane Roe whether it rained, she said`: whoever stands in such an opening asks. */
const asked = /^(?:asked|pressed|questioned|challenged|prompted|interrupted|quizzed|urged|told)$/;
const pointing = /^(?:that|this|it|these|those|there|none|nothing|such|neither)$/;

/** `That did not satisfy Judge Roe`: where a sentence is about no person, the one it names is meant, unless he owns what is named. */
function onlyPerson(
  article: Readable,
  named: readonly Mention[],
  fits: (mention: Mention) => boolean,
): Mention | undefined {
  const one = named.find(fits);
  const other = ({ kind, entity }: Mention) => (kind === 'person' || kind === 'unknown') && entity !== one?.entity;
  if (!one || named.some(other)) return undefined;
  return ownsAfter(article.text, one.to) ? undefined : one;
}

/** A speaker with a person's name, or one whose name was inferred for a pronoun: a thing that speaks is nobody's "he". */
function isPerson({ mentions }: Readable, { from, to, name, basis }: Speaker): boolean {
  if (basis === 'inferred') return true;
  return mentionsIn(mentions, from, to).some(({ kind, entity }) => kind === 'person' && entity === name);
}

/** What stands before a family name. A name of one word is mostly the family's, and tells nothing: `Judge Dale`. */
const givenNameOf = (entity: string) => /^\S+(?= )/.exec(entity)?.[0] ?? '';

/** Whether a mention is what its sentence is about: no verb stands before it, unless it did what was done (`by President Roe`), and it owns nothing (`Assad's`). */
function isSubject(article: Readable, first: number, mention: Mention): boolean {
  if (ownsAfter(article.text, mention.to)) return false;
  const at = indexAt(article.tokens, mention.from);
  if (isAgent(article, at)) return true;
  const end = Math.min(at, first + longestLead);
  for (let i = first; i < end; i++) {
    const term = termOf(article, i);
    if (auxiliaries.has(term) || isReportingVerb(term) || term === 'that') return false;
    if (i > first && !determiners.has(termOf(article, i - 1)) && pastForm.test(term)) return false;
  }
  return true;
}

/** `The minister joined Jane Roe`: a past form that follows no article is what the subject did. */
const pastForm = /^(?:.{3,}ed|met|saw|took|gave|left|beat|sent|held|found|brought|fought|led|won|lost)$/;

/** `welcomed by Russian President Vladimir Putin`. */
function isAgent(article: Readable, at: number): boolean {
  let before = at - 1;
  while (before > at - longestTitle && isCapital(article, before)) before -= 1;
  return termOf(article, before) === 'by';
}

/** Whether the mention stands wholly inside a quotation, be it the one whose speaker is looked for. */
const isInsideQuote = ({ quotes }: Readable, { from, to }: Mention): boolean =>
  (lastQuoteBefore(quotes, from)?.to ?? 0) > to;

/** The mentions that lie between two offsets. */
export function mentionsIn(mentions: Mention[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let i = indexAt(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.to > to) break;
    found.push(mention);
  }
  return found;
}
