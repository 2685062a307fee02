import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptExample, openTab, slowEngine } from '../keeping/example.ts';
import type { Edits } from '../kept/kept.ts';
import { packLink } from '../out/pack-link.ts';
import { writeParcel } from '../out/parcel.ts';
import { Intake } from './intake.svelte.ts';
import { roomRefusal } from './refusals.ts';

const ferry = 'Ferry line to stay open\n\nThe ferry will run until autumn, the council said on Monday.';
const csv = 'title,text\nFerry,The ferry will run until autumn.\n';
/** Letters in Windows-1251, which do not say so. */
const cyrillic = Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf5, 0xee, 0xe4, 0xe8, 0xf2);
const titled = (edits: Edits): Edits => ({ ...edits, title: { value: 'Boats', basis: 'reader' } });
const breathe = () => new Promise((resolve) => setTimeout(resolve, 10));

/** What the reader brings along, read when the test lets it; `finish` lets go all there is to come. */
async function openIntake() {
  const { engine, waiting, settle } = slowEngine();
  const { reader, shelf } = await openTab({ ofShelf: engine });
  const finish = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) {
      await breathe();
      await settle();
    }
  };
  return { reader, shelf, intake: new Intake(reader, shelf), waiting, finish };
}

describe('articles that are looked at before they are added', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are added as the reader corrected them, however soon after', async () => {
    const { reader, intake, finish } = await openIntake();
    void intake.readText(ferry);
    await finish();
    const id = intake.drafts.list[0]?.kept.id ?? '';
    void intake.drafts.change(id, { edits: titled });
    void intake.add();
    await finish();
    expect(reader.library.article(id).title?.value).toBe('Boats');
  });

  it('leave nothing behind when they are discarded while they are still being read, nor come back with other files', async () => {
    const { intake, finish } = await openIntake();
    void intake.readFiles([new File([cyrillic], 'a.txt'), new File([csv], 'b.csv'), new File([csv], 'c.csv')]);
    await breathe();
    intake.clear();
    void intake.readFiles([new File([csv], 'd.csv')]);
    await finish();
    expect(intake.codes).toEqual([]);
    expect(intake.tables.map(({ file }) => file.name)).toEqual(['d.csv']);
    expect(intake.drafts.list.map(({ file }) => file)).toEqual(['d.csv']);
    expect(intake.progress).toBeUndefined();
  });

  it('say so when the words of the reader could not be laid over them', async () => {
    const { intake, waiting, finish } = await openIntake();
    void intake.readText(ferry);
    await finish();
    const changing = intake.drafts.change(intake.drafts.list[0]?.kept.id ?? '', { edits: titled });
    waiting.shift()?.fail();
    await changing;
    expect(intake.refusals.map(({ why }) => why)).toEqual(['The analysis stopped.']);
  });
});

const report = (i: number): string => `Quay ${i} is shut\n\nThe quay of harbour ${i} is shut for ${i + 2} days.`;
const files = (count: number): File[] => Array.from({ length: count }, (_, i) => new File([report(i)], `${i}.txt`));
/** A table of so many articles. */
const tableOf = (count: number): File =>
  new File(
    [`title,text\n${Array.from({ length: count }, (_, i) => `Quay ${i},It is shut for ${i} days.\n`).join('')}`],
    't.csv',
  );

