import { worthOfWords } from './worth-of-words.ts';
import { noClass } from '../words/equivalents.ts';
import type { Prepared, PreparedSentence } from '../prepare/prepared.ts';
import type { Vocabulary } from '../prepare/vocabulary.ts';
import { damp } from './damp.ts';
import { shareOf } from './share-of.ts';
import { gramStore, gramVectors, stemVectors, type GramStore, type SparseVector } from '../prepare/sentence-vectors.ts';

/** What every stem is between two articles, by stem id; worked out once for all their pairs of sentences. */
export type PairTables = {
  vocabulary: Vocabulary;
  weights: Float64Array;
  /** How unlikely it is that both articles use the stem in one pair of sentences, squared; times its weight. */
  surprise: Float64Array;
  /** 1 for a stem that either article writes as a name. */
  isName: Uint8Array;
  /** 1 for a stem that holds a digit. */
  isNumber: Uint8Array;
  /** What a shared stem adds to `distinctiveness`. */
  worth: Float64Array;
  grams: GramStore;
};

/** Everything the signals read of one sentence alone. */
export type SentenceFeatures = {
  sentence: PreparedSentence;
  stems: SparseVector;
  grams: SparseVector;
  /** The damped number of its words. */
  length: number;
  /** Sums over its distinct stems. */
  weight: number;
  surprise: number;
  /** Its distinct stems that are names. */
  names: number[];
  /** The length of the vector of these. */
  nameLength: number;
  /** Its distinct stems that hold a digit. */
  numbers: number[];
  /** Its stems that have words of the same meaning. */
  classed: number[];
  /** Share of its words that stand inside quotation marks, and what those weigh. */
  quoted: number;
  quotedWeight: number;
};

/** Fills the tables for two articles. */
export function readTables(a: Prepared, b: Prepared, weights: Float64Array, vocabulary: Vocabulary): PairTables {
  const size = weights.length;
  const surprise = new Float64Array(size);
  const isName = new Uint8Array(size);
  const isNumber = new Uint8Array(size);
  const cells = a.sentences.length * b.sentences.length;
  const scale = 2 * Math.log(cells + 1);
  const read = (word: number) => {
    const together = (a.frequency.get(word) ?? 1) * (b.frequency.get(word) ?? 1);
    surprise[word] = (Math.log(cells / together) / scale) ** 2 * (weights[word] ?? 0);
    isNumber[word] = vocabulary.isNumber[word] ? 1 : 0;
    isName[word] = a.names.has(word) || b.names.has(word) ? 1 : 0;
  };
  for (const word of a.frequency.keys()) read(word);
  for (const word of b.frequency.keys()) if (!a.frequency.has(word)) read(word);
  const worth = worthOfWords(a, b, vocabulary);
  return { vocabulary, weights, surprise, isName, isNumber, worth, grams: gramStore(weights, vocabulary) };
}

/** What the signals read of each sentence. */
export function readFeatures(sentences: readonly PreparedSentence[], tables: PairTables): SentenceFeatures[] {
  const { weights, vocabulary } = tables;
  const stems = stemVectors(sentences, weights);
  const grams = gramVectors(sentences, tables.grams, vocabulary);
  const empty = { ids: new Int32Array(), values: new Float64Array() };
  return sentences.map((sentence, k) => ({
    sentence,
    stems: stems[k] ?? empty,
    grams: grams[k] ?? empty,
    length: damp(sentence.words.length),
    ...sumBag(sentence, tables),
    ...sumQuoted(sentence, tables),
  }));
}

/** What is read of the distinct stems of a sentence. */
function sumBag({ bag }: PreparedSentence, { weights, surprise, isName, isNumber, vocabulary }: PairTables) {
  const [names, numbers, classed]: [number[], number[], number[]] = [[], [], []];
  let [weight, surprising, squares] = [0, 0, 0];
  for (const word of bag) {
    const own = weights[word] ?? 0;
    weight += own;
    surprising += surprise[word] ?? 0;
    if (isName[word] === 1) {
      names.push(word);
      squares += own ** 2;
    }
    if (isNumber[word] === 1) numbers.push(word);
    if (vocabulary.classOf[word] !== noClass) classed.push(word);
  }
  return { weight, surprise: surprising, names, nameLength: Math.sqrt(squares), numbers, classed };
}

/** What is read of the words that stand inside quotation marks. */
function sumQuoted({ words, quoted }: PreparedSentence, { weights }: PairTables) {
  let count = 0;
  let quotedWeight = 0;
  for (let k = 0; k < words.length; k++) {
    if (!quoted[k]) continue;
    count++;
    quotedWeight += weights[words[k] ?? 0] ?? 0;
  }
  return { quoted: shareOf(count, quoted.length), quotedWeight };
}

/** What a stem weighs between the two articles. */
export function weightOf(word: number, { weights }: PairTables): number {
  return weights[word] ?? 0;
}
