import type { Article } from '@vis-a-vis/parsing';

/** Sentences drawn at first: more than the first screens hold, and a few milliseconds' work. */
const stretch = 60;
/** The longest stretch: each frame costs the browser a look at all that stands already, so that few and longer ones are sooner done. */
const longest = 180;

/** How far a text is drawn. A long one is drawn a stretch a frame, so that the page answers meanwhile. */
export class Drawing {
  #drawn = $state.raw({ id: '', sentences: 0 });
  /** How many sentences from the beginning are to be drawn now. */
  readonly sentences: number;
  readonly isWhole: boolean;

  /** To be made by a component, whose effects it joins. */
  constructor(article: () => Article) {
    this.sentences = $derived(this.#drawn.id === article().id ? this.#drawn.sentences : stretch);
    this.isWhole = $derived(this.sentences >= article().sentences.length);
    $effect(() => {
      if (this.isWhole) return;
      const next = { id: article().id, sentences: this.sentences + Math.min(longest, this.sentences) };
      const frame = requestAnimationFrame(() => (this.#drawn = next));
      return () => cancelAnimationFrame(frame);
    });
  }
}
