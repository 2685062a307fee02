import type { Attachment } from 'svelte/attachments';
import type { PaneGeometry } from './level-panes.ts';
import type { Extent } from './extent.ts';

/**
 * A pane as it lies on the screen: how far it is scrolled, and where each sentence stands in its content. Sentences are
 * measured when the layout changes, never while scrolling.
 */
export class PaneOffsets {
  /** How far the scrolling text begins below the top of the panes. */
  #inset = $state(0);
  #furthest = 0;
  scroll = $state(0);
  height = $state(0);
  /** How far the content lies below the top of the panes, in pixels: above it when the pane is scrolled. */
  readonly shift = $derived(this.#inset - this.scroll);
  extents = $state.raw<readonly (Extent | undefined)[]>([]);
  #pane: HTMLElement | undefined;
  #scrolled: () => void;
  #isWhole: () => boolean;

  /**
   * `scrolled` hears of every change of the scroll position, whoever made it. While `isWhole` says that the text is still being
   * drawn, its growing is no reason to measure.
   */
  constructor(scrolled: () => void, isWhole: () => boolean) {
    this.#scrolled = scrolled;
    this.#isWhole = isWhole;
  }

  /** Attach to the scrolling element; its sentences carry `data-sentence`. */
  readonly attach: Attachment<HTMLElement> = (pane) => {
    this.#pane = pane;
    const onScroll = (): void => {
      this.scroll = pane.scrollTop;
      this.#scrolled();
    };
    const observer = new ResizeObserver(() => this.#isWhole() && this.measure());
    observer.observe(pane);
    if (pane.firstElementChild) observer.observe(pane.firstElementChild);
    pane.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      pane.removeEventListener('scroll', onScroll);
      this.#pane = undefined;
    };
  };

  /** Reads the layout again; to be called when the text in the pane has changed. */
  measure(): void {
    const pane = this.#pane;
    if (!pane) return;
    const origin = pane.getBoundingClientRect().top - pane.scrollTop;
    const extents: (Extent | undefined)[] = [];
    for (const sentence of pane.querySelectorAll<HTMLElement>('[data-sentence].linked')) {
      const lines = sentence.getClientRects();
      const [first, last] = [lines[0], lines[lines.length - 1]];
      if (!first || !last) continue;
      extents[Number(sentence.dataset.sentence)] = { top: first.top - origin, bottom: last.bottom - origin };
    }
    this.extents = extents;
    this.#inset = pane.offsetTop;
    this.height = pane.clientHeight;
    this.#furthest = pane.scrollHeight - pane.clientHeight;
    this.scroll = pane.scrollTop;
  }

  /**
   * What is needed to level this pane on a passage from `sentence` to `last`; `floor` is how far down the window nothing covers it. `undefined`
   * where the pane is hidden or does not scroll by itself.
   */
  geometry(sentence: number, floor: number, last = sentence): PaneGeometry | undefined {
    const pane = this.#pane;
    const line = this.#element(sentence)?.getClientRects()[0];
    const end = this.#element(last)?.getBoundingClientRect() ?? line;
    if (!pane || !line || !end) return undefined;
    const maxScroll = pane.scrollHeight - pane.clientHeight;
    if (maxScroll <= 0) return undefined;
    const { top, bottom } = pane.getBoundingClientRect();
    const from = Math.max(0, top);
    return {
      offset: line.top + pane.scrollTop,
      height: Math.max(0, end.bottom - line.top),
      scroll: pane.scrollTop,
      maxScroll,
      seen: { from, to: Math.max(from, Math.min(bottom, floor)) },
    };
  }

  /** Brings a sentence into sight where the pane does not scroll by itself: in one column the whole page does. */
  show(sentence: number): void {
    this.#element(sentence)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** Whole pixels, known at once: the browser's own report of this scroll comes a frame later and changes nothing. */
  scrollTo(place: number): void {
    const top = Math.round(Math.min(this.#furthest, Math.max(0, place)));
    this.#pane?.scrollTo({ top, behavior: 'instant' });
    this.scroll = top;
  }

  /** Puts the focus on the button of a link in this pane. */
  focus(key: string): void {
    this.#pane?.querySelector<HTMLElement>(`[data-link="${CSS.escape(key)}"]`)?.focus();
  }

  #element(sentence: number): Element | null | undefined {
    return this.#pane?.querySelector(`[data-sentence="${sentence}"]`);
  }
}
