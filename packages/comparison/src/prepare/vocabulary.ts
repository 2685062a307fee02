import { equivalenceClass, noClass } from '../words/equivalents.ts';
import { cutGrams, internGrams, type Gram } from './intern-grams.ts';
import { isOfficeStem } from '../words/office-stems.ts';
import { contentWeight } from '../words/rarity.ts';
import { weighBackground } from '../words/weigh-background.ts';

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
  /** Ids of the character 4-grams. */
  grams: Map<Gram, number>;
  /** By stem id: the ids of its character 4-grams. */
  gramsOf: number[][];
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
  };
}

/** Whether a stem, by its id, is a content word: rare enough in the language at large to say something of its own. */
export function isContent(word: number, { background }: Vocabulary): boolean {
  return (background[word] ?? 0) >= contentWeight;
}

/** The id of a stem, which the vocabulary gains where it lacks it. */
export function internStem(stem: string, english: boolean, vocabulary: Vocabulary): number {
  const known = vocabulary.stems.get(stem);
  if (known !== undefined) return known;
  const id = vocabulary.background.length;
  const facts = factsOf(stem, english);
  vocabulary.stems.set(stem, id);
  vocabulary.background.push(facts.background);
  vocabulary.isNumber.push(facts.isNumber);
  vocabulary.isOffice.push(facts.isOffice);
  vocabulary.classOf.push(facts.classOf);
  vocabulary.gramsOf.push(internGrams(facts.grams, vocabulary.grams));
  return id;
}

/** What a stem is by itself, in whatever vocabulary. */
type StemFacts = { background: number; isNumber: boolean; isOffice: boolean; classOf: number; grams: Gram[] };

/** Facts found before, of English stems and of others: most stems of an article stand in every other one, too. */
const kept = { english: new Map<string, StemFacts>(), other: new Map<string, StemFacts>() };
/** Of so many stems the list begins anew. */
const mostKept = 20_000;

function factsOf(stem: string, english: boolean): StemFacts {
  const found = english ? kept.english : kept.other;
  const known = found.get(stem);
  if (known) return known;
  const facts = {
    background: weighBackground(stem, english),
    isNumber: /\p{N}/u.test(stem),
    isOffice: isOfficeStem(stem),
    classOf: english ? equivalenceClass(stem) : noClass,
    grams: cutGrams(stem),
  };
  if (found.size >= mostKept) found.clear();
  found.set(stem, facts);
  return facts;
}

/** The distinct ids among some words, ascending, and how often each stands there. */
export function countWords(words: readonly number[]): { bag: number[]; counts: number[] } {
  const bag: number[] = [];
  const counts: number[] = [];
  for (const word of sortWords(words)) {
    const last = bag.length - 1;
    if (bag[last] === word) counts[last] = (counts[last] ?? 0) + 1;
    else {
      bag.push(word);
      counts.push(1);
    }
  }
  return { bag, counts };
}

/** Up to so many words are sorted by insertion, which is quicker for so few. Chosen by hand. */
const few = 64;

function sortWords(words: readonly number[]): Int32Array {
  const sorted = new Int32Array(words);
  if (words.length > few) return sorted.sort();
  for (let k = 1; k < sorted.length; k++) {
    const word = sorted[k] ?? 0;
    let place = k;
    for (; place > 0 && (sorted[place - 1] ?? 0) > word; place--) sorted[place] = sorted[place - 1] ?? 0;
    sorted[place] = word;
  }
  return sorted;
}
