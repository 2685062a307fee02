/**
 * Topics of a story, found in its texts.
 *
 * Words are gathered by stem; neighbours that keep together (four-cell log-likelihood, Dunning 1993) make phrases of two or
 * three words. A phrase is a topic where its last word mostly stands in it, and words of one family (“vote”, “voters”; “shoot”,
 * “gunfire”) make one topic. What is no noun anywhere or is said in few sentences tells no topic, and
 * what one article of several has alone only if it turns on it. Topics are
 * ordered by how many sentences turn on them times how rare their words are in the language. Names and offices are left out: they
 * say who, not what. Every pattern is a wording the articles hold, so a topic can be read.
 */
import { equivalenceClass, noClass } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { fourCellLogLikelihood } from './log-likelihood.ts';
import { bodyWords, topicFrequency } from './topic-frequency.ts';
import { contentRuns, isGeneral, type TopicWord } from './topic-words.ts';
import type { Topic } from './topic.ts';

/** The longest list, and from where on words make a topic: sentences, articles, and log-likelihood (χ² with one degree of freedom). */
export const defaults = {
  most: 12,
  /** A word or phrase has to occur so often, in so many sentences. */
  countFloor: 3,
  sentenceFloor: 2,
  /** … and in so many articles, where there are more than one; or so often, in so many sentences, of one that turns on it. */
  articleFloor: 2,
  countAlone: 5,
  sentencesAlone: 4,
  /** So much of a word's occurrences have to stand where only a noun does. */
  nounShare: 0.25,
  /** … and at least so many for each that stands before another word, as adjectives do. */
  nounsToBefore: 0.5,
  /** A word by itself has to be so rare in the language. */
  weightFloor: 0.42,
  /** A phrase takes a word along that stands in it so often. */
  phraseShare: 0.5,
  /** Neighbours are a phrase from here on: chance alone would give it to one pair in 1,000. */
  phraseFloor: 10.83,
};

/** Topics with their number of mentions, most telling first; or that no word of weight is repeated among `words` body words. */
export type Suggestions =
  { kind: 'topics'; topics: (Topic & { count: number })[] } | { kind: 'nothing repeated'; words: number };

/** How often something stands where: its written forms, its sentences and its articles. */
type Counted = { count: number; forms: Map<string, number>; sentences: Set<number>; articles: Set<number> };
/** A stem; a name is always written with a capital. `nouns` counts where only a noun stands, `before` where another word follows. */
type Entry = Counted & { stem: string; weight: number; isName: boolean; nouns: number; before: number };
type Phrase = Counted & { stems: string[]; likelihood: number };
type Scored = { score: number; topic: Topic };

/** Suggests topics for `articles` together. */
export function suggestTopics(articles: readonly Article[]): Suggestions {
  const best = gatherTopics(contentRuns(articles), Math.min(defaults.articleFloor, articles.length))
    .sort((p, q) => q.score - p.score || (p.topic.name < q.topic.name ? -1 : 1))
    .slice(0, defaults.most)
    .map(({ topic }) => topic);
  if (best.length === 0) {
    return { kind: 'nothing repeated', words: articles.reduce((sum, article) => sum + bodyWords(article), 0) };
  }
  const counted = articles.map((article) => topicFrequency(article, best));
  const countOf = (i: number): number => counted.reduce((sum, ofArticle) => sum + (ofArticle[i]?.count ?? 0), 0);
  return { kind: 'topics', topics: best.map((topic, i) => ({ ...topic, count: countOf(i) })) };
}

/** A topic for each phrase none of whose words a likelier phrase has taken, and one for each family of words that is left. */
function gatherTopics(runs: readonly TopicWord[][], articleFloor: number): Scored[] {
  const isOften = ({ count, sentences, articles }: Counted): boolean =>
    articles.size >= articleFloor
      ? count >= defaults.countFloor && sentences.size >= defaults.sentenceFloor
      : count >= defaults.countAlone && sentences.size >= defaults.sentencesAlone;
  const entries = countStems(runs);
  const free = new Map(entries);
  const topics: Scored[] = [];
  for (const phrase of findPhrases(runs, entries).filter(isOften)) {
    const parts = phrase.stems.flatMap((stem) => free.get(stem) ?? []);
    const last = parts.at(-1);
    if (!last || parts.length < phrase.stems.length || parts.some(({ isName }) => isName) || !isNoun(last)) continue;
    if (parts.every(({ forms }) => isGeneral(forms.keys()))) continue;
    const taken = parts.filter(({ count }) => phrase.count >= count * defaults.phraseShare);
    if (!taken.includes(last)) continue;
    taken.forEach(({ stem }) => free.delete(stem));
    // Of a word only the forms that the phrase has: “personality”, not “person”.
    const words = new Set([...phrase.forms.keys()].flatMap((form) => form.split(' ')));
    const single = taken.flatMap(({ forms }) => [...forms.keys()].filter((form) => words.has(form)));
    topics.push(toTopic(commonest(phrase.forms), [...phrase.forms.keys(), ...single], [phrase, ...taken]));
  }
  const isTelling = (entry: Entry): boolean =>
    !entry.isName && entry.weight >= defaults.weightFloor && isNoun(entry) && !isGeneral(entry.forms.keys());
  for (const family of findFamilies([...free.values()].filter(isTelling))) {
    if (!isOften(joined(family))) continue;
    const first = family.reduce((most, one) => (one.count > most.count ? one : most));
    const forms = family.flatMap((entry) => [...entry.forms.keys()]);
    topics.push(toTopic(nameOf(first), forms, family));
  }
  return topics;
}

