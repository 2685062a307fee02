import { lenses } from '../place/place.ts';
import type { Reader } from '../reader/reader.svelte.ts';
import { copyLink, copyText } from '../pair/copy-link.ts';

/** What only the page can do for a key: move the focus, open the help. */
export type PageSteps = { counterpart: () => void; help: () => void; find: () => void };

type Step = (reader: Reader, page: PageSteps) => unknown;

const steps: Readonly<Partial<{ [key: string]: Step }>> = {
  j: (reader) => reader.walk(1),
  k: (reader) => reader.walk(-1),
  o: (_, page) => page.counterpart(),
  x: (reader) => reader.swap(),
  l: (reader) => reader.where.toggleLock(),
  m: (reader) => (reader.marks = !reader.marks),
  d: (reader) => reader.where.toggleDifferences(),
  t: (reader) => reader.show(reader.place.lens === 'topics' ? 'read' : 'topics'),
  c: (reader) => reader.pinned && copyText(copyLink(reader.pinned, reader.pair)).then((says) => reader.steps.say(says)),
  '[': (reader) => reader.chooseNext(-1),
  ']': (reader) => reader.chooseNext(1),
  '?': (_, page) => page.help(),
  '/': (_, page) => page.find(),
  Escape: (reader) => {
    if (reader.byHand.picked) reader.byHand.toggle();
    else if (reader.place.pin !== undefined) reader.where.pin(undefined);
    else if (reader.place.topic !== undefined) return reader.chooseTopic(undefined);
    return undefined;
  },
};

/** What the help lists; `answerKeys` answers exactly these. */
export const shortcuts: readonly { keys: string; does: string }[] = [
  { keys: 'J · K', does: 'next · previous match' },
  { keys: 'Enter', does: 'on a number: show its match' },
  { keys: 'O', does: 'to the counterpart in the other article' },
  { keys: 'D', does: 'the differences of the match' },
  { keys: 'C', does: 'copy the match with its sources' },
  { keys: 'X', does: 'swap A and B' },
  { keys: '[ · ]', does: 'previous · next article as B' },
  { keys: 'L', does: 'scroll together, or not' },
  { keys: 'M', does: 'mark shared wording, or not' },
  { keys: 'T', does: 'to the topics and back' },
  { keys: `1 – ${lenses.length}`, does: 'the views in their order' },
  { keys: 'Esc', does: 'put the match away, then the topic' },
  { keys: 'Ctrl or Cmd + Z', does: 'take back the last change; with Shift make it again' },
  { keys: '/', does: 'find a word' },
  { keys: '?', does: 'this help' },
];

/**
 * Takes the step a key stands for. Keys inside fields and dialogs are left alone; single letters only count while
 * `singleKeys` is on.
 */
export function answerKeys(event: KeyboardEvent, reader: Reader, page: PageSteps, singleKeys: boolean): void {
  if (event.altKey || event.defaultPrevented || isField(event.target)) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    void (event.shiftKey ? reader.steps.redo() : reader.steps.undo());
    return;
  }
  const lens = lenses[Number(event.key) - 1];
  const step = lens ? () => reader.show(lens) : steps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!step || (event.key.length === 1 && !singleKeys)) return;
  event.preventDefault();
  step(reader, page);
}

function isField(target: EventTarget | null): boolean {
  // A sheet or a menu keeps its keys even where what had the focus in it is gone: Escape closes it.
  if (document.querySelector('dialog[open], :popover-open')) return true;
  return target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;
}
