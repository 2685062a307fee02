import { defaultLabels, type ActorLabels } from '@vis-a-vis/measures';
import { defaultLexicon, type Lexicon, type LexiconEntry } from '@vis-a-vis/parsing';
import type { ActorWords } from '../articles/edit-lexicon.ts';
import type { Library } from '../articles/library.svelte.ts';
import type { Pair } from '../pair/pair.ts';
import type { Asking } from './asking.svelte.ts';
import { alike, differences, type Cells } from '../record/cells.ts';
import { cellsOfList, putInList, type ListKind } from '../record/list-cells.ts';
import type { Steps } from './steps.svelte.ts';

/** What new names are put in use with: the articles that are read anew, and the pair to be compared anew. */
type Namer = { readonly library: Library; readonly pair: Pair; readonly asking: Asking; readonly steps: Steps };

/** How names stand in cells. */
export const namesInCells: ListKind<LexiconEntry> = { kind: 'name', nameOf: ({ name }) => name };
/** How labels stand in cells. */
export const labelsInCells: ListKind<ActorLabels> = { kind: 'label', nameOf: ({ actor }) => actor };
/** The words for actors in cells. */
export const wordCells = ({ names, labels }: ActorWords): Cells => ({
  ...cellsOfList(namesInCells, names),
  ...cellsOfList(labelsInCells, labels),
});

/** The reader's list of actors. Other names mean reading every article anew; other labels are only counted anew. */
export class ReaderLexicon {
  readonly #reader: Namer;
  labels = $state.raw<ActorLabels[]>(defaultLabels);
  /** The words in use; `library.names` holds the names once they differ from the built-in ones. */
  readonly words: ActorWords;

  constructor(reader: Namer) {
    this.#reader = reader;
    reader.library.history.hold([labelsInCells.kind], this);
    this.words = $derived({ names: reader.library.names ?? defaultLexicon, labels: this.labels });
  }

  /**
   * Puts other words in use, as a step that can be taken back; `says` names it in the reader's words. What another tab changed of the
   * list until the articles are read anew stays.
   */
  async change(after: ActorWords, says: string): Promise<void> {
    const { library, asking, steps } = this.#reader;
    const touched = differences(wordCells(this.words), wordCells(after));
    const cells: Cells = Object.fromEntries(Object.entries(touched).map(([cell, one]) => [cell, one.after]));
    const make = (): void => {
      const before = this.now();
      this.put(cells);
      library.history.add({ says, cells: differences(before, this.now()) });
      steps.say(says, true);
    };
    if (after.names === this.words.names) return make();
    await asking.run(async (engine, signal) => {
      const { a, b } = this.#reader.pair;
      const named = (): Lexicon | undefined => namesWith(library.names, cells);
      const rename = await library.rename(engine, named, { a: a.id, b: b.id }, signal);
      return () => {
        rename();
        make();
      };
    }, true);
  }

  now(): Cells {
    return wordCells(this.words);
  }

  /** Puts words in use. Answers whether the names are other ones: then every article is to be read anew. */
  put(cells: Cells): boolean {
    const { library } = this.#reader;
    const { names } = this.words;
    const labels = putInList(labelsInCells, this.labels, cells);
    this.labels = alike(labels, defaultLabels) ? defaultLabels : labels;
    library.names = namesWith(library.names, cells);
    return !alike(names, this.words.names);
  }
}

/** The names once their cells among `cells` hold what these say; the same where nothing changes. */
function namesWith(names: Lexicon | undefined, cells: Cells): Lexicon | undefined {
  const next = putInList(namesInCells, names ?? defaultLexicon, cells);
  if (alike(next, names ?? defaultLexicon)) return names;
  return alike(next, defaultLexicon) ? undefined : next;
}
