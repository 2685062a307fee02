import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { effects, hostile, own, see, type Effect } from './policy-effects.ts';
import { expect, test } from './serve-beside.ts';

/** Left to the report: a style of its own, and markup made by a script, of which it has none. */
const allowed: readonly Effect[] = [
  'a style attribute applies',
  'text becomes markup',
  'a policy of trust is made',
  'a worker of a script that is not the page’s starts',
];

/** The report as a reader saves it. */
async function reportOf(page: Page): Promise<string> {
  await page.goto(pathToFileURL('build/index.html').href);
  await page.waitForSelector('html[data-awake]', { state: 'attached' });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Report (HTML)' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

const forbidden = (Object.keys(effects) as Effect[]).filter((name) => !own.includes(name) && !allowed.includes(name));
const smuggleInto = (report: string, elsewhere: string): string =>
  report.replace('</body>', `${hostile(elsewhere)}</body>`);

test('the report carries a policy of its own: nothing in it runs, loads, or leaves', async ({ page, sites }) => {
  const report = await reportOf(page);
  sites.show(smuggleInto(report, sites.elsewhere));
  expect(await see(page, sites, forbidden)).toEqual(Object.fromEntries(forbidden.map((name) => [name, false])));
  expect(sites.asked).toEqual(['link']);
});

for (const { directive, seen } of [
  { directive: "default-src 'none'; ", seen: 'an inline script runs' },
  { directive: "; base-uri 'none'", seen: 'the base is moved' },
  { directive: "; form-action 'none'", seen: 'a form is sent' },
  { directive: '<meta name="referrer" content="no-referrer">', seen: 'a link says where the reader was' },
] as const) {
  test(`a report without ${directive} would not pass: it would be noticed that ${seen}`, async ({ page, sites }) => {
    const report = await reportOf(page);
    expect(report).toContain(directive);
    sites.show(smuggleInto(report.replace(directive, ''), sites.elsewhere));
    expect(await see(page, sites, [seen])).toEqual({ [seen]: true });
  });
}
