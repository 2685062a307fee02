import type { Article } from '@vis-a-vis/parsing';
import { equivalenceClass, noClass } from './equivalents.ts';
import { internGrams } from './intern-grams.ts';
import { isEnglish } from './is-english.ts';
import { isOfficeStem } from './office-stems.ts';
import { longestPassage } from './longest-passage.ts';
import { readSigns, type Signs } from './read-signs.ts';
import { readPhrases } from './shared-phrase.ts';
import { stemWord } from './stem-word.ts';
import { weighBackground } from './weigh-background.ts';

/** Stems and character 4-grams as small integers, shared by every article that is to be compared. It grows as articles are prepared. */
export type Vocabulary = {
  stems: Map<string, number>;
  /** By stem id: rarity in the language at large, 0..1. */
  background: number[];
  /** By stem id: it holds a digit. */
  isNumber: boolean[];
  /** By stem id: it belongs to a title of office. */
  isOffice: boolean[];
  /** By stem id: the class of words it may stand in for, or `noClass`. */
  classOf: number[];
  /** Ids of the character 4-grams; those of plain letters by their codes packed into 28 bits, which is cheaper than a string. */
  grams: Map<string | number, number>;
  /** By stem id: the ids of its character 4-grams. */
  gramsOf: number[][];
  /** Room to add up by 4-gram (`zerosOf`). */
  zeros: Float64Array;
};

/** One sentence as the aligner sees it. `words[k]` is a stem id, read from token `tokens[k]` of the article. */
export type PreparedSentence = {
  words: number[];
  tokens: number[];
  /** Distinct stem ids, ascending. */
  bag: number[];
  /** How often each of `bag` occurs. */
  counts: number[];
  /** Ids of the distinct character 4-grams of `bag`, ascending. */
  grams: Int32Array;
  /** By word: inside quotation marks. */
  quoted: boolean[];
  /** Last names of those it quotes, in lower case. */
  speakers: string[];
};

/** One article as the aligner sees it, over the stem ids of a vocabulary. */
export type Prepared = {
  article: Article;
  english: boolean;
  sentences: PreparedSentence[];
  /** By stem id: in how many sentences it stands. */
  frequency: Map<number, number>;
  /** By stem id: the first sentence it stands in. */
  first: Map<number, number>;
  /** Stem ids that this article writes with a capital inside a sentence. */
  names: Set<number>;
  /** Its runs of five words that may tell an occasion, by a hash of their stem ids: the tokens of the first one. */
  phrases: Map<number, { firstToken: number; lastToken: number }>;
  signs: Signs;
  /** By stem id of a name that is always followed by one and the same name (`John` by `Kerry`): that name. */
  ledTo: Map<number, number>;
  /** A sentence was longer than what is looked at of one. */
  bounded: boolean;
};

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  return {
    stems: new Map(),
    background: [],
    isNumber: [],
    isOffice: [],
    classOf: [],
    grams: new Map(),
    gramsOf: [],
    zeros: new Float64Array(),
  };
}

/** Turns an article's sentences into stem ids over `vocabulary`, which gains the stems it lacked. */
export function prepareArticle(article: Article, vocabulary: Vocabulary): Prepared {
  const english = isEnglish(article);
  const inQuotes = markQuoted(article);
  const frequency = new Map<number, number>();
  const first = new Map<number, number>();
  const speakers = speakersBySentence(article);
  let bounded = false;
  const sentences = article.sentences.map((sentence, index) => {
    const words: number[] = [];
    const tokens: number[] = [];
    const end = Math.min(sentence.endToken, sentence.firstToken + longestPassage);
    if (end < sentence.endToken) bounded = true;
    for (let k = sentence.firstToken; k < end; k++) {
      const token = article.tokens[k];
      if (!token) continue;
      for (const stem of stemWord(article.text.slice(token.from, token.to), token.term, english)) {
        words.push(internStem(stem, english, vocabulary));
        tokens.push(k);
      }
    }
    const counted = new Map<number, number>();
    for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
    const bag = [...counted.keys()].sort((x, y) => x - y);
    for (const word of bag) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      if (!first.has(word)) first.set(word, index);
    }
    return {
      words,
      tokens,
      bag,
      counts: bag.map((word) => counted.get(word) ?? 0),
      grams: gramsOfBag(bag, vocabulary),
      quoted: tokens.map((k) => inQuotes[k] === 1),
      speakers: [...(speakers[index] ?? [])],
    };
  });
  const names = findNames(article, sentences);
  const phrases = readPhrases(sentences, names, vocabulary);
  const signs = readSigns(article, english);
  return {
    article,
    english,
    sentences,
    frequency,
    first,
    names,
    phrases,
    signs,
    ledTo: findForenames(sentences, names),
    bounded,
  };
}

