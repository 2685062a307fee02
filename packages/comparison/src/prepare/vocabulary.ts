import { equivalenceClass, noClass } from '../words/equivalents.ts';
import { internGrams } from './intern-grams.ts';
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
  /** Ids of the character 4-grams; those of plain letters by their codes packed into 28 bits, which is cheaper than a string. */
  grams: Map<string | number, number>;
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
  vocabulary.stems.set(stem, id);
  vocabulary.background.push(weighBackground(stem, english));
  vocabulary.isNumber.push(/\p{N}/u.test(stem));
  vocabulary.isOffice.push(isOfficeStem(stem));
  vocabulary.classOf.push(english ? equivalenceClass(stem) : noClass);
  vocabulary.gramsOf.push(internGrams(stem, vocabulary.grams));
  return id;
}

/** The distinct ids among some words, ascending, and how often each stands there. */
export function countWords(words: readonly number[]): { bag: number[]; counts: number[] } {
  const sorted = Int32Array.from(words).sort();
  const bag: number[] = [];
  const counts: number[] = [];
  for (const word of sorted) {
    const last = bag.length - 1;
    if (bag[last] === word) counts[last] = (counts[last] ?? 0) + 1;
    else {
      bag.push(word);
      counts.push(1);
    }
  }
  return { bag, counts };
}
