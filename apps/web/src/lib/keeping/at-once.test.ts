import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runJob } from '../engine/jobs.ts';
import { addWord } from '../articles/edit-lexicon.ts';
import { ferries, keptExample, openTab, slowEngine } from './example.ts';

const articles = { articles: [...ferries], corrections: [] };
const words = addWord({ names: [], labels: [] }, 'Fleet', 'name', 'Northport');
const breathe = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('of two changes made at once none is lost:', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it.each(['other names', 'a restored passage'])(
    'articles that arrive while texts are read anew for %s stay, and later changes can be made',
    async (what) => {
      const { engine, waiting, settle } = slowEngine();
      const { reader, shelf } = await openTab({ ofReader: engine });
      const reading =
        what === 'other names'
          ? reader.lexicon.change(words, 'Northport is the fleet.')
          : reader.byHand.restore('a', reader.pair.a.blocks[0]?.from ?? 0);
      waiting.shift()?.go();
      await breathe();
      const merging = shelf.merge(articles);
      await breathe();
      await settle(Promise.all([reading, merging]));
      const { library } = reader;
      expect(library.articles.map(({ id }) => id)).toEqual(['x0', 'x1', 'x2', 'k1', 'k2']);
      expect(library.topics).toEqual(
        runJob('measure', { articles: library.articles, topics: library.topics.map(({ topic }) => topic) }),
      );
      if (what === 'other names') expect(library.names).toEqual(words.names);
      else expect(reader.pair.a.blocks[0]?.restored).toBe(true);
      await shelf.hide(true);
      expect(shelf.trouble).toBe('');
    },
  );

  it('an article that is read while the names change knows the new ones', async () => {
    const { engine, waiting, settle } = slowEngine();
    const { reader, shelf } = await openTab({ ofShelf: engine });
    const adding = shelf.add([keptExample('k1', 'Boats left.\n\nThe boats of Northport left on Monday, he said.')], []);
    await vi.waitFor(() => expect(waiting.map(({ job }) => job)).toEqual(['read']));
    await reader.lexicon.change(words, 'Northport is the fleet.');
    await settle(adding);
    expect(reader.library.article('k1').mentions.map(({ entity }) => entity)).toContain('Fleet');
  });
});