/** By sentence: the last names of those quoted in it, in the order of the quotations. */
function speakersBySentence({ quotes, sentences }: Article): Set<string>[] {
  const speakers = sentences.map(() => new Set<string>());
  let first = 0;
  for (const { speaker, from, to } of [...quotes].sort((x, y) => x.from - y.from)) {
    if (!speaker) continue;
    while (first < sentences.length && (sentences[first]?.to ?? 0) <= from) first++;
    const name = speaker.name.toLowerCase().split(/\s+/).at(-1) ?? '';
    for (let k = first; (sentences[k]?.from ?? Infinity) < to; k++) speakers[k]?.add(name);
  }
  return speakers;
}

/** The distinct 4-grams of some stems, ascending. */
export function gramsOfBag(bag: readonly number[], { gramsOf }: Vocabulary): Int32Array {
  const grams = new Set<number>();
  for (const word of bag) for (const gram of gramsOf[word] ?? []) grams.add(gram);
  return Int32Array.from(grams).sort();
}

function internStem(stem: string, english: boolean, vocabulary: Vocabulary): number {
  const known = vocabulary.stems.get(stem);
  if (known !== undefined) return known;
  const id = vocabulary.background.length;
  vocabulary.stems.set(stem, id);
  vocabulary.background.push(weighBackground(stem, english));
  vocabulary.isNumber.push(/\p{N}/u.test(stem));
  vocabulary.isOffice.push(isOfficeStem(stem));
  vocabulary.classOf.push(english ? equivalenceClass(stem) : noClass);
  vocabulary.gramsOf.push(internGrams(stem, vocabulary.grams));
  return id;
}

/** By token: 1 inside a quotation or a term in quotation marks. */
function markQuoted(article: Article): Uint8Array {
  const marks = new Uint8Array(article.tokens.length);
  for (const quote of article.quotes) {
    for (let k = firstTokenFrom(article, quote.from); k < article.tokens.length; k++) {
      const token = article.tokens[k];
      if (!token || token.from >= quote.to) break;
      marks[k] = 1;
    }
  }
  return marks;
}

/** Index of the first token that starts at or after an offset, by bisection. */
export function firstTokenFrom(article: Article, offset: number): number {
  let low = 0;
  let high = article.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.tokens[middle]?.from ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where nouns are capitalised too (a third of the words or more, as in German) capitals say nothing about names. */
const capitalisedNouns = 0.3;

function findNames(article: Article, sentences: PreparedSentence[]): Set<number> {
  const upper = new Map<number, number>();
  let capitals = 0;
  let inside = 0;
  for (const sentence of sentences) {
    sentence.words.forEach((word, k) => {
      const token = article.tokens[sentence.tokens[k] ?? -1];
      if (!token || k === 0) return;
      const isUpper = /^\p{Lu}/u.test(article.text.slice(token.from, token.from + 2));
      inside++;
      if (isUpper) capitals++;
      upper.set(word, (upper.get(word) ?? 0) + (isUpper ? 1 : -1));
    });
  }
  if (capitals > capitalisedNouns * inside) return new Set();
  return new Set([...upper].filter(([, balance]) => balance > 0).map(([word]) => word));
}

function findForenames(sentences: PreparedSentence[], names: ReadonlySet<number>): Map<number, number> {
  const next = new Map<number, number>();
  for (const { words } of sentences) {
    words.forEach((word, k) => {
      if (!names.has(word)) return;
      const follower = words[k + 1] ?? -1;
      const known = next.get(word);
      next.set(word, names.has(follower) && (known === undefined || known === follower) ? follower : -1);
    });
  }
  return new Map([...next].filter(([, follower]) => follower >= 0));
}