function toTopic(name: string, patterns: readonly string[], of: readonly (Counted & { weight?: number })[]): Scored {
  const weight = Math.max(...of.map((one) => one.weight ?? 0));
  const { sentences, articles } = joined(of);
  const capital = name.charAt(0).toLocaleUpperCase() + name.slice(1);
  return {
    score: sentences.size * weight * Math.sqrt(articles.size),
    topic: { id: `suggested-${name}`, name: capital, patterns: [...new Set(patterns)] },
  };
}

/** Whether a word is one that can be talked of: adjectives stand before others, verbs where no noun does. */
function isNoun({ nouns, before, count }: Entry): boolean {
  return nouns > 0 && nouns >= count * defaults.nounShare && nouns >= before * defaults.nounsToBefore;
}

/** A name for a word: its commonest form, but for those of verbs. */
function nameOf({ forms }: Entry): string {
  const nouns = [...forms].filter(([form]) => !form.endsWith('ed'));
  return commonest(new Map(nouns.length > 0 ? nouns : forms));
}

/** Words of one family: of one class of words that say the same, or those that a stem and whoever does it are. */
function findFamilies(entries: readonly Entry[]): Entry[][] {
  const stems = new Set(entries.map(({ stem }) => stem));
  const families = Map.groupBy(entries, ({ stem }) => {
    const root = /^(.{3,})(?:er|or|ist|ari|men|man)$/.exec(stem)?.[1];
    const key = root !== undefined && stems.has(root) ? root : stem;
    const same = equivalenceClass(key);
    return same === noClass ? key : String(same);
  });
  return [...families.values()];
}

function joined(parts: readonly Counted[]): Counted {
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    forms: new Map(parts.flatMap(({ forms }) => [...forms])),
    sentences: new Set(parts.flatMap(({ sentences }) => [...sentences])),
    articles: new Set(parts.flatMap(({ articles }) => [...articles])),
  };
}

const nothing = (): Counted => ({ count: 0, forms: new Map(), sentences: new Set(), articles: new Set() });

/** Counts one more occurrence, written as `form`. */
function count(of: Counted, form: string, { sentence, article }: TopicWord): void {
  of.count += 1;
  addTo(of.forms, form);
  of.sentences.add(sentence);
  of.articles.add(article);
}

function countStems(runs: readonly TopicWord[][]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const word of runs.flat()) {
    const { stem, term, weight, isCapital } = word;
    const entry = entries.get(stem) ?? { ...nothing(), stem, weight, isName: true, nouns: 0, before: 0 };
    count(entry, term, word);
    entry.isName &&= isCapital;
    entry.nouns += Number(word.isNoun);
    entry.before += Number(word.isBefore);
    entries.set(stem, entry);
  }
  return entries;
}

/** Phrases of three and two words, the likeliest first, a longer one before those inside it. */
function findPhrases(runs: readonly TopicWord[][], entries: ReadonlyMap<string, Entry>): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const run of runs) {
    for (const length of [2, 3]) {
      for (let at = 0; at + length <= run.length; at++) {
        const words = run.slice(at, at + length);
        const [first] = words;
        if (!first) continue;
        const stems = words.map(({ stem }) => stem);
        const key = stems.join(' ');
        const phrase = found.get(key) ?? { ...nothing(), stems, likelihood: 0 };
        count(phrase, words.map(({ term, gap }, i) => (i > 0 ? gap : '') + term).join(''), first);
        found.set(key, phrase);
      }
    }
  }
  const total = runs.flat().length;
  for (const phrase of found.values()) {
    const [first = 0, last = 0] = [phrase.stems[0], phrase.stems.at(-1)].map((stem) => entries.get(stem ?? '')?.count);
    const { count: both } = phrase;
    phrase.likelihood = fourCellLogLikelihood(both, first - both, last - both, total - first - last + both);
  }
  return [...found.values()]
    .filter(({ stems, likelihood }) => likelihood >= defaults.phraseFloor && new Set(stems).size === stems.length)
    .sort((p, q) => q.stems.length - p.stems.length || q.likelihood - p.likelihood);
}

function addTo(forms: Map<string, number>, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1);
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}
