import type { Pair } from '../pair/pair.ts';
import type { Lens } from '../place/place.ts';
import type { Reader } from '../reader/reader.svelte.ts';
import { sayFigures, sayNames, sayVoices } from './lines.ts';

/** Sentences of both articles together beyond which only the views themselves are asked: looking would hold the page up. */
const mostSentences = 1500;
/** How long the page is left alone before it looks, in milliseconds. */
const patience = 80;

/** One view's sentence on a pair. */
export type GlanceLine = { lens: Lens; says: string };
type Look = { lens: Lens; say: () => string };

/** Looks at what some views have to say of the pair once it stands on the page, one view at a time, so that the page answers meanwhile. */
export class Looking {
  #found = $state.raw<{ pair: Pair; lines: GlanceLine[] }>();
  /** What was found so far of the pair that is shown. */
  readonly lines: readonly GlanceLine[];

  /** To be made by a component, whose effects it joins. */
  constructor(reader: Reader) {
    this.lines = $derived(this.#found?.pair === reader.pair ? this.#found.lines : []);
    $effect(() => {
      const { pair } = reader;
      const { labels } = reader.lexicon.words;
      if (pair.a.id === pair.b.id || pair.a.sentences.length + pair.b.sentences.length > mostSentences) return;
      return this.#look(pair, [
        { lens: 'voices', say: () => sayVoices(pair) },
        { lens: 'names', say: () => sayNames(pair, labels) },
        { lens: 'figures', say: () => sayFigures(pair, reader.figures) },
      ]);
    });
  }

  /** Takes one look after the other, a task each. Answers how to give them up. */
  #look(pair: Pair, looks: readonly Look[]): () => void {
    let lines: GlanceLine[] = [];
    let wait: ReturnType<typeof setTimeout>;
    const take = (at: number): void => {
      const look = looks[at];
      const says = look?.say();
      if (!look) return;
      if (says) lines = [...lines, { lens: look.lens, says }];
      this.#found = { pair, lines };
      wait = setTimeout(() => take(at + 1));
    };
    wait = setTimeout(() => take(0), patience);
    return () => clearTimeout(wait);
  }
}