describe('“Add” pressed while files are still being read', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it.each([
    ['of many files', () => files(12), 12],
    ['of a table', () => [tableOf(15)], 15],
  ])('adds every article %s, in their order and as one step', async (_, bring, count) => {
    const { reader, shelf, intake, waiting, finish } = await openIntake();
    const reading = intake.readFiles(bring());
    while (intake.drafts.list.length < 3) {
      await breathe();
      waiting.shift()?.go();
    }
    const adding = intake.add();
    expect(intake.isAdding).toBe(true);
    void finish();
    await reading;
    await finish();
    await adding;
    expect(intake.isAdding).toBe(false);
    expect(intake.drafts.list).toEqual([]);
    expect(shelf.own.map(({ source }) => /\d+/.exec(source.title?.value ?? source.text)?.[0])).toEqual(
      Array.from({ length: count }, (_, i) => String(i)),
    );
    expect(reader.steps.note.says).toBe(`${count} articles were added.`);
  });

  it('tells of those that could not be read and of those that are here already', async () => {
    const { shelf, intake, finish } = await openIntake();
    void intake.readFiles([...files(1), new File([''], 'empty.txt'), ...files(1), ...files(2).slice(1)]);
    const adding = intake.add();
    await finish();
    await adding;
    expect(shelf.own.length).toBe(2);
    expect(intake.refusals.map(({ what }) => what)).toEqual([
      expect.stringContaining('“empty.txt”'),
      '“Quay 0 is shut” was not added.',
    ]);
    expect(intake.asksReader).toBe(true);
  });

  it('leaves what is brought later to the reader’s next word', async () => {
    const { shelf, intake, finish } = await openIntake();
    void intake.readFiles(files(2));
    const adding = intake.add();
    void intake.readFiles([new File([ferry], 'later.txt')]);
    await finish();
    await adding;
    expect(shelf.own.length).toBe(2);
    expect(intake.drafts.list.map(({ file }) => file)).toEqual(['later.txt']);
  });

  it('adds nothing once reading is given up; what was read stays a draft', async () => {
    const { shelf, intake, waiting, finish } = await openIntake();
    void intake.readFiles(files(6));
    while (intake.drafts.list.length < 2) {
      await breathe();
      waiting.shift()?.go();
    }
    const adding = intake.add();
    intake.cancel();
    await finish();
    await adding;
    expect([intake.isAdding, intake.progress]).toEqual([false, undefined]);
    expect(intake.drafts.list.length).toBe(2);
    expect(shelf.own).toEqual([]);
  });

  it('gives the drafts back where the shelf could not take them', async () => {
    const { shelf, intake, waiting, finish } = await openIntake();
    void intake.readText(ferry);
    await finish();
    // Changed since it was read: the shelf reads it itself.
    void intake.drafts.change(intake.drafts.list[0]?.kept.id ?? '', { edits: titled });
    waiting.shift()?.fail();
    const adding = intake.add();
    await vi.waitFor(() => expect(waiting.length).toBe(1));
    waiting.shift()?.fail();
    await adding;
    expect(shelf.own).toEqual([]);
    expect(intake.drafts.list.length).toBe(1);
    expect(intake.refusals.at(-1)).toMatchObject({ what: 'The articles could not be added.' });
  });
});

describe('what the page says while it reads', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('is how many of all articles that were brought are read', async () => {
    const { intake, waiting, finish } = await openIntake();
    void intake.readFiles([...files(3), tableOf(4)]);
    const told: string[] = [];
    while (intake.progress) {
      told.push(`${intake.progress.done} of ${intake.progress.total}`);
      await breathe();
      waiting.shift()?.go();
    }
    await finish();
    expect([...new Set(told)]).toEqual([
      '0 of 4',
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '3 of 7',
      '4 of 7',
      '5 of 7',
      '6 of 7',
      '7 of 7',
    ]);
  });

  it('counts room with what is on its way, and says in words when there is none', () => {
    expect(roomRefusal('a.csv', 1, 0)).toEqual({
      what: '“a.csv” holds 1 article.',
      why: 'The library takes 500; there is no more room.',
      next: 'Remove others to make room, then bring it again.',
    });
    expect(roomRefusal('a.csv', 3, 1).why).toBe('The library takes 500; there is room for 1 more.');
  });
});

describe('the clock is set back', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('articles that are added later are numbered later, those of a link as well', async () => {
    const { reader, shelf, intake, finish } = await openIntake();
    const clock = vi.spyOn(Date, 'now');
    for (const [i, days] of [3, 0, -2].entries()) {
      clock.mockReturnValue(Date.UTC(2026, 0, 20 + days));
      void intake.readFiles([new File([report(i)], `${i}.txt`)]);
      await finish();
      void intake.add();
      await finish();
    }
    const link = { articles: [keptExample('k1', report(3))], corrections: [], settings: {} };
    await intake.lookAtLink(await packLink(writeParcel(link)));
    void intake.openParcel();
    await finish();
    clock.mockRestore();
    expect(shelf.own.map(({ source }) => source.text)).toEqual([0, 1, 2, 3].map(report));
    expect(reader.library.articles.slice(-4).map(({ text }) => text)).toEqual([0, 1, 2, 3].map(report));
  });
});

describe('files of this page', () => {
  it('wait for the reader each, and opening one loses no draft', async () => {
    globalThis.indexedDB = new IDBFactory();
    const { shelf, intake, finish } = await openIntake();
    const backup = (id: string) =>
      new File(
        [writeParcel({ articles: [keptExample(id, report(Number(id.slice(1))))], corrections: [], settings: {} })],
        id,
      );
    void intake.readFiles([...files(1), backup('k1'), backup('k2')]);
    await finish();
    expect(intake.parcels.length).toBe(2);
    void intake.openParcel();
    await finish();
    expect(shelf.own.map(({ id }) => id)).toEqual(['k1']);
    expect([intake.parcels.length, intake.drafts.list.length]).toEqual([1, 1]);
  });
});
