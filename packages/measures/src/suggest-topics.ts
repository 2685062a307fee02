/**
 * Topics suggested for articles that the reader's own topics do not fit.
 *
 * Words are gathered by stem; neighbours that keep together (four-cell log-likelihood, Dunning 1993) make phrases of two or
 * three words; a phrase takes its words with it into one topic. Topics are ordered by how often they occur times how rare their
 * words are in the language. Names and offices are left out: they say who, not what. Every pattern is a wording the articles
 * hold, so a suggestion can be read.
 */
import { isEnglish, isOfficeStem, stemWord, tokenWeight } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { isContentWord } from './is-content-word.ts';
import { fourCellLogLikelihood } from './log-likelihood.ts';
import { bodyWords, topicFrequency } from './topic-frequency.ts';
import type { Topic } from './topic.ts';

/** The longest list, and from where on words make a topic: occurrences, and log-likelihood (χ² with one degree of freedom). */
export const defaults = {
  most: 12,
  /** A word or phrase has to occur so often. */
  countFloor: 3,
  /** Neighbours are a phrase from here on: chance alone would give it to one pair in 1,000. */
  phraseFloor: 10.83,
};

/** Topics with their number of mentions, most telling first; or that no word of weight is repeated among `words` body words. */
export type Suggestions =
  { kind: 'topics'; topics: (Topic & { count: number })[] } | { kind: 'nothing repeated'; words: number };

/** A content word; `gap` is the space, if any, between it and the word before. */
type Word = { stem: string; term: string; weight: number; gap: string; isCapital: boolean };
/** A stem with its written forms and how often each occurs; a name is always written with a capital. */
type Entry = { stem: string; count: number; weight: number; isName: boolean; forms: Map<string, number> };
type Phrase = { stems: string[]; count: number; forms: Map<string, number>; likelihood: number };

/** Suggests topics for `articles` together. */
export function suggestTopics(articles: readonly Article[]): Suggestions {
  const stems = new Map<string, string>();
  const best = gatherTopics(articles.flatMap((article) => contentRuns(article, stems)))
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

type Scored = { score: number; topic: Topic };

/** A topic for each phrase whose words no likelier phrase has taken, and one for each frequent word that is left. */
function gatherTopics(runs: readonly Word[][]): Scored[] {
  const entries = countStems(runs);
  const topics: Scored[] = [];
  for (const { stems, forms } of findPhrases(runs, entries)) {
    const parts = stems.flatMap((stem) => entries.get(stem) ?? []);
    if (parts.length < stems.length || parts.some(({ isName }) => isName)) continue;
    stems.forEach((stem) => entries.delete(stem));
    topics.push(toTopic(commonest(forms), forms, parts));
  }
  for (const entry of entries.values()) {
    if (entry.count >= defaults.countFloor && !entry.isName)
      topics.push(toTopic(commonest(entry.forms), new Map(), [entry]));
  }
  return topics;
}

function toTopic(name: string, phrases: Map<string, number>, entries: readonly Entry[]): Scored {
  const count = Math.max(...entries.map((entry) => entry.count));
  const weight = Math.max(...entries.map((entry) => entry.weight));
  const patterns = [...phrases.keys(), ...entries.flatMap(({ forms }) => [...forms.keys()])];
  const capital = name.charAt(0).toLocaleUpperCase() + name.slice(1);
  return { score: count * weight, topic: { id: `suggested-${name}`, name: capital, patterns } };
}

/**
 * The content words of an article in runs that no other word, mark or sentence end interrupts. `stems` keeps one stem for each
 * term, whatever the language of the article that has it first, since patterns know only terms.
 */
function contentRuns(article: Article, stems: Map<string, string>): Word[][] {
  const english = isEnglish(article);
  const names = article.mentions.toSorted((x, y) => x.from - y.from);
  let name = 0;
  const runs: Word[][] = [];
  for (const { firstToken, endToken } of article.sentences) {
    let run: Word[] = [];
    let end = 0;
    for (const token of article.tokens.slice(firstToken, endToken)) {
      const written = article.text.slice(token.from, token.to);
      const stem = stems.get(token.term) ?? stemWord(written, token.term, english).join('-');
      stems.set(token.term, stem);
      while ((names[name]?.to ?? Infinity) <= token.from) name += 1;
      const isName = (names[name]?.from ?? Infinity) <= token.from;
      const isContent = !isName && !isOfficeStem(stem) && isContentWord(article, token, english);
      if (!isContent || article.text.slice(end, token.from).trim() !== '') {
        runs.push(run);
        run = [];
      }
      const gap = token.from > end ? ' ' : '';
      // Where every noun has a capital, it tells no name.
      const isCapital = english && /^\p{Lu}/u.test(written);
      const weight = tokenWeight(article, token, english);
      if (isContent) run.push({ stem, term: token.term, weight, gap, isCapital });
      end = token.to;
    }
    runs.push(run);
  }
  return runs.filter((run) => run.length > 0);
}

function countStems(runs: readonly Word[][]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { stem, term, weight, isCapital } of runs.flat()) {
    const entry = entries.get(stem) ?? { stem, count: 0, weight, isName: true, forms: new Map<string, number>() };
    entry.count += 1;
    entry.isName &&= isCapital;
    addTo(entry.forms, term);
    entries.set(stem, entry);
  }
  return entries;
}

/** Phrases of three and two words, the likeliest first, a longer one before those inside it. */
function findPhrases(runs: readonly Word[][], entries: ReadonlyMap<string, Entry>): Phrase[] {
  const found = new Map<string, Phrase>();
  const pairs = runs.reduce((sum, run) => sum + Math.max(0, run.length - 1), 0);
  for (const run of runs) {
    for (const length of [2, 3]) {
      for (let at = 0; at + length <= run.length; at++) {
        const words = run.slice(at, at + length);
        const stems = words.map(({ stem }) => stem);
        const key = stems.join(' ');
        const phrase = found.get(key) ?? { stems, count: 0, forms: new Map<string, number>(), likelihood: 0 };
        phrase.count += 1;
        addTo(phrase.forms, words.map(({ term, gap }, i) => (i > 0 ? gap : '') + term).join(''));
        found.set(key, phrase);
      }
    }
  }
  const total = Math.max(pairs, runs.flat().length);
  for (const phrase of found.values()) {
    const [first = 0, last = 0] = [phrase.stems[0], phrase.stems.at(-1)].map((stem) => entries.get(stem ?? '')?.count);
    const { count } = phrase;
    phrase.likelihood = fourCellLogLikelihood(count, first - count, last - count, total - first - last + count);
  }
  return [...found.values()]
    .filter(({ stems, count, likelihood }) => {
      const isPhrase = count >= defaults.countFloor && likelihood >= defaults.phraseFloor;
      return isPhrase && new Set(stems).size === stems.length;
    })
    .sort((p, q) => q.stems.length - p.stems.length || q.likelihood - p.likelihood);
}

function addTo(forms: Map<string, number>, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1);
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}
