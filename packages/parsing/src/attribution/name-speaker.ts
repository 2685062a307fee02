import type { Article, Mention, Quote, Speaker } from '../article.ts';
import { indexAt } from '../index-at.ts';
import { auxiliaries, personalPronouns } from '../lexicon/grammar.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { termOf, wordOf, type Phrase } from './phrase.ts';

type Readable = Pick<Article, 'text' | 'sentences' | 'tokens' | 'mentions'>;

/** The words that name a speaker, and the name they stand for: short forms are completed, pronouns get their likeliest name, marked inferred. */
export function nameSpeaker(article: Readable, done: Quote[], quote: Quote, phrase: Phrase): Speaker {
  const from = article.tokens[phrase.first]?.from ?? 0;
  const to = article.tokens[phrase.end - 1]?.to ?? from;
  const term = termOf(article, phrase.first);
  if (phrase.end - phrase.first === 1 && personalPronouns.has(term)) {
    const name = likelyName(article, done, Math.min(from, quote.from), from, term);
    return { from, to, name: name ?? wordOf(article, phrase.first), basis: name ? 'inferred' : 'stated' };
  }
  const inside = mentionsIn(article.mentions, from, to);
  const last = inside.at(-1);
  if (
    last &&
    last.to === to &&
    (last.kind === 'person' || last.kind === 'unknown') &&
    !hasJoint(article, phrase, last)
  ) {
    return { from, to, name: last.entity, basis: 'stated' };
  }
  if (last && inside.length === 1 && last.from <= from + 4 && last.to === to)
    return { from, to, name: last.entity, basis: 'stated' };
  const start = /^(?:the|an?)$/.test(term) ? phrase.first + 1 : phrase.first;
  const begin = start < phrase.end ? (article.tokens[start]?.from ?? from) : from;
  return { from, to, name: article.text.slice(begin, to).replace(/\s+/g, ' '), basis: 'stated' };
}

/** `a spokesman for Lavrov`, `Kerry and Lavrov`: the phrase is about more than the name it ends in. */
function hasJoint(article: Readable, phrase: Phrase, mention: Mention): boolean {
  for (let i = phrase.first; i < phrase.end; i++) {
    if ((article.tokens[i]?.from ?? 0) >= mention.from) return false;
    if (/^(?:for|and|from|at|with|in)$/.test(termOf(article, i))) return true;
  }
  return false;
}

/** Who "he" most likely is: the person that opens this sentence, or the subject or agent of the sentence before. */
function likelyName(
  article: Readable,
  done: Quote[],
  start: number,
  offset: number,
  pronoun: string,
): string | undefined {
  if (pronoun !== 'he' && pronoun !== 'she') return undefined;
  const at = Math.max(0, indexAt(article.sentences, start + 1) - 1);
  const sentence = article.sentences[at];
  if (!sentence) return undefined;
  const here = mentionsIn(article.mentions, sentence.from, offset).find(
    (mention) => isPerson(mention) && !isQuoted(done, mention),
  );
  if (here) return here.entity;
  const before = article.sentences[at - 1];
  if (!before) return undefined;
  const quote = done.at(-1);
  const speaker = quote && quote.to > before.from ? quote.speaker : undefined;
  if (speaker && !/^(?:he|she|they|it|we|I)$/i.test(speaker.name)) return speaker.name;
  const people = mentionsIn(article.mentions, before.from, before.to);
  return people.find(
    (mention) => isPerson(mention) && !isQuoted(done, mention) && isSubject(article, before.firstToken, mention),
  )?.entity;
}

const isPerson = (mention: Mention) => mention.kind === 'person';

/** Nothing before the mention says that the sentence already has its verb, and it owns nothing (`Assad's`). */
function isSubject(article: Readable, first: number, mention: Mention): boolean {
  if (/^['’]s/.test(article.text.slice(mention.to, mention.to + 2))) return false;
  for (let i = first; i < article.tokens.length && (article.tokens[i]?.from ?? 0) < mention.from; i++) {
    const term = termOf(article, i);
    if (auxiliaries.has(term) || isReportingVerb(term) || term === 'that') return false;
  }
  return true;
}
/** Whether the mention stands inside one of the quotations read so far; they are in order. */
function isQuoted(quotes: Quote[], mention: Mention): boolean {
  const quote = quotes[indexAt(quotes, mention.from) - 1];
  return quote !== undefined && quote.to > mention.to;
}

function mentionsIn(mentions: Mention[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let i = indexAt(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.to > to) break;
    found.push(mention);
  }
  return found;
}
