import { pathToFileURL } from 'node:url';
import type { StateName } from '../src/lib/states/state-names.ts';
import { awake, expect, test } from './page.ts';

const gallery = pathToFileURL('build-gallery/index.html').href;

/** States of the topics with words of the answer each has to give. */
const odd: Partial<Record<StateName, string[]>> = {
  'topics of short texts': ['No word that says something of its own is repeated', 'Too few words to compare'],
  'topics that do not fit': ['No word that says something of its own is repeated'],
  'topics of two that share nothing': ['No word that says something of its own is repeated'],
  'topics in another script': ['No word that says something of its own is repeated'],
  'topics of no words and of all': ['too short for a rate', 'No word to look for: this topic counts nothing'],
  'five hundred topics': ['more topics are in the numbers'],
};

for (const [name, answers] of Object.entries(odd)) {
  test(`“${name}”: an answer with its reason, no broken number and no empty axis, in every voice and unit`, async ({
    page,
  }) => {
    await page.goto(`${gallery}#${encodeURIComponent(name)}`);
    await awake(page);
    const main = page.getByRole('main');
    await main.getByText('Edit the topics', { exact: true }).click();
    for (const summary of await main.getByText('Show the numbers').all()) await summary.click();
    for (const answer of answers) await expect(main.getByText(answer).first()).toBeVisible();
    const voice = main.getByRole('combobox', { name: 'Count the words of' });
    for (const unit of ['counts', 'per 1,000 words']) {
      await main.getByRole('button', { name: unit, exact: true }).click();
      for (const who of ['the article’s own words', 'quoted words', 'reported speech', 'everyone']) {
        await voice.selectOption(who);
        expect(await main.innerHTML()).not.toMatch(/\b(NaN|Infinity|undefined|null)\b/);
        const bare = await main.locator('.charts section').evaluateAll(
          (charts) =>
            charts.filter((chart) => {
              const says = chart.querySelector('.takeaway')?.textContent ?? '';
              const axes = chart.querySelectorAll('svg line, thead th[scope="col"]:not(.wide-table *)');
              const marks = [...chart.querySelectorAll('svg circle, svg rect, svg path[d^="M"]')];
              const cells = [...chart.querySelectorAll('tbody td:not(.wide-table *)')];
              // A bar of no width, or a cell that says nothing, leaves its axis empty.
              const isDrawn =
                marks.some((mark) => mark.tagName !== 'rect' || Number(mark.getAttribute('width')) > 0) ||
                cells.some((cell) => cell.textContent.trim() !== '');
              return says.trim() === '' || (axes.length > 0 && !isDrawn);
            }).length,
        );
        expect(bare, `${unit}, ${who}`).toBe(0);
      }
    }
  });
}
