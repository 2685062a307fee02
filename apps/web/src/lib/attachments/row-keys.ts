import type { Attachment } from 'svelte/attachments';

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/**
 * Makes the buttons marked `data-row` inside one stop of the tab key, with the arrow keys between them: to the next and the one
 * before, in a table up and down its columns; Home and End to the first and the last. Escape puts away the note of the row that
 * has it open, until another one is reached.
 */
export function rowKeys(): Attachment<HTMLElement> {
  return (root) => {
    const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-row]')];
    const reach = (row: HTMLElement | undefined): void => {
      for (const one of rows()) one.tabIndex = one === row ? 0 : -1;
    };
    const putAway = (event: KeyboardEvent): void => {
      const open = root.matches(':has(.tipped:hover, .tipped > :focus-visible)');
      if (event.key !== 'Escape' || !open || 'quiet' in root.dataset) return;
      root.dataset.quiet = '';
      event.stopPropagation();
    };
    const keydown = (event: KeyboardEvent): void => {
      const all = rows();
      const at = all.indexOf(event.target as HTMLElement);
      const next = nextRow(all, at, event.key);
      if (at < 0 || !next || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      next.focus();
    };
    const focus = (event: FocusEvent): void => {
      delete root.dataset.quiet;
      const row = event.target as HTMLElement;
      if ('row' in row.dataset) reach(row);
    };
    const leave = (): void => void delete root.dataset.quiet;
    // Rows come and go with every edit: one of them can always be reached.
    const watch = new MutationObserver(() => {
      const all = rows();
      if (all.filter(({ tabIndex }) => tabIndex === 0).length !== 1) reach(all[0]);
    });
    reach(rows()[0]);
    watch.observe(root, { childList: true, subtree: true });
    document.addEventListener('keydown', putAway, true);
    root.addEventListener('keydown', keydown);
    root.addEventListener('focusin', focus);
    root.addEventListener('pointerleave', leave);
    return () => {
      watch.disconnect();
      document.removeEventListener('keydown', putAway, true);
      root.removeEventListener('keydown', keydown);
      root.removeEventListener('focusin', focus);
      root.removeEventListener('pointerleave', leave);
    };
  };
}

/** Where a key leads from the row at a place among `all`, if anywhere. */
function nextRow(all: readonly HTMLElement[], at: number, key: string): HTMLElement | null | undefined {
  const step = steps[key];
  if (!step) return key === 'Home' ? all[0] : key === 'End' ? all.at(-1) : undefined;
  const cell = all[at]?.closest<HTMLTableCellElement>('td, th');
  if (!cell || /t$/.test(key)) return all[at + step];
  const line = cell.parentElement?.[step > 0 ? 'nextElementSibling' : 'previousElementSibling'];
  return line?.querySelector<HTMLElement>(`:nth-child(${cell.cellIndex + 1}) > [data-row]`);
}
