import type { Page } from '@playwright/test';
import { chance } from './chance.ts';

/** What a monkey did, and how many counts of the page were held against each other. */
export type MonkeyTale = { did: string[]; compared: number };

const keys = 'j k o x l m d t c [ ] 1 2 3 4 5 6 ? Escape Tab Enter Control+z Control+Shift+z ArrowDown ArrowUp'.split(
  ' ',
);
const words = ['killed', 'Geneva', '2013-09-12', 'Lavrov, Kerry', '', 'weapon*'];
const sizes = [
  { width: 1440, height: 1000 },
  { width: 900, height: 800 },
  { width: 360, height: 740 },
];

/**
 * Does `actions` things at random, the same ones for the same `seed`: presses keys and whatever can be seen, chooses, types, goes
 * back, changes the window. After each, all counts of links in sight must be one number. Throws with what was done last where they
 * are not, or where the page stopped.
 */
export async function letLoose(page: Page, actions: number, seed: number): Promise<MonkeyTale> {
  const next = chance(seed);
  const anyOf = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const did: string[] = [];
  let compared = 0;
  for (let i = 0; i < actions; i++) {
    const dice = next();
    if (dice < 0.35) {
      const key = anyOf(keys);
      await page.keyboard.press(key);
      did.push(`key ${key}`);
    } else if (dice < 0.93) did.push(await useControl(page, next(), anyOf(words)));
    else if (dice < 0.96) {
      // What lies before the page is none of its business.
      await page.evaluate((back) => {
        const { navigation } = globalThis as unknown as { navigation: { canGoBack: boolean } };
        if (!back) history.forward();
        else if (navigation.canGoBack) history.back();
      }, dice < 0.95);
      did.push('history');
    } else {
      const size = sizes[Math.floor(next() * sizes.length)] ?? { width: 1440, height: 1000 };
      await page.setViewportSize(size);
      did.push(`${size.width} px`);
    }
    const counts = await countsOf(page);
    if (new Set(Object.values(counts)).size > 1) {
      throw new Error(`${JSON.stringify(counts)} after ${did.slice(-12).join(', then ')}`);
    }
    compared += Object.keys(counts).length;
  }
  return { did, compared };
}

/** Uses one of the controls in sight: presses a button, chooses, or types. Answers with its name. */
async function useControl(page: Page, dice: number, typed: string): Promise<string> {
  const spot = await page.evaluate(
    ([dice, typed]) => {
      // Left alone is what leaves the page, or has it violate its policy on purpose.
      const leftAlone = /^(Print|SVG|PNG|CSV|Try to send|Reload|Download|Report|Matches \(CSV\)|Texts and result)/;
      const room = [...document.querySelectorAll('dialog[open], :popover-open')].at(-1) ?? document.body;
      const controls = [
        ...room.querySelectorAll<HTMLElement>('button:enabled, select, summary, input:not([type=file]), textarea'),
      ].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
          !leftAlone.test(one.innerText),
      );
      const control = controls[Math.floor(dice * controls.length)];
      if (!control) return { name: 'nothing', x: 0, y: 0 };
      const name = control.getAttribute('aria-label') ?? (control.innerText.trim().slice(0, 40) || control.localName);
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = Math.floor(((dice * 997) % 1) * control.options.length);
        control.dispatchEvent(new Event('change', { bubbles: true }));
        return { name: `choose ${name}`, x: 0, y: 0 };
      }
      if (
        control instanceof HTMLTextAreaElement ||
        (control instanceof HTMLInputElement && control.type !== 'checkbox')
      ) {
        control.value = typed;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
        return { name: `type into ${name}`, x: 0, y: 0 };
      }
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      if (hit && (control.contains(hit) || hit.contains(control))) return { name: `press ${name}`, x, y };
      control.click();
      return { name: `press ${name}`, x: 0, y: 0 };
    },
    [dice, typed] as const,
  );
  if (spot.x > 0) await page.mouse.click(spot.x, spot.y);
  return spot.name;
}

/** Every count of links in sight, by where it stands, once the page has nothing left to do. Throws where it stopped. */
async function countsOf(page: Page): Promise<Record<string, number>> {
  await page.waitForFunction(
    () =>
      !document.querySelector('main.stale') && !/Comparing …/.test(document.querySelector('p.says')?.textContent ?? ''),
    undefined,
    { timeout: 20_000 },
  );
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    if (document.querySelector('main[role=alert]')) throw new Error(document.body.innerText.slice(0, 300));
    const counts: Record<string, number> = {};
    const note = (where: string, text: string | null | undefined, number: RegExp): void => {
      const [, found] = number.exec(text ?? '') ?? [];
      if (found !== undefined) counts[where] = Number(found);
    };
    note(
      'walk',
      document.querySelector('[aria-label="Matches"] [role=status]')?.textContent,
      /(\d+)\s*(?:match(?:es)?)?\s*$/,
    );
    note(
      'sensitivity',
      [...document.querySelectorAll('option:checked')]
        .map(({ textContent }) => textContent)
        .find((text) => /^(Strict|Balanced|Loose)/.test(text)),
      /: (\d+) match/,
    );
    note('pair map', document.querySelector('.map [aria-pressed=true]')?.textContent, /^\s*(\d+)/);
    note('list', document.querySelector('.links > button')?.textContent, /(\d+) matches as/);
    const rows = document.querySelectorAll('.links tbody tr').length;
    if (rows > 0) counts.rows = rows;
    for (const side of ['a', 'b']) {
      const pane = document.querySelector(`.pane.${side}`);
      if (!pane || pane.querySelector('.pick')) continue;
      const links = new Set([...pane.querySelectorAll<HTMLElement>('[data-link]')].map(({ dataset }) => dataset.link));
      counts[`handles in ${side}`] = links.size;
    }
    return counts;
  });
}
