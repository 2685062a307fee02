import type { Attachment } from 'svelte/attachments';

/**
 * Lets the mouse use whole sentences: `lit` hears which sentence the pointer rests on (or `undefined`), `pressed` which
 * one was clicked. Only a convenience: every linked sentence has a button of its own.
 */
export function sentencePointer(
  lit: (sentence: number | undefined) => void,
  pressed: (sentence: number) => void,
): Attachment<HTMLElement> {
  return (pane) => {
    const sentenceAt = (event: Event): number | undefined => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sentence]') : null;
      return target?.dataset.sentence === undefined ? undefined : Number(target.dataset.sentence);
    };
    const over = (event: PointerEvent): void => lit(sentenceAt(event));
    const leave = (): void => lit(undefined);
    const click = (event: MouseEvent): void => {
      const selecting = getSelection()?.isCollapsed === false;
      const onButton = event.target instanceof Element && event.target.closest('button') !== null;
      const sentence = sentenceAt(event);
      if (sentence !== undefined && !selecting && !onButton) pressed(sentence);
    };
    pane.addEventListener('pointerover', over);
    pane.addEventListener('pointerleave', leave);
    pane.addEventListener('click', click);
    return () => {
      pane.removeEventListener('pointerover', over);
      pane.removeEventListener('pointerleave', leave);
      pane.removeEventListener('click', click);
    };
  };
}
