import { describe, expect, it } from 'vitest';
import { exampleStart } from '../articles/example.ts';
import { addWord } from '../articles/edit-lexicon.ts';
import { slowEngine } from '../keeping/example.ts';
import { Reader } from './reader.svelte.ts';

function openReader() {
  const { engine, waiting, settle } = slowEngine();
  const reader = new Reader(exampleStart());
  const visited: string[] = [];
  reader.connect(engine, (fragment, how) => visited.push(`${how} ${fragment}`));
  return { reader, waiting, visited, settle };
}

describe('the reader', () => {
  it('opens at the pair that is already compared, without asking for anything', () => {
    const { reader, waiting } = openReader();
    expect([reader.pair.a.id, reader.pair.b.id, waiting.length]).toEqual(['x0', 'x1', 0]);
  });

  it('opens a passage on the side that shows its article, or in B in one step of the address', async () => {
    const { reader, waiting, visited } = openReader();
    await reader.openPassages('x0', [{ from: 30, to: 33 }], 'talks');
    expect(reader.spotlight.sought).toEqual({ side: 'a', range: { from: 30, to: 33 } });
    expect(reader.place).toMatchObject({ a: 'x0', b: 'x1', lens: 'read', topic: 'talks' });
    const pushed = visited.filter((step) => step.startsWith('push')).length;
    const opening = reader.openPassages('x2', [{ from: 0, to: 5 }]);
    waiting[0]?.go();
    await opening;
    expect(reader.spotlight.sought).toEqual({ side: 'b', range: { from: 0, to: 5 } });
    expect([reader.pair.a.id, reader.pair.b.id]).toEqual(['x0', 'x2']);
    expect(visited.filter((step) => step.startsWith('push')).length).toBe(pushed + 1);
  });

  it('never shows an older answer after a newer question', async () => {
    const { reader, waiting } = openReader();
    const first = reader.choose('x0', 'x2');
    const second = reader.choose('x1', 'x2');
    expect(waiting[0]?.signal?.aborted).toBe(true);
    waiting[1]?.go();
    await second;
    waiting[0]?.go();
    await first;
    expect([reader.pair.a.id, reader.pair.b.id]).toEqual(['x1', 'x2']);
  });

  it('keeps the pair on the page until the new one is compared', async () => {
    const { reader, waiting } = openReader();
    const step = reader.choose('x0', 'x2');
    expect(reader.pair.b.id).toBe('x1');
    expect(reader.asking.status.kind).toBe('working');
    waiting[0]?.go();
    await step;
    expect(reader.pair.b.id).toBe('x2');
    expect(reader.asking.status.kind).toBe('ready');
  });

  it('tells when a comparison failed, and can try again', async () => {
    const { reader, waiting } = openReader();
    const step = reader.choose('x0', 'x2');
    waiting[0]?.fail();
    await step;
    expect(reader.asking.status).toEqual({ kind: 'failed', message: 'The analysis stopped.' });
    const again = reader.choose('x0', 'x2');
    waiting[1]?.go();
    await again;
    expect(reader.pair.b.id).toBe('x2');
  });

  it('keeps the pinned link when the sides are exchanged', async () => {
    const { reader, waiting } = openReader();
    reader.walk(1);
    const before = reader.pinned?.link;
    expect(before).toBeDefined();
    const step = reader.swap();
    waiting[0]?.go();
    await step;
    expect([reader.pinned?.link.b, reader.pinned?.link.a]).toEqual([before?.a, before?.b]);
  });

  it('walks round the links and writes them into the address without filling the history', () => {
    const { reader, visited } = openReader();
    const total = reader.pair.links.length;
    for (let i = 0; i < total; i++) reader.walk(1);
    expect(reader.pinned?.number).toBe(1);
    expect(visited.every((step) => step.startsWith('replace'))).toBe(true);
  });

  it('keeps the pin on its sentences when a restored passage gives them other numbers, and when that is taken back', async () => {
    const { reader, settle } = openReader();
    reader.walk(1);
    const words = (): string[] =>
      (reader.pinned?.link.a ?? []).map((at) => {
        const { from = 0, to = 0 } = reader.pair.a.sentences[at] ?? {};
        return reader.pair.a.text.slice(from, to);
      });
    const [before, pin] = [words(), reader.place.pin];
    const [title] = reader.pair.a.blocks;
    const restoring = reader.byHand.restore('a', title?.from ?? 0);
    await settle(restoring);
    expect(reader.place.pin).not.toBe(pin);
    expect([before.length > 0, words()]).toEqual([true, before]);
    const striking = reader.byHand.restore('a', title?.from ?? 0);
    await settle(striking);
    expect(reader.place.pin).toBe(pin);
  });

  it('opens on the first link where an address names one in vain, and says so', async () => {
    const { reader } = openReader();
    await reader.open('#a=x0&b=x1&pin=90~91');
    expect(reader.pinned?.number).toBe(1);
    expect(reader.steps.note.says).toContain('no match here');
  });

  it('can be led back with the browser: changes of pair, lens and topic are pushed', async () => {
    const { reader, visited, waiting } = openReader();
    const step = reader.choose('x2', 'x1');
    waiting[0]?.go();
    await step;
    await reader.show('topics');
    await reader.chooseTopic('talks');
    expect(visited).toEqual(['push a=x2&b=x1', 'push a=x2&b=x1&lens=topics', 'push a=x2&b=x1&lens=topics&topic=talks']);
  });

  it('loses nothing the reader went on from: names and passages that were still being read are steps', async () => {
    const { reader, settle } = openReader();
    const { lexicon, byHand } = reader;
    const changing = lexicon.change(addWord(lexicon.words, 'Fleet', 'name', 'Northport'), 'Northport is the fleet.');
    await reader.show('topics');
    await settle();
    await changing;
    expect(reader.library.names?.map(({ name }) => name)).toContain('Fleet');
    expect([reader.place.lens, reader.steps.note.says]).toEqual(['topics', 'Northport is the fleet.']);
    const restoring = byHand.restore('a', reader.pair.a.blocks[0]?.from ?? 0);
    await reader.show('read');
    await settle();
    await restoring;
    expect(reader.pair.a.blocks[0]?.restored).toBe(true);
    expect(reader.steps.note.says).toBe('A passage counts as report. Counts and matches follow.');
    void reader.steps.undo();
    expect(reader.library.history.canRedo).toBe(true);
  });
});
