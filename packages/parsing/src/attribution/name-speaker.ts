import type { Mention, Quote, Speaker } from '../article.ts';
import { determiners, personalPronouns } from '../lexicon/grammar.ts';
import { nameParticles, roleNouns } from '../lexicon/names.ts';
import { breaksBefore, gapBefore, isCapital, termOf, wordOf, type TokenSpan } from '../tokens/view.ts';
import { isDescription } from '../phrases/phrase-before.ts';
import { likelyPerson, mentionsIn } from './likely-person.ts';
import type { Attributing, Readable } from './found.ts';

/** The words that name a speaker (behind a description, the name that completes it), and the name they stand for: short forms are completed, pronouns get their likeliest name, marked inferred. */
export function nameSpeaker({ article, done }: Attributing, quote: Quote, found: TokenSpan): Speaker {
  const phrase = appositive(article, found) ?? found;
  const first = article.tokens[phrase.first];
  const from = first?.from ?? 0;
  const to = article.tokens[phrase.end - 1]?.to ?? from;
  const term = termOf(article, phrase.first);
  if (first && phrase.end - phrase.first === 1 && personalPronouns.has(term)) {
    const name = likelyPerson(article, done.at(-1), Math.min(from, quote.from), first);
    return { from, to, name: name ?? wordOf(article, phrase.first), basis: name ? 'inferred' : 'stated' };
  }
  const inside = mentionsIn(article.mentions, from, to);
  const person = inside.find((mention) => isNamed(mention) && standsFor(article, phrase, mention));
  if (person) return { from, to, name: person.entity, basis: 'stated' };
  const [only] = inside;
  if (only && inside.length === 1 && only.from <= from + 'the '.length && only.to === to)
    return { from, to, name: only.entity, basis: 'stated' };
  const start = behindRole(article, phrase) ?? (/^(?:the|an?)$/.test(term) ? phrase.first + 1 : phrase.first);
  const begin = article.tokens[start]?.from ?? from;
  const name = article.text
    .slice(begin, to)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
  return { from, to, name, basis: 'stated' };
}

/** In `its head, Jane Roe,` the name, which must be of two words or more and end there. */
function appositive(article: Readable, phrase: TokenSpan): TokenSpan | undefined {
  const { end } = phrase;
  if (!isDescription(article, phrase) || !/^,\s$/.test(gapBefore(article, end))) return undefined;
  const begin = termOf(article, end) === 'the' ? end + 1 : end;
  let last = begin;
  while (isCapital(article, last) || nameParticles.has(termOf(article, last))) {
    last += 1;
    if (breaksBefore(article, last) || !/^\.?[ \u00a0]+$/.test(gapBefore(article, last)))
      return last - begin > 1 && isCapital(article, last - 1) ? { first: begin, end: last } : undefined;
  }
  return undefined;
}

/** In `government negotiator Hassan al-Amri` where the name begins. */
function behindRole(article: Readable, { first, end }: TokenSpan): number | undefined {
  let at = first;
  while (at < end && !isCapital(article, at)) at += 1;
  const named = at > first && at < end && /^(?:\p{Lu}|\p{Ll}+-\p{Lu})/u.test(wordOf(article, end - 1));
  const called = at === first + 1 && end - at > 1 && !determiners.has(termOf(article, first));
  return named && (called || roleNouns.has(termOf(article, at - 1))) ? at : undefined;
}

const isNamed = ({ kind }: Mention) => kind === 'person' || kind === 'unknown';

/** The phrase is about the person named: not `a spokesman for Lavrov`, `Kerry and Lavrov` or `Kerry's aide`. */
function standsFor(article: Readable, phrase: TokenSpan, mention: Mention): boolean {
  const described = /^(?:the|an?|one|some)$/.test(termOf(article, phrase.first));
  for (let i = phrase.first; i < phrase.end; i++) {
    const term = termOf(article, i);
    if (term === 'and') return false;
    const before = (article.tokens[i]?.from ?? 0) < mention.from;
    const governed = term === 'of' && (described || !isCapital(article, i - 1));
    if (before && (/^(?:for|from|at|with|in|on|to)$/.test(term) || governed)) return false;
  }
  const rest = article.text.slice(mention.to, article.tokens[phrase.end - 1]?.to);
  return rest === '' || /^['’]s$/.test(rest) || /^\s(?:of|from|at|with|in)\s/.test(rest);
}
