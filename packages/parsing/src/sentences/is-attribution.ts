import { nameParticles } from '../lexicon/names.ts';
import { isReportingVerb } from '../lexicon/reporting-verbs.ts';
import { titleAbbreviations } from '../lexicon/abbreviations.ts';
import { wordSet } from '../lexicon/word-set.ts';

const wordsAhead = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*|[^\s\p{L}\p{N}]/gu;
const capital = /^\p{Lu}/u;
const name = /^\p{Lu}[\p{L}\p{N}.'’-]*$/u;
/** `al-Turabi`. */
const withParticle = /^(?:al|el|ul|ad|as|ar|ibn|bin)-\p{Lu}/u;
/** Words between a question and the verb that says who asks, without what stands in an aside. Chosen by hand. */
const longest = 9;
/** What joins the words of one name or office: `President Macron of France`. */
const joins = wordSet('of for the and');

/**
 * `"Is it real?" Kerry asked`, `?” Ursula von der Leyen asked`, `!” Jane Roe, the mayor, said`: a name, perhaps with an aside, and
 * then a reporting verb.
 */
export function isAttribution(right: string): boolean {
  const ahead = right.match(wordsAhead) ?? [];
  if (!capital.test(ahead[0] ?? '')) return false;
  const verb = behindName(ahead);
  return verb > 0 && isReportingVerb((ahead[verb] ?? '').replace(/\.$/, ''));
}

/** The index of the word behind a name and its aside, or -1 where no name begins. */
function behindName(ahead: readonly string[]): number {
  for (let i = 0; i < Math.min(ahead.length, longest); i++) {
    const word = ahead[i] ?? '';
    if (name.test(word) && !endsHere(word)) continue;
    if (i > 0 && (nameParticles.has(word) || joins.has(word) || withParticle.test(word))) continue;
    if (i > 0 && isNoun(ahead, i)) continue;
    if (i === 0) return -1;
    return word === ',' || word === '(' ? behindAside(ahead, i) : i;
  }
  return -1;
}

/** `of the front`, `Roe’s lawyer`, `Roe’s chief lawyer`: a lower-case noun that belongs to the name before it. */
function isNoun(ahead: readonly string[], at: number): boolean {
  const word = ahead[at] ?? '';
  const before = ahead[at - 1] ?? '';
  const second = ahead[at - 2] ?? '';
  if (!/^\p{Ll}/u.test(word) || isReportingVerb(word)) return false;
  const owned = [before, second].some((one) => /['’]s$/.test(one));
  return owned || (before === 'the' && second === 'of');
}

/** `left.`: a stop at a word's end that belongs to no title and no initial. */
const endsHere = (word: string) =>
  word.endsWith('.') && word.length > 2 && !titleAbbreviations.has(word.slice(0, -1).toLowerCase());

/** Behind `, the mayor,` or `(D-Va.)`. */
function behindAside(ahead: readonly string[], opens: number): number {
  const close = ahead[opens] === '(' ? ')' : ',';
  const at = ahead.indexOf(close, opens + 1);
  return at > opens && at < opens + longest ? at + 1 : -1;
}
