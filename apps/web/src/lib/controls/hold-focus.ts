import type { Attachment } from 'svelte/attachments';

const controls = 'button, input, select, textarea, summary, a[href]';

/**
 * Holds the focus where a control goes away, or is disabled, while it has it: the next one that stands there takes it, at the end
 * the one before. Else it would fall to the page, and whoever reads by keys or by ear would begin from its top.
 */
export const holdFocus: Attachment<HTMLElement> = (root) => {
  let last: HTMLElement | undefined;
  /** The controls before it, the nearest first. */
  let before: HTMLElement[] = [];

  const reachable = (): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(controls)].filter(
      (one) => !one.matches(':disabled') && one.checkVisibility(),
    );
  const isGone = (one: HTMLElement): boolean => !root.contains(one) || one.matches(':disabled');

  const noteFocus = ({ target }: FocusEvent): void => {
    last = target instanceof HTMLElement ? target : undefined;
    const all = reachable();
    before = last ? all.slice(0, Math.max(0, all.indexOf(last))).reverse() : [];
  };
  const noteLeaving = ({ target }: FocusEvent): void => {
    // Some browsers say so before the control is taken away, too.
    queueMicrotask(() => {
      if (last === target && last && !isGone(last)) last = undefined;
    });
  };
  const hold = (): void => {
    if (!last || !isGone(last)) return;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body || activeElement === last;
    last = undefined;
    if (!isLost) return;
    const all = reachable();
    const former = before.find((one) => all.includes(one));
    const next = all[former ? all.indexOf(former) + 1 : 0] ?? former;
    next?.focus();
  };

  const watcher = new MutationObserver(hold);
  watcher.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  root.addEventListener('focusin', noteFocus);
  root.addEventListener('focusout', noteLeaving);
  return () => {
    watcher.disconnect();
    root.removeEventListener('focusin', noteFocus);
    root.removeEventListener('focusout', noteLeaving);
  };
};
