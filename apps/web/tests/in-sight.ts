import type { Page } from '@playwright/test';

/**
 * What can be seen of the page as it stands: the first line of an article (a title is one), in pixels from the top of the window; the
 * marks of matches that are in the window; the controls, the numbers of matches in the texts not among them; and
 * the words that belong to no article.
 */
export type InSight = { firstLine: number; marks: number; controls: string[]; words: string[] };

/** Looks at the window as a reader does: what is scrolled away, folded or hidden is not seen. */
export const lookAt = (page: Page): Promise<InSight> =>
  page.evaluate(() => {
    const textOfArticles = '.pane article, mark, q';
    const clips = (element: Element): boolean =>
      element === document.documentElement || getComputedStyle(element).overflow !== 'visible';

    /** The part of a box that no scrolling ancestor and no window's edge cuts off. */
    function seen(box: DOMRect, from: Element): { top: number; width: number; height: number } {
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      const cut = (by: { left: number; top: number; right: number; bottom: number }): void => {
        [left, top] = [Math.max(left, by.left), Math.max(top, by.top)];
        [right, bottom] = [Math.min(right, by.right), Math.min(bottom, by.bottom)];
      };
      cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
      for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) {
        if (clips(at)) cut(at.getBoundingClientRect());
        if (getComputedStyle(at).position === 'fixed') break;
      }
      return { top, width: right - left, height: bottom - top };
    }
    /** Whether at least half of the height of a box, and more than the dot of what is for screen readers, is seen. */
    function isInSight(box: DOMRect, from: Element): boolean {
      const { width, height } = seen(box, from);
      return width > 3 && height >= box.height / 2 && height > 3;
    }
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
    /** What stands in the way: the sticky bar of a telephone lies over lines that are scrolled away. */
    const isCovered = (box: DOMRect, element: Element): boolean => {
      const on = document.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + box.height / 2);
      return on !== null && !on.contains(element) && !element.contains(on);
    };

    let firstLine = Infinity;
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const said = node.textContent?.trim() ?? '';
      if (!parent || said === '' || parent.closest('script, style, option, .handle') || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => isInSight(box, parent));
      const clear = boxes.filter((box) => !isCovered(box, parent));
      if (clear.length === 0) continue;
      if (parent.closest('.pane article'))
        firstLine = Math.min(firstLine, ...clear.map((box) => seen(box, parent).top));
      if (!parent.closest(textOfArticles))
        words.push(...said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
    }
    const all = [...document.querySelectorAll('button, select, input, textarea, summary, a[href]')];
    const controls = all.filter(
      (one) =>
        !one.matches('.handle') &&
        one.checkVisibility({ visibilityProperty: true }) &&
        isInSight(one.getBoundingClientRect(), one),
    );
    const marks = [...document.querySelectorAll('.pane mark.shared')].filter((one) =>
      isInSight(one.getClientRects()[0] ?? new DOMRect(), one),
    );
    const name = (one: Element): string =>
      one.getAttribute('aria-label') ?? (one.textContent ?? '').trim().slice(0, 40);
    return { firstLine, marks: marks.length, controls: controls.map(name), words };
  });
