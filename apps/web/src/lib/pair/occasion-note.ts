import type { Comparison, Copied, Evidence } from '@vis-a-vis/comparison';
import { formatDay, formatMonth, type Article } from '@vis-a-vis/parsing';
import type { Grounds } from '../sample/read-sample.ts';
import { isolate, unturned } from '../text/isolate.ts';
import { nounOf, sayCount } from '../words/say-count.ts';
import type { Pair } from './pair.ts';

/** What the reader is told about the occasions of two articles; `known` is what the library holds, `evidence` what the texts say. */
export type OccasionNote = {
  verdict: 'same' | 'different' | 'open';
  text: string;
  known: string[];
  evidence: Evidence[];
};

/** The comparison's verdict on the occasion in the reader's words, with the talks' names where the library knows them. */
export function layoutOccasion(
  a: Article,
  b: Article,
  { occasion: { verdict, evidence: found, readerSays } }: Pick<Comparison, 'occasion'>,
  grounds: readonly Grounds[] = [],
): OccasionNote {
  if (a.id === b.id) return { verdict: 'same', text: 'The same article on both sides', known: [], evidence: [] };
  const evidence = found.map((one) => ({ ...one, says: unturned(one.says) }));
  const known = [talkWords('A', a, grounds), talkWords('B', b, grounds)];
  const [nameA, nameB] = [talkName(a), talkName(b)];
  switch (verdict) {
    case 'same': {
      const text = nameA ? `Same talks: ${nameA}` : 'Likely the same event';
      return { verdict: 'same', text, known, evidence };
    }
    case 'different': {
      const events = nameA && nameB ? `Different talks: ${nameA} and ${nameB}` : 'Different events';
      const text = `${events} · compare topics and names, not facts`;
      return { verdict: 'different', text, known, evidence };
    }
    case 'reader says': {
      const same = readerSays === 'same';
      const text = same ? `You entered the same event: ${nameA}` : `You entered: ${nameA} and ${nameB}`;
      return { verdict: same ? 'same' : 'different', text, known, evidence };
    }
    case 'not stated':
      return { verdict: 'open', text: 'The texts do not say whether they report the same event', known, evidence };
  }
}

/** In fewer sentences the language of a text is not to be told. */
const fewSentences = 3;

/** A warning where two texts seem to be in different languages, or in one of which it is not known how much is found; else empty. */
export function languageNote(...pair: readonly Pick<Article, 'language' | 'sentences'>[]): string {
  const languages = new Set(pair.map(({ language }) => language.split('-')[0]));
  if (pair.some(({ sentences }) => sentences.length < fewSentences)) return '';
  const may = 'what seems to stand in one alone may stand in the other in its own words.';
  if (languages.size > 1)
    return `The two texts seem to be in different languages: hardly anything can be matched, and ${may}`;
  if (languages.has('en')) return '';
  return `How much is matched was measured on English news. In other languages more may be missed, and ${may}`;
}

/** What one article has of the other word for word, and the agencies that both name; else empty. Which was first it does not say. */
export function copiedNote({ a, b, comparison }: Pick<Pair, 'a' | 'b' | 'comparison'>): string {
  const { copied } = comparison;
  if (!copied || a.id === b.id) return '';
  const says = [...copiedWords(a, b, copied), ...agencyWords(copied.agencies)].join('; ');
  return says === '' ? '' : `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}

/** Up to so many sentences at the beginning are a lead. */
const longestLead = 3;

function copiedWords(a: Article, b: Article, copied: Copied): string[] {
  if (copied.a.length === 0) return [];
  const [ofA, ofB] = [a.sentences.length, b.sentences.length];
  const share = `B has ${copied.a.length} of A’s ${sayCount(ofA, 'sentence')} word for word`;
  const changed = Math.max(leadOf(copied.a, ofA), leadOf(copied.b, ofB));
  const isLead = changed > 0 && changed <= longestLead && wordsOf(a, copied.a) === wordsOf(b, copied.b);
  return isLead ? [`${share}: they differ only in the lead`] : [share];
}

/** The words of some sentences, in their order. */
function wordsOf({ sentences, tokens }: Article, indices: readonly number[]): string {
  const terms = indices.flatMap((at) => tokens.slice(sentences[at]?.firstToken, sentences[at]?.endToken));
  return terms.map(({ term }) => term).join(' ');
}

/** With how many sentences an article begins before nothing else is its own; `Infinity` where something later is. */
function leadOf(copied: readonly number[], total: number): number {
  const own = total - copied.length;
  return copied[0] === own ? own : Infinity;
}

function agencyWords(agencies: readonly string[]): string[] {
  if (agencies.length === 0) return [];
  const names = new Intl.ListFormat('en-GB').format(agencies);
  return [`both carry the ${nounOf(agencies.length, 'agency', 'agencies')} ${names}`];
}

/** The talks that an article reports by their place and month, such as `Geneva, September 2013`; '' where these are not known. */
function talkName({ talks }: Pick<Article, 'talks'>): string {
  if (!talks?.value.date) return '';
  const { place, date } = talks.value;
  return `${place ? `${isolate(place)}, ` : ''}${formatMonth(date)}`;
}

function talkWords(side: string, { id, talks }: Article, grounds: readonly Grounds[]): string {
  if (!talks) return `${side}: the date of the event is not stated.`;
  const basis = { stated: 'stated', inferred: 'our estimate', reader: 'entered by you' }[talks.basis];
  const because = grounds.find((one) => one.id === id)?.talks;
  return `${side}: ${place(talks.value.place)}${formatDay(talks.value.date)} (${basis}).${because ? ` ${because}` : ''}`;
}

function place(name: string | undefined): string {
  return name ? `${isolate(name)}, ` : '';
}

/** What both articles of a pair report, where they are known to report the same; else ''. */
export function storyName({ a, comparison }: Pick<Pair, 'a' | 'comparison'>): string {
  const { verdict, readerSays } = comparison.occasion;
  return verdict === 'same' || readerSays === 'same' ? talkName(a) : '';
}
