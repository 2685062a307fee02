import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { ReadingError, type Article } from '@vis-a-vis/parsing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Intake } from '../adding/intake.svelte.ts';
import type { Engine } from '../engine/engine.ts';
import type { Jobs } from '../engine/protocol.ts';
import { packLink } from '../out/pack-link.ts';
import { readParcel, writeParcel } from '../out/parcel.ts';
import { ferries, keptExample, openTab, quickEngine } from './example.ts';

/** An engine whose reading of an article that says “broken” does not agree with its text. */
const brokenEngine: Engine = {
  ...quickEngine,
  run: async (job, ask, signal) => {
    const answer = await quickEngine.run(job, ask, signal);
    if (job !== 'read' || !(ask as Jobs['read']['ask']).source.text.includes('broken')) return answer;
    return { ...(answer as Article), blocks: [] } as unknown as typeof answer;
  },
};
const broken = [...ferries, keptExample('k3', 'Quay closed\n\nThe quay is broken, the council said.')];
const backup = writeParcel({ articles: broken, corrections: [], settings: { hidden: true } });
const tooLong = writeParcel({
  articles: [...ferries, keptExample('k4', 'word '.repeat(1_200_000))],
  corrections: [],
  settings: {},
});
const open = () => openTab({ ofShelf: brokenEngine });

describe('an article that does not hold together', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it.each([
    ['is not as its text is', backup, /^“Quay closed” does not hold together and is not opened\. /, 'contract'],
    ['is too long to be read', tooLong, /too long|words|characters/, 'too long'],
  ])('in a damaged backup, where one %s, leaves everything as it was', async (_, text, says, code) => {
    const { shelf, reader } = await open();
    await shelf.add([keptExample('k9', 'The boats stay in the harbour, she said.')], []);
    const before = shelf.parcel();
    const refused: unknown = await shelf.openBackup(readParcel(text, 'The backup')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ReadingError);
    expect(refused).toMatchObject({ code });
    expect((refused as ReadingError).message).toMatch(says);
    expect(shelf.parcel()).toEqual(before);
    expect(reader.steps.note.says).toBe('One article was added.');
    expect((await openTab()).shelf.own.map(({ id }) => id)).toEqual(['k9']);
  });

  it('in a link is refused in words, and nothing of the link is kept', async () => {
    const { shelf, reader } = await open();
    const intake = new Intake(reader, shelf);
    await intake.lookAtLink(`#${await packLink(backup)}`);
    expect(intake.parcel?.articles.length).toBe(3);
    await intake.openParcel();
    expect(intake.refusals.map(({ what }) => what)).toEqual([
      '“Quay closed” does not hold together and is not opened.',
    ]);
    expect(shelf.own).toEqual([]);
  });

  it('is read once where it is sound', async () => {
    let reads = 0;
    const counting: Engine = {
      ...quickEngine,
      run: (job, ask, signal) => {
        if (job === 'read') reads += 1;
        return quickEngine.run(job, ask, signal);
      },
    };
    const { shelf, reader } = await openTab({ ofShelf: counting });
    await shelf.merge({ articles: [...ferries], corrections: [] });
    expect(reads).toBe(2);
    expect(reader.library.articles.length).toBe(5);
  });
});
