import { awake, expect, test } from './page.ts';
import { pressInMenu } from './views.ts';

for (const how of ['http', 'file'] as const) {
  test.describe(`from ${how}`, () => {
    test.use({ how });

    test('a reader sees the policy in force and tries it: the browser refuses to send anything', async ({
      open,
      troubles,
    }) => {
      const page = await open();
      await pressInMenu(page, 'Texts stay on this device');
      await page.getByText('The policy in force').click();
      await expect(page.getByText("connect-src 'none'")).toBeVisible();
      await page.getByRole('button', { name: 'Try to send something' }).click();
      await expect(page.getByText('The browser refused, by connect-src.')).toBeVisible();
      // Refused, so no request: what was noticed is the violation, and what the browser writes of it.
      expect(
        troubles.splice(0).filter((one) => !/Content Security Policy|policy violation: connect-src/.test(one)),
      ).toEqual([]);
    });
  });
}

test('a copy of the page without its policy is told from ours', async ({ page, address, troubles }) => {
  await page.route('https://example.com/', (route) => route.fulfill({ body: '' }));
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const changed = (await answer.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response: answer, body: changed, headers: { 'content-type': 'text/html' } });
  });
  await page.goto(address);
  await awake(page);
  await pressInMenu(page, 'Texts stay on this device');
  await page.getByRole('button', { name: 'Try to send something' }).click();
  await expect(page.getByText('The browser did not refuse.')).toBeVisible();
  expect(troubles.splice(0)).toEqual(['request: https://example.com/']);
});
