import { defaultLabels, type ActorLabels } from '@vis-a-vis/measures';
import { defaultLexicon, type LexiconEntry } from '@vis-a-vis/parsing';
import type { ActorWords } from '../articles/edit-lexicon.ts';
import type { Library } from '../articles/library.svelte.ts';
import type { Pair } from '../pair/pair.ts';
import type { Asking } from './asking.svelte.ts';
import { alike, differences, type Cells } from '../record/cells.ts';
import { cellsOfList, putInList, type ListKind } from '../record/list-cells.ts';
import type { Steps } from './steps.svelte.ts';

/** What new names are put in use with: the articles that are read anew, and the pair to be compared anew. */
type Namer = { readonly library: Library; readonly pair: Pair; readonly asking: Asking; readonly steps: Steps };

const namesInCells: ListKind<LexiconEntry> = { kind: 'name', nameOf: ({ name }) => name };
const labelsInCells: ListKind<ActorLabels> = { kind: 'label', nameOf: ({ actor }) => actor };
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

  /** Puts other words in use, as a step that can be taken back; `says` names it in the reader's words. */
  async change(after: ActorWords, says: string): Promise<void> {
    const before = this.words;
    if (!(await this.#use(after))) return;
    this.#reader.library.history.add({ says, cells: differences(wordCells(before), wordCells(after)) });
    this.#reader.steps.say(says, true);
  }

  now(): Cells {
    return wordCells(this.words);
  }

  /** Puts words in use. Answers whether the names are other ones: then every article is to be read anew. */
  put(cells: Cells): boolean {
    const { names, labels } = this.words;
    const next = { names: putInList(namesInCells, names, cells), labels: putInList(labelsInCells, labels, cells) };
    this.labels = alike(next.labels, defaultLabels) ? defaultLabels : next.labels;
    if (alike(next.names, names)) return false;
    this.#reader.library.names = alike(next.names, defaultLexicon) ? undefined : next.names;
    return true;
  }

  /** Answers whether the words are in use now. */
  async #use({ names, labels }: ActorWords): Promise<boolean> {
    if (names === this.words.names) {
      this.labels = labels;
      return true;
    }
    const { library, pair } = this.#reader;
    return this.#reader.asking.run(async (engine, signal) => {
      const rename = await library.rename(engine, names, { a: pair.a.id, b: pair.b.id }, signal);
      return () => {
        rename();
        this.labels = labels;
      };
    }, true);
  }
}
