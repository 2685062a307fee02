import type { Article, Range, Sentence } from '@vis-a-vis/parsing';
import type { Anchor } from './anchor.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { placesOf } from './places-of.ts';

/**
 * What became of an anchor: it stands on sentences (of one that was cut in two, on both), by their numbers in ascending order; it is
 * asleep, as its words stand in the text where nothing counts as report; it is lost with its words; or they stand in several places
 * that fit equally.
 */
export type Found = { kind: 'stands'; sentences: number[] } | { kind: 'asleep' | 'lost' | 'unsure' };

/** The most places of the same words that are weighed; of more, only those that are alike `near` units before and after. */
const mostWeighed = 100;
const near = 16;

/** Where one anchor stands now. See `findAnchors`. */
export function findAnchor(article: Article, anchor: Anchor): Found {
  return findAnchors(article, [anchor])[0] ?? { kind: 'lost' };
}

/**
 * Where anchors stand now, in their order. An anchor whose words stand where they stood is there; else it is where its words stand
 * with the surrounding that fits best, white space and the kind of marks aside. Linear in the text and the anchors together.
 */
export function findAnchors(article: Article, anchors: readonly Anchor[]): Found[] {
  const { text, sentences } = article;
  const isInPlace = ({ from, words }: Anchor): boolean => from >= 0 && words !== '' && text.startsWith(words, from);
  const moved = anchors.filter((anchor) => !isInPlace(anchor));
  const search = moved.length > 0 ? new Search(article, moved) : undefined;
  return anchors.map((anchor) => {
    const { from, words } = anchor;
    if (search && !isInPlace(anchor)) return search.find(anchor);
    return standAt(sentences, { from, to: from + words.length });
  });
}

/** Looks for words away from where they stood. */
class Search {
  readonly #sentences: readonly Sentence[];
  readonly #folded: FoldedText;
  readonly #places: ReadonlyMap<string, readonly number[]>;
  /** Of words with many places those by what stands near them. */
  readonly #byNear = new Map<string, Map<string, number[]>>();
  /** What was found already: in a text that repeats itself many anchors are alike. */
  readonly #known = new Map<string, Found>();

  constructor({ text, sentences }: Article, anchors: readonly Anchor[]) {
    this.#sentences = sentences;
    this.#folded = foldText(text);
    this.#places = placesOf(this.#folded.text, new Set(anchors.map(({ words }) => foldText(words).text)));
  }

  find(anchor: Anchor): Found {
    const [words, before, after] = [anchor.words, anchor.before, anchor.after].map((part) => foldText(part).text) as [
      string,
      string,
      string,
    ];
    const key = [before, words, after].join('\0');
    const found = this.#known.get(key) ?? this.#weigh(words, before, after);
    this.#known.set(key, found);
    return found;
  }

  #weigh(words: string, before: string, after: string): Found {
    const all = this.#places.get(words) ?? [];
    const places =
      all.length > mostWeighed ? this.#alikeNear(words, all, before.slice(-near) + after.slice(0, near)) : all;
    if (all.length === 0) return { kind: 'lost' };
    if (places.length > mostWeighed) return { kind: 'unsure' };
    const { starts } = this.#folded;
    const fates = this.#best(places, words.length, before, after).map((at) =>
      standAt(this.#sentences, { from: starts[at] ?? 0, to: (starts[at + words.length - 1] ?? 0) + 1 }),
    );
    const [first] = fates;
    const isOne = fates.every((fate) => JSON.stringify(fate) === JSON.stringify(first));
    return first && isOne ? first : { kind: 'unsure' };
  }

  /** The places whose surrounding fits best: counted in units that agree on both sides, going away from the words. */
  #best(places: readonly number[], length: number, before: string, after: string): number[] {
    const { text } = this.#folded;
    let most = -1;
    let best: number[] = [];
    for (const at of places) {
      let [left, right] = [0, 0];
      while (left < before.length && text[at - 1 - left] === before[before.length - 1 - left]) left++;
      while (right < after.length && text[at + length + right] === after[right]) right++;
      if (left + right > most) best = [];
      if (left + right >= most) best.push(at);
      most = Math.max(most, left + right);
    }
    return best;
  }

  /** The places near which the text is as it was around the words. */
  #alikeNear(words: string, places: readonly number[], around: string): readonly number[] {
    const { text } = this.#folded;
    let known = this.#byNear.get(words);
    if (!known) {
      known = new Map();
      for (const at of places) {
        const end = at + words.length;
        const key = text.slice(Math.max(0, at - near), at) + text.slice(end, end + near);
        const alike = known.get(key);
        if (alike) alike.push(at);
        else known.set(key, [at]);
      }
      this.#byNear.set(words, known);
    }
    return known.get(around) ?? [];
  }
}

/** On which sentences a stretch of the text stands: those that share at least half of the shorter of both with it. */
function standAt(sentences: readonly Sentence[], range: Range): Found {
  const on: number[] = [];
  let covered = 0;
  for (let i = firstAfter(sentences, range.from); i < sentences.length; i++) {
    const { from, to } = sentences[i] ?? range;
    if (from >= range.to) break;
    const shared = Math.min(to, range.to) - Math.max(from, range.from);
    covered += shared;
    if (2 * shared >= Math.min(to - from, range.to - range.from)) on.push(i);
  }
  // What belongs to no sentence, such as the dateline of another reading, may be the smaller part of the words.
  return 2 * covered >= range.to - range.from && on.length > 0 ? { kind: 'stands', sentences: on } : { kind: 'asleep' };
}

/** The first sentence that ends behind a place; sentences are in order. */
function firstAfter(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
