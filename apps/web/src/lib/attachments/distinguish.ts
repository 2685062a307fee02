import type { Attachment } from 'svelte/attachments';
import { sides, type Side } from '../pair/side.ts';

/** Sentences of both articles, by their place. */
export type Places = { readonly [S in Side]: readonly number[] };

/**
 * Gives sentences a class, and shows those of their buttons that `buttons` selects as pressed. Done from one place, so that
 * pinning, hovering and picking touch the few sentences they are about and leave the thousands of others alone.
 */
export function distinguish(
  name: 'pinned' | 'lit' | 'picked',
  places: Places | undefined,
  buttons?: string,
): Attachment<HTMLElement> {
  return (root) => {
    if (!places) return;
    const found = sides.flatMap((side) => findSentences(root, side, places[side]));
    const among = new Set<Element | null>(found);
    const all = buttons === undefined ? [] : [...root.querySelectorAll(buttons)];
    const pressed = all.filter((button) => among.has(button.closest('[data-sentence]')));
    const show = (on: boolean): void => {
      for (const sentence of found) sentence.classList.toggle(name, on);
      for (const button of pressed) button.setAttribute('aria-pressed', String(on));
    };
    show(true);
    return () => show(false);
  };
}

/** One look through a pane for each of a few sentences is quicker than one through all it holds, and slower for many. */
const few = 8;

function findSentences(root: HTMLElement, side: Side, wanted: readonly number[]): Element[] {
  if (wanted.length <= few)
    return wanted.flatMap((sentence) => [...root.querySelectorAll(`.pane.${side} [data-sentence="${sentence}"]`)]);
  const among = new Set(wanted.map(String));
  const all = [...root.querySelectorAll<HTMLElement>(`.pane.${side} [data-sentence]`)];
  return all.filter(({ dataset }) => among.has(dataset.sentence ?? ''));
}
