import { chance } from './chance.ts';
import { expect, test } from './page.ts';
import { addTexts } from './shelf-steps.ts';

/** A made-up report of twelve paragraphs of three sentences; every other one stands in both of two. */
function report(number: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, i) => {
    const next = chance(i % 2 === 0 ? i : 100 * number + i);
    const any = (): string => `word${Math.floor(next() * 900)}`;
    return Array.from({ length: 3 }, () => `The ${any()} of ${any()} met the ${any()} in ${any()}.`).join(' ');
  });
  return [`Report ${number}`, ...paragraphs].join('\n\n');
}

test('no two words run together where an article of one’s own takes the place of the one the page opened with', async ({
  open,
}) => {
  const page = await open();
  const texts = [report(1), report(2)];
  await addTexts(page, ...texts);
  for (const [i, side] of (['a', 'b'] as const).entries()) {
    const shown = await page.locator(`.pane.${side} .block`).evaluateAll((blocks) =>
      blocks.map((block) => {
        const copy = block.cloneNode(true) as HTMLElement;
        for (const extra of copy.querySelectorAll('button, .label')) extra.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      }),
    );
    expect(shown).toEqual((texts[i] ?? '').split('\n\n'));
  }
});
