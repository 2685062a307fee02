import type { Attachment } from 'svelte/attachments';

/** Shows `value` in a field, but never over what the reader is typing there. */
export function showValue(value: string): Attachment<HTMLInputElement | HTMLTextAreaElement> {
  return (field) => {
    if (document.activeElement !== field) field.value = value;
  };
}
