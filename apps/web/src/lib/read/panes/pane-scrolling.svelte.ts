import type { Link } from '@vis-a-vis/comparison';
import type { Attachment } from 'svelte/attachments';
import { levelPanes } from './level-panes.ts';
import type { NumberedLink } from '../../pair/numbered-links.ts';
import type { PaneOffsets } from './pane-offsets.svelte.ts';
import { chainLinks, followScroll, type Anchor } from './follow-scroll.ts';
import { otherSide, type Side } from '../../pair/side.ts';

/** The line of a pane that scrolling keeps level, as a share of its height. */
const readingLine = 0.35;
/** Over this many pixels of scrolling a pane that stood elsewhere comes to where it belongs, instead of jumping there. */
const settling = 400;

/** Lets one pane follow the other through the links that run in the same order in both. */
export class PaneScrolling {
  #offsets: { [S in Side]: PaneOffsets };
  readonly #anchors: Anchor[];
  /** The pane the reader scrolls; a pane that is moved by the page leads nobody. */
  #leader: Side | undefined;
  #last = 0;
  #aside = 0;

  constructor(offsets: { [S in Side]: PaneOffsets }, links: () => readonly NumberedLink[]) {
    this.#offsets = offsets;
    const chain = $derived(chainLinks(links().map(({ link }) => link)));
    this.#anchors = $derived(placeAnchors(chain, offsets));
  }

  /** Attach to the element that holds both panes: what the reader does in one of them makes it the leader. */
  readonly attach: Attachment<HTMLElement> = (root) => {
    const lead = ({ target }: Event): void => {
      const pane = target instanceof Element ? target.closest('.pane') : null;
      const side: Side | undefined = pane ? (pane.classList.contains('a') ? 'a' : 'b') : undefined;
      if (side !== undefined && side !== this.#leader) this.#begin(side);
    };
    const gestures = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
    for (const gesture of gestures) root.addEventListener(gesture, lead, { passive: true });
    return () => gestures.forEach((gesture) => root.removeEventListener(gesture, lead));
  };

  /**
   * Brings two linked passages to the same height, the one on `side` leading; `floor` is how far down the window nothing
   * covers the panes. Answers `false` where the panes do not stand side by side.
   */
  level(side: Side, link: Pick<Link, 'a' | 'b'>, floor: number): boolean {
    const [first, second] = [this.#offsets[side], this.#offsets[otherSide(side)]];
    const own = first.geometry(link[side][0] ?? 0, floor, link[side].at(-1));
    const other = second.geometry(link[otherSide(side)][0] ?? 0, floor, link[otherSide(side)].at(-1));
    if (!own || !other) return false;
    const scroll = levelPanes(own, other);
    this.#leader = undefined;
    first.scrollTo(scroll.lead);
    second.scrollTo(scroll.other);
    return true;
  }

  /** Brings a sentence into sight in its own pane alone; `false` where the pane does not scroll by itself. */
  seek(side: Side, sentence: number, floor: number): boolean {
    const own = this.#offsets[side].geometry(sentence, floor);
    if (!own) return false;
    this.#leader = undefined;
    this.#offsets[side].scrollTo(levelPanes(own, own).lead);
    return true;
  }

  /** Moves the other pane after `side` was scrolled by the reader. */
  follow(side: Side): void {
    if (side !== this.#leader) return;
    const { scroll } = this.#offsets[side];
    const wanted = this.#wanted(side);
    if (wanted === undefined) return;
    this.#aside *= Math.max(0, 1 - Math.abs(scroll - this.#last) / settling);
    this.#last = scroll;
    this.#offsets[otherSide(side)].scrollTo(wanted + this.#aside);
  }

  #begin(side: Side): void {
    this.#leader = side;
    this.#last = this.#offsets[side].scroll;
    const wanted = this.#wanted(side);
    this.#aside = wanted === undefined ? 0 : this.#offsets[otherSide(side)].scroll - wanted;
  }

  #wanted(side: Side): number | undefined {
    const { scroll, height } = this.#offsets[side];
    const line = height * readingLine;
    const place = followScroll(this.#anchors, side, scroll + line);
    return place === undefined ? undefined : place - line;
  }
}

function placeAnchors(chain: readonly Link[], { a: inA, b: inB }: { [S in Side]: PaneOffsets }): Anchor[] {
  return chain.flatMap(({ a, b }) => {
    const [left, right] = [inA.extents[a[0] ?? -1], inB.extents[b[0] ?? -1]];
    return left && right ? [{ a: left.top, b: right.top }] : [];
  });
}
