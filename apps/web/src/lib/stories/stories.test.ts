import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptExample, openTab } from '../keeping/example.ts';
import { pairParcel } from '../out/pair-parcel.ts';
import { readParcel, writeParcel } from '../out/parcel.ts';
import { nameStory } from './name-story.ts';

const ferry = `Ferry sinks off Varnholm

The ferry Marlinde sank off Varnholm on Tuesday after it struck a sandbank, and rescuers pulled forty passengers from the water. The ferry had left late.

Harbour master Ingrid Solberg said the Marlinde had left its berth late. Varnholm has no deeper channel, and the sandbank moves.`;
const ferryAgain = `Passengers rescued as Marlinde goes down

Rescuers in Varnholm worked through Tuesday to bring ashore passengers of the Marlinde, a ferry that sank when the ferry ran onto a sandbank.

Ingrid Solberg, who runs the harbour at Varnholm, said nobody was missing. Rescuers searched the sandbank.`;
const mayor = `Mayor quits

Elena Varga resigned as mayor of Torrebruna on Monday amid a bribery inquiry over the Calvera tunnel. Varga denied the bribery. The inquiry goes on, and the tunnel stays shut.`;

type Tab = Awaited<ReturnType<typeof openTab>>;

async function openThree(): Promise<Tab> {
  const tab = await openTab();
  const own = [ferry, ferryAgain, mayor].map((text, i) => keptExample(`k${i + 1}`, text));
  await tab.shelf.add(own, []);
  await expect.poll(() => tab.reader.stories.ofBoth({ a: 'k1', b: 'k2' })).toBeDefined();
  await tab.reader.choose('k1', 'k2');
  return tab;
}
const listed = ({ reader }: Tab) => reader.stories.all.map(({ articles }) => articles.join(' '));
const undo = async ({ reader }: Tab): Promise<void> => {
  reader.steps.undo();
  await Promise.resolve();
};

describe('stories of the reader’s own articles', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are told by the event that is reported; what came with the page is one', async () => {
    const tab = await openThree();
    expect(listed(tab)).toEqual(['x0 x1 x2', 'k1 k2', 'k3']);
    expect(tab.reader.stories.nameOf(tab.reader.stories.of('k1'))).toMatch(/Marlinde|Varnholm|Solberg/);
  });

  it('are all that the views show: no column, topic or place of a stranger', async () => {
    const tab = await openThree();
    const { reader } = tab;
    const inGroup = () => reader.group.articles.map(({ id }) => id);
    expect(inGroup()).toEqual(['k1', 'k2']);
    expect(reader.topics.isBuiltIn).toBe(false);
    expect(reader.topics.rows.map(({ topic }) => topic.name)).toEqual(expect.arrayContaining(['Ferry', 'Rescuers']));
    for (const { inArticles } of reader.topics.rows)
      expect([...inArticles].some(([id, { count }]) => count > 0 && ['k1', 'k2'].includes(id))).toBe(true);
    await reader.choose('k1', 'k3');
    expect(inGroup()).toEqual(['k1', 'k3']);
  });

  it('can be named, parted and joined, and each of it taken back', async () => {
    const tab = await openThree();
    const { stories } = tab.reader;
    const before = listed(tab);
    stories.rename(stories.of('k1'), 'The ferry');
    expect(stories.nameOf(stories.of('k2'))).toBe('The ferry');
    stories.part('k2');
    expect(listed(tab)).toEqual(['x0 x1 x2', 'k1', 'k2', 'k3']);
    stories.join(stories.of('k2'), stories.of('k3'));
    expect(listed(tab)).toEqual(['x0 x1 x2', 'k1', 'k2 k3']);
    await undo(tab);
    await undo(tab);
    expect(listed(tab)).toEqual(before);
    expect(stories.nameOf(stories.of('k1'))).toBe('The ferry');
    await undo(tab);
    expect(stories.set).toEqual([]);
  });

  it('are there when the page opens anew, come back from a backup, and leave those of others at home', async () => {
    const tab = await openThree();
    const { stories } = tab.reader;
    stories.rename(stories.of('k1'), 'The ferry');
    stories.rename(stories.of('k3'), 'The mayor');
    await tab.shelf.settle();
    const again = await openTab();
    expect(again.reader.stories.set).toEqual(stories.set);
    const backup = readParcel(writeParcel(tab.shelf.parcel()), 'The backup');
    globalThis.indexedDB = new IDBFactory();
    const fresh = await openTab();
    await fresh.shelf.openBackup(backup);
    expect(fresh.reader.stories.set).toEqual(stories.set);
    const { settings } = pairParcel(tab.reader, tab.shelf, true);
    expect(JSON.stringify(settings.stories)).toContain('The ferry');
    expect(JSON.stringify(settings.stories)).not.toContain('The mayor');
  });
});

