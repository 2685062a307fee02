import type { Comparison, Evidence } from '@vis-a-vis/comparison';
import { formatDay, formatMonth, type Article } from '@vis-a-vis/parsing';
import type { Grounds } from '../sample/read-sample.ts';
import { isolate, unturned } from '../text/isolate.ts';
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

/** A warning where two texts seem to be in different languages; else empty. */
export function languageNote(...pair: readonly Pick<Article, 'language' | 'sentences'>[]): string {
  const languages = new Set(pair.map(({ language }) => language.split('-')[0]));
  if (languages.size < 2 || pair.some(({ sentences }) => sentences.length < fewSentences)) return '';
  return 'The two texts seem to be in different languages: hardly anything can be matched, and what seems to stand in one alone may stand in the other in its own words.';
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
