import type { Attachment } from 'svelte/attachments';

/** Where one column shows one article at a time. */
const narrow = '(max-width: 719px)';

/**
 * Has an element stand right under a sentence where one column shows one article, and where it was drawn elsewhere. It is moved from
 * outside, so that a text of thousands of sentences is not drawn with a place under each.
 */
export function unfoldUnder(sentence: () => Element | null | undefined): Attachment<HTMLElement> {
  return (element) => {
    const home = element.parentElement;
    const window = matchMedia(narrow);
    const place = (): void => {
      const above = window.matches ? sentence() : undefined;
      if (above) above.after(element);
      else if (element.parentElement !== home) home?.append(element);
    };
    place();
    window.addEventListener('change', place);
    return () => {
      window.removeEventListener('change', place);
      if (element.isConnected && element.parentElement !== home) home?.append(element);
    };
  };
}