describe('topics found in a story', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are the reader’s once they are changed, stay away once removed, and come back when that is undone', async () => {
    const tab = await openThree();
    const { topics } = tab.reader;
    const names = () => topics.rows.map(({ topic }) => topic.name);
    const before = names();
    const found = topics.rows.find(({ topic }) => topic.name === 'Ferry')?.topic;
    if (!found) throw new Error('nothing found');
    topics.edit({ ...found, name: 'Ships', patterns: ['ferry', 'ship*'] });
    await expect.poll(names).toContain('Ships');
    expect(names()).not.toContain('Ferry');
    const changed = topics.topics.find(({ name }) => name === 'Ships');
    if (changed) topics.remove(changed);
    expect(topics.topics.map(({ name }) => name)).not.toContain('Ships');
    await expect.poll(names).toEqual(before.filter((name) => name !== 'Ferry'));
    await tab.reader.choose('x0', 'x1');
    expect(names()).not.toContain('Ships');
    await tab.reader.choose('k1', 'k2');
    await undo(tab);
    await undo(tab);
    await expect.poll(names).toEqual(before);
  });

  it('go back to what was found in this story, and no other story changes', async () => {
    const { reader } = await openThree();
    const { topics } = reader;
    const names = () => topics.topics.map(({ name }) => name);
    await reader.choose('x0', 'x1');
    topics.add([{ name: 'Choirs', patterns: ['choir*'] }]);
    await reader.choose('k1', 'k2');
    const before = names();
    expect(topics.isEdited).toBe(false);
    const [first] = topics.topics;
    if (first) topics.remove(first);
    topics.add([{ name: 'Weather', patterns: ['storm*'] }]);
    expect(topics.isEdited).toBe(true);
    topics.reset();
    expect(names()).toEqual(before);
    await reader.choose('x0', 'x1');
    expect(names()).toContain('Choirs');
  });

  it('added by the reader are of this story alone', async () => {
    const tab = await openThree();
    const { topics } = tab.reader;
    topics.add([{ name: 'Weather', patterns: ['storm*'] }]);
    await expect.poll(() => topics.rows.map(({ topic }) => topic.name)).toContain('Weather');
    await tab.reader.choose('x0', 'x1');
    expect(topics.rows.map(({ topic }) => topic.name)).not.toContain('Weather');
  });
});

describe('the name of a story', () => {
  const base = { text: 'Rain. More rain.', sentences: [], title: undefined };
  type Named = Parameters<typeof nameStory>[0][number];
  const article = (names: string[], day?: string): Named =>
    ({
      ...base,
      title: { value: 'Rain falls', from: 0, to: 4 },
      mentions: names.map((entity) => ({ entity })),
      ...(day !== undefined && { published: { value: day, basis: 'stated' } }),
    }) as unknown as Named;

  it.each([
    [[], ''],
    [[article(['Berg'])], 'Rain falls'],
    [[article([]), article([])], 'Rain falls'],
    [[article(['Berg', 'Lie']), article(['Lie', 'Lie', 'Dahl'])], 'Lie'],
    [[article(['Lie'], '2021-03-09'), article(['Lie'], '2021-03-09')], 'Lie · 9 March 2021'],
    [[article(['Lie'], '2021-03-09'), article(['Lie'], '2021-03-12')], 'Lie · March 2021'],
    [[article(['Lie'], '2021-03-09'), article(['Lie'], '2023-03-12')], 'Lie · 2021 to 2023'],
  ])('says who and when, as far as more than one says so', (articles, expected) => {
    expect(nameStory(articles).replace(/[\u2066-\u2069]/g, '')).toBe(expected);
  });
});
