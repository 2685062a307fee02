import type { Attachment } from 'svelte/attachments';
import { typing } from './typing.svelte.ts';

/** How long what is typed may wait before it is taken down, in milliseconds. */
const patience = 250;

type Typed = (value: string, field: HTMLInputElement | HTMLTextAreaElement) => void;

/**
 * Takes down what the reader types: `pause` again and again while they do, and at once where the page is to be left or is hidden;
 * `leave` when they are done with other words in the field, which is at `end`. Until it is taken down `typing` says so. A field that is
 * taken off the page ends while the page is being drawn, when nothing may change: `leave` comes right after.
 */
export function whileTyping(
  pause: Typed,
  leave: Typed,
  end: 'blur' | 'change' = 'blur',
): Attachment<HTMLInputElement | HTMLTextAreaElement> {
  return (field) => {
    let typed = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const isDue = (): boolean => {
      const due = waiting !== undefined;
      if (due) queueMicrotask(() => typing.end());
      clearTimeout(waiting);
      waiting = undefined;
      return due;
    };
    const takeDown = (): void => {
      if (isDue()) pause(field.value, field);
    };
    const onInput = (): void => {
      typed = true;
      if (waiting !== undefined) return;
      typing.begin();
      waiting = setTimeout(takeDown, patience);
    };
    const onEnd = (): void => {
      isDue();
      const { value } = field;
      if (typed) queueMicrotask(() => leave(value, field));
      typed = false;
    };
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') takeDown();
    };
    field.addEventListener('input', onInput);
    field.addEventListener(end, onEnd);
    // The browser may ask before the page goes, and what is taken down by then is saved meanwhile.
    addEventListener('beforeunload', takeDown);
    addEventListener('pagehide', takeDown);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      // Browsers differ in whether what is taken off the page is left first.
      onEnd();
      field.removeEventListener('input', onInput);
      field.removeEventListener(end, onEnd);
      removeEventListener('beforeunload', takeDown);
      removeEventListener('pagehide', takeDown);
      document.removeEventListener('visibilitychange', onHide);
    };
  };
}
