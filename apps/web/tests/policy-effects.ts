import type { Page } from '@playwright/test';
import type { TwoSites } from './serve-beside.ts';

/** Markup that tries everything a policy is there to forbid, put into a page as if somebody had smuggled it in. */
export const hostile = (elsewhere: string): string => `
<p id="hostile" style="color: rgb(1, 2, 3)" onclick="globalThis.ranHandler = true">Smuggled in</p>
<base href="${elsewhere}">
<img id="own" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
<img src="${elsewhere}image">
<iframe src="${elsewhere}frame"></iframe>
<object data="${elsewhere}object" type="image/svg+xml"></object>
<link rel="stylesheet" href="${elsewhere}style">
<form action="${elsewhere}form"><input name="draft" value="text"></form>
<a id="away" href="${elsewhere}link">away</a>
<script class="hostile">globalThis.ranInline = true</script>
<script src="${elsewhere}script"></script>`;

/** A page that was opened, the sites around it, and whether its own script woke it. */
type Opened = { page: Page; sites: TwoSites; awake: boolean };

const asks =
  (name: string) =>
  ({ sites }: Opened) =>
    Promise.resolve(sites.asked.some((one) => one.startsWith(name)));
const inPage =
  (test: () => boolean | Promise<boolean>) =>
  ({ page }: Opened) =>
    page.evaluate(test);

/** Sends the form: the browser goes there, or says that the policy forbids it. Answers with which of both came to pass. */
function sendForm({ page, sites }: Opened): Promise<boolean> {
  const left = page.waitForURL(`${sites.elsewhere}form**`).then(
    () => true,
    () => false,
  );
  const forbidden = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (effectiveDirective === 'form-action') resolve();
        });
        document.querySelector('form')?.submit();
      }),
  );
  // A page that is left while it waits never answers.
  return Promise.race([
    left,
    forbidden.then(
      () => false,
      () => left,
    ),
  ]);
}

/** What can be seen of a page, one for each thing a directive forbids or grants. Each answers whether it happens. */
export const effects = {
  'the page wakes': ({ awake }: Opened) => Promise.resolve(awake),
  'it has its own style': inPage(() => getComputedStyle(document.body).marginTop === '0px'),
  'it shows its own picture': inPage(
    () => (document.getElementById('own') as HTMLImageElement | null)?.naturalWidth === 1,
  ),
  'its worker runs': async ({ page, awake }: Opened) => {
    if (!awake) return false;
    await page.evaluate(() => (location.hash = '#a=001&b=002'));
    await page.getByRole('region', { name: 'Text of article B' }).getByText('red line').waitFor();
    return page.workers().length > 0;
  },
  'it reads rich text': async ({ page, awake }: Opened) => {
    if (!awake) return false;
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<h1>Ferry</h1><p>The ferry will run until autumn, the council said.</p>');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    // What cannot be read is refused in words.
    const drafts = page.getByRole('list', { name: 'Articles to add' });
    await drafts.or(page.getByRole('alert')).first().waitFor();
    return drafts.isVisible();
  },
  'an inline script runs': inPage(() => 'ranInline' in globalThis),
  'an inline handler runs': inPage(() => {
    document.getElementById('hostile')?.click();
    return 'ranHandler' in globalThis;
  }),
  'a script from elsewhere runs': inPage(() => 'ranElsewhere' in globalThis),
  'code is compiled from data': inPage(() => {
    try {
      return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module;
    } catch {
      return false;
    }
  }),
  'a style attribute applies': inPage(() => {
    const smuggled = document.getElementById('hostile');
    return smuggled !== null && getComputedStyle(smuggled).color === 'rgb(1, 2, 3)';
  }),
  'a style from elsewhere applies': inPage(() => {
    const smuggled = document.getElementById('hostile');
    return smuggled !== null && getComputedStyle(smuggled).outlineWidth === '7px';
  }),
  'a picture is asked for': asks('image'),
  'a frame is asked for': asks('frame'),
  'an object is asked for': asks('object'),
  'the base is moved': inPage(() => new URL(document.baseURI).hostname !== 'localhost'),
  'data is fetched': async ({ page, sites }: Opened) => {
    await page.evaluate((to) => fetch(`${to}data`).catch(() => undefined), sites.elsewhere);
    return sites.asked.some((one) => one.startsWith('data'));
  },
  'a worker of a script that is not the page’s starts': ({ page, sites }: Opened) =>
    page.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          try {
            const worker = new Worker(address);
            worker.onmessage = () => resolve(true);
            worker.onerror = () => resolve(false);
          } catch {
            resolve(false);
          }
        }),
      `${sites.home}script`,
    ),
  'text becomes markup': inPage(() => {
    try {
      document.createElement('p').innerHTML = '<b>text</b>';
      return true;
    } catch {
      return false;
    }
  }),
  'a policy of trust is made': inPage(() => {
    type Factory = { createPolicy: (name: string, rules: object) => unknown };
    try {
      (globalThis as unknown as { trustedTypes: Factory }).trustedTypes.createPolicy('hostile', {});
      return true;
    } catch {
      return false;
    }
  }),
  'a form is sent': sendForm,
  'a link says where the reader was': async ({ page, sites }: Opened) => {
    // Nothing keeps a reader from following a link, on a page that is still there.
    if ((await page.locator('#away').count()) === 0) return false;
    await Promise.all([
      page.waitForURL(`${sites.elsewhere}link`),
      page.evaluate(() => document.querySelector<HTMLElement>('#away')?.click()),
    ]);
    return sites.asked.some((one) => one.startsWith('link from http'));
  },
};

/** An effect by its name, which reads as a sentence. */
export type Effect = keyof typeof effects;

/** What the page does by itself; nothing else may ever happen. */
export const own: readonly Effect[] = [
  'the page wakes',
  'it has its own style',
  'it shows its own picture',
  'its worker runs',
  'it reads rich text',
];

/**
 * Opens the page and says whether its own scripts wake it. Those that never will are told by what stops them: there are none, the
 * policy refuses one of them, or one fails.
 */
async function wakes(page: Page, home: string): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ target }) => {
      const isOwn = target instanceof HTMLScriptElement && target.src === '' && !target.matches('.hostile');
      if (isOwn) document.documentElement.dataset.refused = '';
    });
  });
  const failed = new Promise<false>((resolve) => page.once('pageerror', () => resolve(false)));
  await page.goto(home);
  if ((await page.locator('script#engine').count()) === 0) return false;
  const decided = page.waitForSelector('html[data-awake], html[data-refused]', { state: 'attached' }).then(
    (html) => html.evaluate((one) => 'awake' in one.dataset),
    () => false,
  );
  return Promise.race([failed, decided]);
}

/** Opens what `sites` show and says of each of `names` whether it happens. */
export async function see(
  page: Page,
  sites: TwoSites,
  names: readonly Effect[],
): Promise<{ [name in Effect]?: boolean }> {
  const awake = await wakes(page, sites.home);
  const seen: { [name in Effect]?: boolean } = {};
  for (const name of names) seen[name] = await effects[name]({ page, sites, awake });
  return seen;
}
