import type { Attachment } from 'svelte/attachments';

/** How long what is typed may wait before it is taken down, in milliseconds. */
const patience = 250;

type Typed = (value: string, field: HTMLInputElement | HTMLTextAreaElement) => void;

/**
 * Takes down what the reader types: `pause` again and again while they do, and at once where the page is left or hidden; `leave` when
 * they are done with other words in the field, which is at `end`.
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
      clearTimeout(waiting);
      waiting = undefined;
      return due;
    };
    const takeDown = (): void => {
      if (isDue()) pause(field.value, field);
    };
    const onInput = (): void => {
      typed = true;
      waiting ??= setTimeout(takeDown, patience);
    };
    const onEnd = (): void => {
      isDue();
      if (typed) leave(field.value, field);
      typed = false;
    };
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') takeDown();
    };
    field.addEventListener('input', onInput);
    field.addEventListener(end, onEnd);
    addEventListener('pagehide', takeDown);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      takeDown();
      field.removeEventListener('input', onInput);
      field.removeEventListener(end, onEnd);
      removeEventListener('pagehide', takeDown);
      document.removeEventListener('visibilitychange', onHide);
    };
  };
}
