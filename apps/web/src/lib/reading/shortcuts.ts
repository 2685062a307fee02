import type { Reader } from '../state/reader.svelte.ts';

type Shortcut = { keys: string; does: string };

/** What the help lists; `answerKeys` answers exactly these. */
export const shortcuts: readonly Shortcut[] = [
  { keys: 'J · K', does: 'next · previous link' },
  { keys: 'D', does: 'word differences of the pinned link' },
  { keys: 'X', does: 'exchange A and B' },
  { keys: '1 · 2', does: 'Read · Topics' },
  { keys: 'Esc', does: 'clear the pin, then the topic' },
];

type Step = (reader: Reader) => unknown;

const steps: Readonly<Partial<{ [key: string]: Step }>> = {
  j: (reader) => reader.walk(1),
  k: (reader) => reader.walk(-1),
  d: (reader) => reader.toggleDifferences(),
  x: (reader) => reader.swap(),
  1: (reader) => reader.show('read'),
  2: (reader) => reader.show('topics'),
  Escape: (reader) => (reader.pinned ? reader.pin(undefined) : reader.chooseTopic(undefined)),
};

/** Takes the step a single key stands for. Keys inside fields, and keys with Ctrl, Alt or Cmd, are left alone. */
export function answerKeys(event: KeyboardEvent, reader: Reader): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isField(event.target)) return;
  const step = steps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!step) return;
  event.preventDefault();
  step(reader);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable], [popover]') !== null
  );
}
