import { packLink } from '../out/pack-link.ts';
import { writeParcel } from '../out/parcel.ts';
import type { Kept } from '../kept/kept.ts';
import type { Reader } from '../reader/reader.svelte.ts';
import type { Shelf } from '../keeping/shelf.svelte.ts';
import type { Stored } from '../kept/stored.ts';
import type { openStorage, Storage } from '../kept/storage.ts';
import type { ShelfStateName } from './state-names.ts';

/** What a state is made on: the page with its reader and shelf. */
type Stage = { reader: Reader; shelf: Shelf; page: { lookAtLink: (fragment: string) => boolean } };
/** A state: how the storage behaves (empty, if it is not said), and the steps of a reader that lead there. */
type ShelfState = { opening?: typeof openStorage; show: (stage: Stage) => unknown };

const ferry = `Ferry line to stay open

The ferry between the two shores will run until autumn, the council said on Monday. "Nobody will be left on the quay," said its head, Jane Roe.

Share this article

Fares rise by ten per cent in May.`;
const boats = `Boats keep running

"Nobody will be left on the quay," said Jane Roe, the head of the council, on Monday. The ferry will run between the shores until autumn.`;

const keep = (i: number, text: string, more: Partial<Kept> = {}): Kept => {
  const id = `k${i}`;
  return { id, added: i, source: { id, text }, edits: {}, restored: [], ...more };
};
const few = [
  keep(1, ferry, {
    edits: {
      outlet: { value: 'The Shore Gazette', basis: 'reader' },
      talks: { value: { place: 'Northport', date: '2013-09-12' }, basis: 'reader' },
    },
    note: 'Read this one first.',
  }),
  keep(2, boats),
];
const many = Array.from({ length: 120 }, (_, i) =>
  keep(i + 1, `Report ${i + 1}\n\nThe quay of harbour ${i} is shut. Ships wait at pier ${i * 7}.`),
);

/** Two reports of one ship's end, each ship another story. */
const ships = 'Marlinde Corvina Halvard Tessaly Brunhold Ostrava Kelmore Lindqvist Torrebruna Quellstad'.split(' ');
const tenStories = ships.flatMap((ship, i) => {
  const town = `${ship.slice(0, 3)}holm`;
  return [
    `Ferry ${ship} sinks off ${town}\n\nThe ferry ${ship} sank off ${town} on Tuesday after it struck a sandbank, and rescuers pulled forty passengers from the water. ${town} has no deeper channel.`,
    `Passengers rescued as ${ship} goes down\n\nRescuers in ${town} worked through Tuesday to bring ashore passengers of the ${ship}, a ferry that sank when it ran onto a sandbank.`,
  ].map((text, k) => keep(2 * i + k + 1, text));
});

/** A storage that holds `articles` and takes what it is given, or refuses it as `write` does. */
const holding = (articles: Kept[], settings: Stored['settings'] = {}, write?: Storage['write']): typeof openStorage => {
  const read = () => Promise.resolve({ articles, corrections: [], settings });
  return () =>
    Promise.resolve({
      read,
      write: write ?? (() => Promise.resolve(true)),
      readSteps: () => Promise.resolve([]),
      close: () => undefined,
    });
};

/** A storage with nothing in it. */
export const nothingKept = holding([]);

const shelfSheet = () => press('Library');

/** The states, each made as a reader comes there. */
export const shelfStates: { [S in ShelfStateName]: ShelfState } = {
  'articles to check': {
    show: async () => {
      const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
      const cyrillic = Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf5, 0xee, 0xe4, 0xe8, 0xf2);
      drop({
        'ferry.txt': ferry,
        'boats.txt': boats,
        'old.doc': old,
        'parom.txt': cyrillic,
        'table.csv': 'name,words\nFerry,Late.',
      });
      await until(() => document.querySelectorAll('.drafts > li').length === 3 && find('legend', 'What the columns'));
      (await until(() => find('summary', 'Check title'))).click();
    },
  },
  'a shared link to look at': {
    show: async ({ page }) => {
      page.lookAtLink(await packLink(writeParcel({ articles: few, corrections: [], settings: {} })));
      await until(() => find('button', 'Open and keep'));
    },
  },
  'a link that is not whole': {
    show: async ({ page }) => {
      page.lookAtLink('share=1c0ffee');
      await until(() => document.querySelector('[role="alert"] li'));
    },
  },
  'no articles of one’s own': { show: shelfSheet },
  'a library of a few': {
    opening: holding(few),
    show: async () => {
      await shelfSheet();
      document.querySelector<HTMLElement>('[aria-label="Edit Ferry line to stay open"]')?.click();
    },
  },
  'a library of many': { opening: holding(many), show: shelfSheet },
  'nothing found in the library': {
    opening: holding(few),
    show: async () => {
      await shelfSheet();
      const field = await until(() => document.querySelector<HTMLInputElement>('[type="search"]'));
      field.value = 'zebra';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  'one article only': { opening: holding(few.slice(0, 1), { hidden: true }), show: () => undefined },
  'ten stories': {
    opening: holding(tenStories, { hidden: true }),
    show: async ({ reader }) => {
      await until(() => reader.library.articles.length === tenStories.length);
      await reader.show('all-articles');
    },
  },
  'the stories of a library': {
    opening: holding(tenStories.slice(0, 6), { hidden: true }),
    show: async () => {
      await shelfSheet();
      (await until(() => find('summary', '3 stories'))).click();
    },
  },
  'storage refused': {
    opening: () => Promise.reject(new DOMException('Storage is off.', 'SecurityError')),
    show: ({ shelf }) => shelf.add(few, []).then(shelfSheet),
  },
  'storage full': {
    opening: holding([], {}, () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'))),
    show: ({ shelf }) => shelf.add(few, []).then(shelfSheet),
  },
  'sharing built-in articles': { show: () => press('Share') },
  'sharing one’s own articles': {
    opening: holding(few),
    show: async ({ reader }) => {
      await reader.choose('k1', 'k2');
      await press('Share');
      await press('Make a link with the texts');
      await until(() => document.querySelector('[aria-label="Link with the texts"]'));
    },
  },
};

/** Waits until there is something to go on with. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let found = look(); ; found = look()) {
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function find(selector: string, words: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.trim().startsWith(words));
}

async function press(words: string): Promise<void> {
  (await until(() => find('button', words))).click();
}

/** Drops files on the page, given by name. */
function drop(files: { [name: string]: string | Uint8Array<ArrayBuffer> }): void {
  const dataTransfer = new DataTransfer();
  for (const [name, content] of Object.entries(files)) dataTransfer.items.add(new File([content], name));
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}
