import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTab, slowEngine } from '../keeping/example.ts';
import type { Edits } from '../kept/kept.ts';
import { Intake } from './intake.svelte.ts';

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
  return { reader, intake: new Intake(reader, shelf), waiting, finish };
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
