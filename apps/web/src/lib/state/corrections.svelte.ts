import type { Correction } from '@vis-a-vis/comparison';

/** One word of the reader on a pair; `first` and `second` are article ids in alphabetical order, and the correction's sides follow them. */
type Entry = { first: string; second: string; correction: Correction };

/** What the reader said about links, over all pairs, in order; undone steps wait to be redone until something new is said. */
export class Corrections {
  #said = $state.raw<readonly Entry[]>([]);
  #undone = $state.raw<readonly Entry[]>([]);

  get canUndo(): boolean {
    return this.#said.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes the reader's word on passages of the articles `a` and `b`, whose sides the correction follows. */
  add(a: string, b: string, correction: Correction): void {
    const [first, second] = [a, b].sort() as [string, string];
    this.#said = [...this.#said, { first, second, correction: first === a ? correction : mirror(correction) }];
    this.#undone = [];
  }

  /** Takes back the last word, and answers with the pair it was about. */
  undo(): { first: string; second: string } | undefined {
    const last = this.#said.at(-1);
    if (!last) return undefined;
    this.#said = this.#said.slice(0, -1);
    this.#undone = [...this.#undone, last];
    return last;
  }

  redo(): { first: string; second: string } | undefined {
    const last = this.#undone.at(-1);
    if (!last) return undefined;
    this.#undone = this.#undone.slice(0, -1);
    this.#said = [...this.#said, last];
    return last;
  }

  /** The corrections of one pair, their sides following `a` and `b`. */
  of(a: string, b: string): Correction[] {
    const [first, second] = [a, b].sort();
    return this.#said
      .filter((entry) => entry.first === first && entry.second === second)
      .map(({ correction }) => (first === a ? correction : mirror(correction)));
  }

  /** Follows the sentences of an article whose blocks were read anew; `move` gives a sentence's new place. */
  follow(article: string, move: (sentence: number) => number | undefined): void {
    const moved = (places: number[]): number[] => places.flatMap((place) => move(place) ?? []);
    const followed = (entry: Entry): Entry => {
      const { kind, a, b } = entry.correction;
      return {
        ...entry,
        correction: {
          kind,
          a: entry.first === article ? moved(a) : a,
          b: entry.second === article ? moved(b) : b,
        },
      };
    };
    this.#said = this.#said.map(followed);
    this.#undone = this.#undone.map(followed);
  }
}

function mirror({ kind, a, b }: Correction): Correction {
  return { kind, a: b, b: a };
}
