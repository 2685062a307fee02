import type { Page } from '@playwright/test';

/**
 * Words that turn the line they stand in: of letters that no word of the page has, so that whatever else stands in a line is the
 * page's own. Some open more than they close, some close what they never opened, some are simply written from right to left.
 */
export const turns = {
  title: '\u202Eǂǀǁǃ ǀǂǂ \u2067\u202D',
  outlet: 'ǃǃǀ\u2069\u2069 \u202Eǁǁǁǂ\u2067',
  byline: 'שלום ǂǂ',
  place: '\u2067\u202Eǂǂǃ',
  topic: 'ǀǃǀǃ\u202E\u2068',
};

/** A report in which a paragraph turns itself, at its end. */
export const turnedReport = (opening: string): string =>
  [
    `${opening} of the harbour`,
    'ǂǀǁ ǀǀǂǃ ǁǃǂ ǂǂǀǀ ǃǁǂ \u202Eǁǂǁ ǂǂǀ \u2067ǃǂǂ',
    'ǁǁǀǀ ǂǃǃǂ ǀǁǀ \u2067\u202Eǁǂǁǁ ǂǂǀǂ שלום ǀǁǀ',
  ].join('\n\n');

/** What stands in the wrong order in a line of the page: the page's own letters, and the foreign words as one piece each. */
export const turnedLines = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Piece = { block: Element; says: string; box: DOMRect };
    const pieces: Piece[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [...document.querySelectorAll('option')]
      .map(({ text }) => text)
      .filter((text) => /[\u202A-\u202E]/.test(text));
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const { parentElement } = node;
      if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      if (parentElement.closest('option, .for-screen-readers')) continue;
      let block: Element = parentElement;
      while (/^inline$|contents/.test(getComputedStyle(block).display) && block.parentElement)
        block = block.parentElement;
      const text = node.textContent ?? '';
      for (const { 0: says, index } of text.matchAll(
        /[ǀ-ǃא-ת][ǀ-ǃא-ת\s\u2066-\u2069\u202A-\u202E]*[ǀ-ǃא-ת]|[^\sǀ-ǃא-ת\u2066-\u2069\u202A-\u202E]/g,
      )) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + says.length);
        const box = range.getBoundingClientRect();
        if (box.width > 0) pieces.push({ block, says, box });
      }
    }
    pieces.forEach((piece, i) => {
      const before = pieces[i - 1];
      const sameLine = before?.block === piece.block && Math.abs(before.box.bottom - piece.box.bottom) < 3;
      // A piece that runs over several lines has no place in any.
      const oneLine = before !== undefined && Math.max(before.box.height, piece.box.height) < 40;
      if (sameLine && oneLine && piece.box.left < before.box.left) {
        found.push(
          `${before.says} | ${piece.says} in “${piece.block.textContent?.trim().replace(/\s+/g, ' ').slice(0, 90) ?? ''}”`,
        );
      }
    });
    return [...new Set(found)];
  });
