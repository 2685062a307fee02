import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Text is selected in one article at a time: a selection that strays over the gutter would copy both. */
export const selectOneSide: Attachment<HTMLElement> = (root) =>
  on(root, 'pointerdown', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('.pane') : null;
    for (const pane of root.querySelectorAll('.pane'))
      pane.classList.toggle('apart', chosen !== null && pane !== chosen);
  });
